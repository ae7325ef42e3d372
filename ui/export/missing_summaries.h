#pragma once

#include "services/export_request.h"
#include "services/summary_report.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sheaf {

class SummaryService;

/// Says how many of an export's papers have no summary with what its style asks for, and offers to have them
/// made; hidden where none lacks one, and for styles that ask for nothing of their own.
class MissingSummaries : public QWidget {
    Q_OBJECT

  public:
    explicit MissingSummaries(SummaryService& summaries, QWidget* parent = nullptr);

    void follow(const ExportRequest& request);

  signals:
    /// The reader wants these summaries.
    void wanted(const sheaf::SummaryRequest& request);

  private:
    void show(const SummaryRequest& request);

    SummaryService& m_summaries;
    QLabel* m_sentence;
    QPushButton* m_make;
    SummaryRequest m_request;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace sheaf
