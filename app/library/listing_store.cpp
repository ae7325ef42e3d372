#include "library/listing_store.h"

#include "library/connection.h"
#include "library/paper_merge.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Columns: source, day, kind, version, provisional, position.
Listing readListing(const Statement& row) {
    return {.source = row.text(0),
            .day = row.day(1),
            .kind = static_cast<ListingKind>(row.integer(2)),
            .version = row.integer(3),
            .provisional = row.flag(4),
            .position = row.integer(5)};
}

bool isFirstListing(const Listing& listing) {
    return listing.kind == ListingKind::New || listing.kind == ListingKind::CrossList;
}

/// A paper is announced once, and each of its replacements once: a day for it, worked out or announced, can
/// be put in another's place. A replacement whose version is not known could be any.
bool hasOneDay(const Listing& listing) {
    return isFirstListing(listing) || (listing.kind != ListingKind::Pick && listing.version > 0);
}

/// Of the same announcement: the paper's first, or the replacement by ?5.
const auto sameAnnouncement = "(kind IN (0, 1) AND ?4 IN (0, 1) "
                              "OR kind IN (2, 3) AND ?4 IN (2, 3) AND version = ?5)"_ba;

} // namespace

Outcome ListingStore::add(PaperKey paper, const Listing& listing) {
    const auto before = known(paper, listing);
    if (!before)
        return before.error();
    const Listing merged = *before ? mergedListing(**before, listing) : listing;
    if (*before && merged == **before)
        return {};
    const bool isGuess = merged.provisional && hasOneDay(merged);
    const auto elsewhere = isGuess ? isAnnouncedElsewhere(paper, merged) : Result<bool>(false);
    if (!elsewhere || *elsewhere)
        return elsewhere ? Outcome() : elsewhere.error();
    return write(paper, merged);
}

Outcome ListingStore::write(PaperKey paper, const Listing& listing) {
    const Outcome written =
        m_connection.run("INSERT INTO listings (day, source, paper, kind, version, provisional, position) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?) "
                         "ON CONFLICT DO UPDATE SET kind = excluded.kind, version = excluded.version, "
                         "provisional = excluded.provisional, position = excluded.position"_ba,
                         listing.day, listing.source, paper, static_cast<int>(listing.kind), listing.version,
                         listing.provisional, listing.position);
    if (!written || !hasOneDay(listing))
        return written;
    return m_connection.run(
        "DELETE FROM listings WHERE paper = ?1 AND source = ?2 AND day <> ?3 AND provisional = 1 AND "_ba +
            sameAnnouncement,
        paper, listing.source, listing.day, static_cast<int>(listing.kind), listing.version);
}

Result<std::optional<Listing>> ListingStore::known(PaperKey paper, const Listing& listing) {
    Statement statement =
        m_connection.prepare("SELECT source, day, kind, version, provisional, position FROM listings "
                             "WHERE day = ? AND source = ? AND paper = ?"_ba);
    std::optional<Listing> found;
    if (statement.with(listing.day, listing.source, paper).step())
        found = readListing(statement);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<Listing>>(found) : outcome.error();
}

Result<bool> ListingStore::isAnnouncedElsewhere(PaperKey paper, const Listing& listing) {
    const auto found = m_connection.number(
        "SELECT 1 FROM listings WHERE paper = ?1 AND source = ?2 AND day <> ?3 "
        "AND (provisional = 0 OR day > ?3) AND "_ba +
            sameAnnouncement + " LIMIT 1"_ba,
        paper, listing.source, listing.day, static_cast<int>(listing.kind), listing.version);
    return found ? Result<bool>(*found != 0) : found.error();
}

Result<QList<Listing>> ListingStore::of(PaperKey paper) {
    Statement statement =
        m_connection.prepare("SELECT source, day, kind, version, provisional, position FROM listings "
                             "WHERE paper = ? ORDER BY day, source"_ba);
    QList<Listing> listings;
    statement.with(paper);
    while (statement.step())
        listings += readListing(statement);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<Listing>>(listings) : outcome.error();
}

} // namespace sheaf
