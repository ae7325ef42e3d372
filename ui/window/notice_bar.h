#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace sheaf {

/// One sentence and one thing to do about it, in a calm bar above the list. Never covers the text.
class NoticeBar : public QWidget {
    Q_OBJECT

  public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Replaces what it said before. No action where its text is empty.
    void say(const QString& sentence, const QString& action = {}, std::function<void()> act = {});
    void clear();

  signals:
    /// It went away while it had the keyboard.
    void left();

  private:
    QLabel* m_sentence;
    QPushButton* m_action;
    std::function<void()> m_act;
};

} // namespace sheaf
