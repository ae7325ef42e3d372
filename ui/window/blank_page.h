#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace sheaf {

/// What stands where a list would be: why there is none, and what to do about it.
struct Blank {
    struct Action {
        QString text;
        std::function<void()> act;
    };
    QString heading;
    QString sentence;
    QList<Action> actions = {}; ///< the first one is the one that most want
    QIcon icon = {};

    /// The same words, whatever they do.
    bool saysTheSame(const Blank& other) const;
};

class BlankPage : public QWidget {
    Q_OBJECT

  public:
    explicit BlankPage(QWidget* parent = nullptr);

    void show(const Blank& blank);
    void focusFirstAction();

    /// Puts a widget below the actions, for good.
    void setFooter(QWidget* footer);

  private:
    Blank m_blank;
    QLabel* m_icon;
    QLabel* m_heading;
    QLabel* m_sentence;
    QVBoxLayout* m_actions;
    QVBoxLayout* m_page;
};

} // namespace sheaf
