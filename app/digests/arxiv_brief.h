#pragma once

#include "digests/digest_reader.h"
#include "digests/digest_style.h"

namespace sheaf {

/// `arxiv-brief`: the Chinese "arXiv AI 论文日报", papers by category with the first three authors, the
/// abstract, four short answers, keywords and a score. Writes the layout of 2026-02 on; reads every one
/// since, with its placeholders for summaries that failed.
class ArxivBrief final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    SummaryForm form() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

/// Keeps in `DayEntry::extra`: "number" and "section" where they are not what the order and the category
/// would give, "field:N" for the text of a placeholder and "left out:N" where there is none; in `Day::extra`
/// "language" of the labels where it is not the format's own.
class ArxivBriefReader final : public DigestReader {
  public:
    QString style() const override;
    int likeness(const QString& text) const override;
    ReadDigest read(const QString& text) const override;
};

} // namespace sheaf
