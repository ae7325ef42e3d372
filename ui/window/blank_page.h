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

/// Its parts are made when it is first seen, or asked for one: where there is a list, never.
class BlankPage : public QWidget {
    Q_OBJECT

  public:
    explicit BlankPage(QWidget* parent = nullptr);

    void show(const Blank& blank);
    void focusFirstAction();

    /// Puts a widget below the actions, for good.
    void setFooter(QWidget* footer);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void fill();
    void addButton(qsizetype action);

    Blank m_blank;
    QLabel* m_icon = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_sentence = nullptr;
    QVBoxLayout* m_actions = nullptr;
    QVBoxLayout* m_page = nullptr;
};

} // namespace sheaf
