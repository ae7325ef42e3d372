#include "digests/arxiv_enhanced.h"

#include "digests/arxiv_listing.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr bool scored = false;

}

QString ArxivEnhancedStyle::name() const { return u"arxiv-enhanced"_s; }

QString ArxivEnhancedStyle::suffix() const { return u"md"_s; }

std::unique_ptr<DigestPages> ArxivEnhancedStyle::pages(const Day& head, const DigestOptions& options) const {
    return arxivListingPages(head, scored, options);
}

QString ArxivEnhancedReader::style() const { return u"arxiv-enhanced"_s; }

int ArxivEnhancedReader::likeness(const QString& text) const { return arxivListingLikeness(text, scored); }

ReadDigest ArxivEnhancedReader::read(const QString& text) const { return readArxivListing(text); }

} // namespace sheaf
