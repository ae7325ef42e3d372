#pragma once

#include "services/rule_service.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sheaf {

class ClauseRow;
class RulePreviewPane;

/// Makes a rule or changes one, and says before it is stored what it would do. Closes once it is stored.
class RuleEditor : public QDialog {
    Q_OBJECT

  public:
    /// `sources` are those a rule may be bound to. `day`: the one the window shows; `newest`: the
    /// newest of the library.
    RuleEditor(RuleService& rules, const Rule& rule, const QStringList& sources, QDate day, QDate newest,
               QWidget* parent = nullptr);

  private:
    void build();
    void addClause(const RuleClause& clause);
    void removeClause(ClauseRow* row);
    Rule edited() const;
    void follow();
    void followEffect(const Rule& rule);
    void showFault(const Rule& rule);
    void save();

    RuleService& m_rules;
    Rule m_rule;
    QLineEdit* m_name;
    QComboBox* m_effect;
    QComboBox* m_match;
    QComboBox* m_source;
    QCheckBox* m_everywhere;
    QLabel* m_everywhereHint;
    QVBoxLayout* m_lines;
    QList<ClauseRow*> m_rows;
    RulePreviewPane* m_preview;
    QPushButton* m_save;
};

} // namespace sheaf
