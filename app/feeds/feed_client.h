#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "feeds/backlog.h"
#include "papers/announcement.h"
#include "papers/fetch_record.h"

#include <QDate>
#include <QFuture>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace sheaf {

/// A search of arXiv's whole archive, in place of categories.
struct FeedSearch {
    /// In the query API's words: https://info.arxiv.org/help/api/user-manual.html#query_details
    QString expression;
    QString scope; ///< its name in the ledger
    /// Whether a paper that the API found is meant: it finds more. What is not is not counted either.
    std::function<bool(const Paper&)> takes;
    /// The mailing that a submission (UTC) belongs to, for several days at once.
    std::function<QDate(const QDateTime&)> mailingOf = {};
};

/// What is asked of a source.
struct FeedQuery {
    QDate day;
    QStringList categories = {}; ///< arXiv's; sources with one list a day ignore them
    CancelFlag cancel = {};
    Backlog backlog = {}; ///< while it is full, no further page is asked for
    QDate last = {};      ///< of several days at once, for sources that can; invalid for `day` alone
    std::optional<FeedSearch> search = {}; ///< only for the query API
};

/// A part of the answer, as it came.
struct FeedPage {
    QList<Announcement> announcements;
    int received = 0;         ///< papers so far, these included
    std::optional<int> total; ///< papers the source says there are
    QStringList deleted = {}; ///< ids that the source says it no longer has
};

/// How a day ended that came in whole.
struct FeedDay {
    std::optional<int> announced; ///< the source's own count, entries that could not be read included
    int received = 0;             ///< papers handed out
    bool provisional = false;     ///< worked out from submission times
    bool noAnnouncement = false;  ///< the source lists nothing on that day
    QStringList remarks = {};     ///< sentences for the reader: what was left out, and why
    /// Categories asked for of which the source still shows an older list: of these the day proves nothing.
    QStringList stale = {};
    QStringList silent = {}; ///< categories asked for that the source names nowhere: nothing, or left out?
    QString note = {};       ///< a sentence that is no fault: which way the list came, and why that one
    FetchWay way = FetchWay::Unknown;
    QMap<QDate, int> announcedOn = {}; ///< as `announced`, by day; only where several days were asked for
    /// By day and category asked for, what the source itself says that it announced there; none where it does
    /// not say. A paper of several categories counts in each.
    QMap<QDate, QMap<QString, int>> announcedIn = {};
};

/// A source of days. Calls return at once; pages and the future's end come on the thread of the call, parsing
/// happens elsewhere. Papers that came before a failure have been handed to `onPage`; the failure is the
/// future's. Destroying the client ends its fetches as ErrorKind::Cancelled, and `onPage` is not called any
/// more.
class FeedClient {
  public:
    using OnPage = std::function<void(const FeedPage&)>;

    FeedClient() = default;
    FeedClient(const FeedClient&) = delete;
    FeedClient& operator=(const FeedClient&) = delete;
    virtual ~FeedClient() = default;

    /// The source's name in the library ("arxiv").
    virtual QString source() const = 0;

    /// Whether its list is not one day's but what is newest, of whatever days; counts are then of all of it.
    virtual bool isRolling() const { return false; }

    virtual QFuture<Result<FeedDay>> fetchDay(const FeedQuery& query, OnPage onPage) = 0;
};

/// An answer that needs no asking.
inline QFuture<Result<FeedDay>> atOnce(Result<FeedDay> result) {
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace sheaf
