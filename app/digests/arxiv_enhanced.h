#pragma once

#include "digests/digest_reader.h"
#include "digests/digest_style.h"

namespace sheaf {

/// `arxiv-enhanced`: an arXiv listing with the five parts of a summary, and no scores.
class ArxivEnhancedStyle final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    SummaryForm form() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

class ArxivEnhancedReader final : public DigestReader {
  public:
    QString style() const override;
    int likeness(const QString& text) const override;
    ReadDigest read(const QString& text) const override;
};

} // namespace sheaf
