#pragma once

#include "feeds/feed_client.h"

namespace sheaf::test {

/// What a client handed out, page by page.
struct FeedLog {
    QList<FeedPage> pages;

    FeedClient::OnPage listener();
    QList<Announcement> all() const;
    QStringList ids() const;
    qsizetype distinctIds() const;
};

/// A page of the query API with papers of these numbers: "2601.00007" for 7, submitted in the window of the
/// mailing of 30 January 2026, the number's minutes after its beginning, in cs.CL.
QByteArray atomPage(int total, int start, const QList<int>& numbers);

/// 0, 1, 2, … of that count from that start on.
QList<int> numbersFrom(int start, int count);

} // namespace sheaf::test
