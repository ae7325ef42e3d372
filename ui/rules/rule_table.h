#pragma once

#include "services/rule_service.h"

#include <QTreeWidget>

namespace sheaf {

/// The rules in their order: switched on or off, named, told in words, with the papers that each hides or
/// found.
class RuleTable : public QTreeWidget {
    Q_OBJECT

  public:
    explicit RuleTable(QWidget* parent = nullptr);

    /// Keeps the rule chosen.
    void show(const QList<RuleState>& states);

    /// None where no rule is chosen.
    std::optional<Rule> chosen() const;

    /// The order there would be with the chosen rule moved by so many lines; empty where it cannot be moved.
    QList<qint64> orderMoved(int lines) const;

  signals:
    void switched(qint64 rule, bool on);

  private:
    QList<RuleState> m_states;
    bool m_filling = false;
};

} // namespace sheaf
