#pragma once

#include "digests/digest_reader.h"
#include "digests/digest_style.h"

#include <QString>

#include <memory>

namespace sheaf {

/// The digests of daily-arXiv-ai-enhanced and its forks: contents, then the papers by main category under
/// headings with a link back, numbered through. See README.md beside this file. With `scored` every paper has
/// a score, tags and a recommendation.
std::unique_ptr<DigestPages> arxivListingPages(const Day& head, bool scored, const DigestOptions& options);

/// Reads the format's present layout, those it had before and those of forks, scored or not.
ReadDigest readArxivListing(const QString& text);

/// 0..100, how sure it is that the text is such a digest, and one with or without scores.
int arxivListingLikeness(const QString& text, bool scored);

} // namespace sheaf
