#pragma once

#include "base/result.h"
#include "papers/announcement.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace sheaf {

/// What any RSS or Atom feed held when it was asked.
struct AnyFeed {
    QString title;                     ///< its own; one line
    QList<Announcement> announcements; ///< each paper once; kind New, listing.source empty
    int entries = 0;                   ///< papers and what could not be read
    QSet<QString> undated;       ///< ids of papers without a usable date; their day is that of the fetch
    QStringList remarks;         ///< a sentence for each entry that could not be read
    std::optional<Error> cutOff; ///< set where the text ends too early or breaks; the rest came before that
};

/// Reads RSS 0.9 to 2.0 (with Dublin Core, PRISM and content), RSS 1.0 in RDF and Atom, in any encoding that
/// the feed declares. Pure; any thread. `address` is where it came from; `name` is its name for the reader.
///
/// A paper's day is the calendar day as the feed writes it, in the feed's own zone. Where it gives none, or
/// one more than a day after `fetched`, that is the day: a date is never made up.
///
/// ErrorKind::Malformed for what is no feed (empty, a web page, not XML). Entities do not multiply: the
/// reader ends at 4,096 letters of one.
Result<AnyFeed> parseAnyFeed(const QByteArray& bytes, const QUrl& address, const QString& name,
                             QDate fetched);

} // namespace sheaf
