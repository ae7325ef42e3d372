#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace sheaf {

/// A link behind the sentence.
struct NoticeAction {
    QString text;
    std::function<void()> act;
};

/// One sentence and what there is to do about it, one thing or two, in a calm bar above the list. Never
/// covers the text.
class NoticeBar : public QWidget {
    Q_OBJECT

  public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Replaces what it said before.
    void say(const QString& sentence, const QList<NoticeAction>& actions = {});
    void say(const QString& sentence, const QString& action, std::function<void()> act);
    void clear();

  signals:
    /// It went away while it had the keyboard.
    void left();

  private:
    void act(qsizetype index);

    QLabel* m_sentence;
    QList<QPushButton*> m_buttons;
    QList<NoticeAction> m_actions;
};

} // namespace sheaf
