#pragma once

#include "digests/digest_style.h"

namespace sheaf {

/// A day as one page that holds all it needs and loads nothing: no script, no font. Formulas are MathML,
/// figures are links, or pictures where they come as "data:" addresses. Well-formed as XML too.
class HtmlDigest final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    FigureUse figures() const override { return FigureUse::Inside; }
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

/// Each of the day's papers as the page shows it, an <article> that stands alone: nothing folded away.
QStringList htmlArticles(const Day& day, const DigestOptions& options);

} // namespace sheaf
