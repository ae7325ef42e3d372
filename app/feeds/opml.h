#pragma once

#include "base/result.h"
#include "papers/feed_source.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace sheaf {

/// The feeds of an OPML file, folders opened.
struct OpmlFeeds {
    QList<FeedSource> feeds;     ///< each address once; names as the file has them, or empty
    int passedOver = 0;          ///< outlines with an address that is no web address
    std::optional<Error> cutOff; ///< set where the text breaks; the rest came before that
};

/// Reads OPML 1.0 and 2.0 as readers write it: `xmlUrl` in any letter case, `title` or `text` for the name,
/// outlines inside outlines. Pure; any thread. ErrorKind::Malformed for what is no OPML.
/// http://opml.org/spec2.opml
Result<OpmlFeeds> parseOpml(const QByteArray& bytes);

/// The feeds as OPML 2.0; `made` goes to its head. What is switched off has `sheaf:enabled="false"`, which
/// parseOpml() reads and others pass over.
QByteArray writeOpml(const QList<FeedSource>& feeds, const QDateTime& made);

} // namespace sheaf
