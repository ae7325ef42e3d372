#pragma once

#include "services/rule_service.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sheaf {

class RuleTable;

/// The reader's rules and watches, in the order in which they count.
class RulesDialog : public QDialog {
    Q_OBJECT

  public:
    /// `sources` are those a rule may be bound to. `day`: the one the window shows; `newest`: the
    /// newest of the library.
    RulesDialog(RuleService& rules, QStringList sources, QDate day, QDate newest, QWidget* parent = nullptr);

    /// Opens the editor over the dialog.
    void edit(const Rule& rule);

  private:
    void build();
    void reload();
    void followChoice();
    void move(int lines);
    void remove();
    void check(const QFuture<Outcome>& change);
    void say(const QString& sentence, bool bad);
    void followJudging();

    RuleService& m_rules;
    QStringList m_sources;
    QDate m_day;
    QDate m_newest;
    RuleTable* m_table;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QLabel* m_message;
    QPushButton* m_stop;
};

} // namespace sheaf
