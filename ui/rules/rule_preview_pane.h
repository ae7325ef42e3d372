#pragma once

#include "services/rule_service.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace sheaf {

/// What a rule would do if it were stored as it stands: worked out beside the window a moment after the last
/// change.
class RulePreviewPane : public QWidget {
    Q_OBJECT

  public:
    /// With the papers of that day, and of the thirty days up to `newest`.
    RulePreviewPane(RuleService& rules, QDate day, QDate newest, QWidget* parent = nullptr);
    ~RulePreviewPane() override;

    void show(const Rule& rule);

    /// Says that in place of counts.
    void say(const QString& sentence, bool bad);

  private:
    void ask();
    void take(const RulePreview& preview);

    RuleService& m_rules;
    RulePreviewRequest m_request;
    QTimer m_soon;
    QLabel* m_counts;
    QLabel* m_examples;
    int m_serial = 0;
};

} // namespace sheaf
