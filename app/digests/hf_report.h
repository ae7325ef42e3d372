#pragma once

#include "digests/digest_reader.h"
#include "digests/digest_style.h"

namespace sheaf {

/// `hf-report`: the "Hugging Face Daily Papers Report", by default in Chinese: per paper its address, what
/// was read, and a report in five sections. Headings are written as "1. **应用领域**", the most frequent
/// form.
class HfReport final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    SummaryForm form() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

/// Keeps in `DayEntry::extra`: "title" of the report and "lead" above its sections, "link" where it is none
/// of Hugging Face's, "source" where it is none that is known, "heading:NAME" where a section's is
/// written otherwise; in `Day::extra` "source" where it is not the
/// day's, and "language" of the labels where it is not the format's own.
class HfReportReader final : public DigestReader {
  public:
    QString style() const override;
    int likeness(const QString& text) const override;
    ReadDigest read(const QString& text) const override;
};

} // namespace sheaf
