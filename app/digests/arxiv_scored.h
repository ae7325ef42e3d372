#pragma once

#include "digests/digest_reader.h"
#include "digests/digest_style.h"

namespace sheaf {

/// `arxiv-scored`: an arXiv listing with a score, tags and a recommendation for every paper.
class ArxivScoredStyle final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    SummaryForm form() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

class ArxivScoredReader final : public DigestReader {
  public:
    QString style() const override;
    int likeness(const QString& text) const override;
    ReadDigest read(const QString& text) const override;
};

} // namespace sheaf
