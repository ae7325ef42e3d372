#pragma once

#include <QByteArray>

namespace sheaf::test {

/// arXiv's announcement feed as RSS, with that publication date ("Fri, 30 Jan 2026 00:00:00 -0500").
inline QByteArray rssFeed(const QByteArray& date, const QByteArray& items) {
    return "<rss version='2.0'><channel><title>cs.CL updates on arXiv.org</title><pubDate>" + date +
           "</pubDate><skipDays><day>Saturday</day><day>Sunday</day></skipDays>" + items + "</channel></rss>";
}

/// A new paper of it: "2601.00007" for 7.
inline QByteArray rssItem(int number, const QByteArray& date, const QByteArray& category = "cs.CL") {
    const QByteArray id = "2601." + QByteArray::number(number).rightJustified(5, '0');
    return "<item><title>Paper</title><guid>oai:arXiv.org:" + id + "v1</guid><description>arXiv:" + id +
           "v1 Announce Type: new \nAbstract: A.</description><category>" + category +
           "</category><pubDate>" + date + "</pubDate></item>";
}

} // namespace sheaf::test
