#pragma once

#include "digests/hf_report_labels.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace sheaf {

/// Of sixty "=", above and below every paper.
bool isReportRule(QStringView line);

/// "## 📄 Title".
bool beginsReportPaper(QStringView line);

/// What begins a section: "1. **应用领域**", "1. **应用领域**：text", "### 1. 应用领域", "## 1. 应用领域".
struct ReportHeading {
    QString name;     ///< as it is kept; the heading's own words where it is none of the five
    QStringView text; ///< what follows on the line
    bool known = false;
};
std::optional<ReportHeading> reportHeading(QStringView line);

/// One of the five as this program writes it, down to its text: "1. **应用领域**\n".
QString reportHeadingForm(const QString& name, const HfReportLabels& labels);

/// "- **链接**: https://huggingface.co/papers/2601.10103".
struct ReportFact {
    QStringView label;
    QStringView text;
};
std::optional<ReportFact> reportFact(QStringView line);

/// Whether a line of a section's text would be read as one of these.
bool endsReportText(QStringView line);

} // namespace sheaf
