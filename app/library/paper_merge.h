#pragma once

#include "papers/announcement.h"

namespace sheaf {

/// What the library knows of a paper after a source has said something of it. Nothing is lost: what the
/// source leaves out stays; a higher version brings its text; complete authors replace incomplete ones, never
/// the reverse; withdrawn stays withdrawn, and its abstract readable where the last version has but a notice;
/// categories are collected, the primary one first; upvotes are the newest; the version never goes down.
/// Where no source names a code repository, the abstract's own is taken.
Paper mergedPaper(const Paper& known, const Paper& news);

/// The same for two listings of a paper by one source on one day. What arXiv announced outweighs what was
/// worked out from submission times, and "new" outweighs "cross-listed", as feeds of several categories say
/// both.
Listing mergedListing(const Listing& known, const Listing& news);

} // namespace sheaf
