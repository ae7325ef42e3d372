#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf {

struct AtomEntry {
    QString id; ///< an IRI that never changes
    QString title;
    QString address; ///< of the page it is about; may be empty
    QStringList authors;
    QStringList categories;
    QString html;
    QDateTime published; ///< UTC
    QDateTime updated;   ///< UTC

    /// Whether a reader would see the same; times apart.
    bool says(const AtomEntry& other) const;
};

/// An Atom feed (RFC 4287) as a value.
struct AtomFeed {
    QString id;
    QString title;
    QString address; ///< its own; may be empty
    QList<AtomEntry> entries;

    /// Reads what xml() wrote, or another program's feed as far as it holds the same. Malformed where it is
    /// no Atom feed.
    static Result<AtomFeed> parse(const QByteArray& xml);

    /// Puts in entries that are new, and those that say something else than the feed's of that id; an entry
    /// that says the same keeps its time. Newest first, and only so many stay.
    void merge(const QList<AtomEntry>& entries, int most);

    QByteArray xml() const;
};

} // namespace sheaf
