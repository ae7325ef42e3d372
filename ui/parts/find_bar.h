#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace sheaf {

/// What a find bar says of where it searches. Its parts' object names begin with `name`.
struct FindBarTexts {
    QString name;
    QString field; ///< read out
    QString placeholder;
    QString before; ///< tool tips
    QString next;
};

/// Words to find in what is shown, how often they are there, and the way from one to the next. Its parts are
/// made when it is first opened.
class FindBar : public QWidget {
    Q_OBJECT

  public:
    explicit FindBar(const FindBarTexts& texts, QWidget* parent = nullptr);

    void open(); ///< with the keyboard in it, and searches anew
    QString words() const;

    /// What was found; `nothing` where that is no place at all. Without words it says nothing.
    void show(const QString& found, bool nothing);

  signals:
    void searched(const QString& words); ///< empty: no more
    void stepped(int by);                ///< to the next (1), or the one before (-1)
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void search();
    void step(int by);

    FindBarTexts m_texts;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    QTimer m_soon;
    QString m_searched;
};

} // namespace sheaf
