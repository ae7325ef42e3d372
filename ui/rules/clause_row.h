#pragma once

#include "papers/rule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace sheaf {

/// A line of a rule: what of a paper is looked at, how, and for what.
class ClauseRow : public QWidget {
    Q_OBJECT

  public:
    explicit ClauseRow(const RuleClause& clause, QWidget* parent = nullptr);

    RuleClause clause() const;

    /// Marks the words as wrong; from a position on (from 0) the rest of them is selected. Negative: all of
    /// it.
    void setBad(bool bad, qsizetype position = -1);
    void setRemovable(bool removable);
    void focusValue();

  signals:
    void changed();
    void removed();

  private:
    void followSubject();

    QComboBox* m_subject;
    QComboBox* m_manner;
    QLineEdit* m_value;
    QToolButton* m_remove;
};

} // namespace sheaf
