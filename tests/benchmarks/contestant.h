#pragma once

#include <QByteArray>
#include <QImage>
#include <QProcess>
#include <QRect>
#include <QStringList>

#include <functional>

namespace sheaf::test {

class Screen;

/// A program whose start is measured from outside: from the moment it is started until the pixels stand on
/// the screen that it shows after a key. The key must leave a list where it is when it is pressed again.
class Contestant {
  public:
    Contestant(const QString& program, const QStringList& arguments, const QByteArray& key);
    ~Contestant();

    /// Finds out what the key changes, at leisure, in the second of two starts: after the first one nothing
    /// is new to the program. False where nothing does.
    bool learn(const Screen& screen);

    /// Milliseconds; a negative number where the answer did not come. `justBefore` is done right before the
    /// start.
    double answersAfter(const Screen& screen, const std::function<void()>& justBefore = {});

    /// What learn() saw: before and after the key.
    QList<QImage> pictures() const { return {m_before, m_after}; }

  private:
    void start();
    void end();
    bool awaitCalm(const Screen& screen);
    bool isAnswered(const QImage& picture) const;

    QString m_program;
    QStringList m_arguments;
    QByteArray m_key;
    QProcess m_process;
    QImage m_before;
    QImage m_after;
    QRect m_changed;
};

} // namespace sheaf::test
