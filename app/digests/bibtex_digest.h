#pragma once

#include "digests/digest_style.h"

namespace sheaf {

/// A day as a bibliography for BibTeX and biblatex, UTF-8: @article where the paper has a journal reference,
/// else
/// @misc, with the eprint. What the reader and the summary say stands in `annote`, which no bibliography
/// prints and Zotero shows as a note.
class BibtexDigest final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

struct Citation;

/// One paper as such an entry, without abstract, keywords and notes: what a reader pastes beside others.
QString bibtexReference(const Citation& citation);

} // namespace sheaf
