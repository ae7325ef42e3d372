#pragma once

#include "base/result.h"
#include "papers/announcement.h"

namespace sheaf {

class Connection;

/// In which source's lists papers stood, and when.
class ListingStore {
  public:
    explicit ListingStore(Connection& connection) : m_connection(connection) {}

    /// Merges with what is known of that source and day (see mergedListing()). An announced day replaces the
    /// provisional one that was worked out for the paper, or for the same version's replacement of it, which
    /// was only ever a guess at it. Of two guesses the later stands: a paper is not announced before its
    /// submission's mailing, but may be held back.
    Outcome add(PaperKey paper, const Listing& listing);

    /// By day, then source.
    Result<QList<Listing>> of(PaperKey paper);

  private:
    Result<std::optional<Listing>> known(PaperKey paper, const Listing& listing);
    Result<bool> isAnnouncedElsewhere(PaperKey paper, const Listing& listing);
    Outcome write(PaperKey paper, const Listing& listing);

    Connection& m_connection;
};

} // namespace sheaf
