#include "digests/arxiv_scored.h"

#include "digests/arxiv_listing.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr bool scored = true;

}

QString ArxivScoredStyle::name() const { return u"arxiv-scored"_s; }

QString ArxivScoredStyle::suffix() const { return u"md"_s; }

std::unique_ptr<DigestPages> ArxivScoredStyle::pages(const Day& head, const DigestOptions& options) const {
    return arxivListingPages(head, scored, options);
}

QString ArxivScoredReader::style() const { return u"arxiv-scored"_s; }

int ArxivScoredReader::likeness(const QString& text) const { return arxivListingLikeness(text, scored); }

ReadDigest ArxivScoredReader::read(const QString& text) const { return readArxivListing(text); }

} // namespace sheaf
