#include "feeds/announcement_feed_run.h"

#include "base/when_ready.h"
#include "feeds/arxiv_categories.h"
#include "feeds/feed_errors.h"
#include "net/http_client.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 2000; // arXiv cuts its feeds there

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

QUrl feedUrl(const QUrl& base, const QStringList& categories) {
    QUrl url = base;
    const QString folder = base.path().endsWith(u'/') ? base.path() : base.path() + u'/';
    url.setPath(folder + categories.join(u'+'));
    return url;
}

Error otherDay(QDate asked, QDate shown) {
    const QString sentence =
        shown < asked
            ? say(QT_TRANSLATE_NOOP("Feeds", "arXiv's feed does not have the papers of %1 yet: it still "
                                             "shows those of %2. Try again later."))
            : say(QT_TRANSLATE_NOOP(
                  "Feeds", "arXiv's feed has the newest list only: it shows the papers of %2, not those "
                           "of %1. Ask arXiv's query API or OAI-PMH for that day."));
    return {ErrorKind::NotFound, sentence.arg(asked.toString(Qt::ISODate), shown.toString(Qt::ISODate)),
            u"feed of another day"_s};
}

QString isEmpty(QDate day) {
    return say(QT_TRANSLATE_NOOP("Feeds", "arXiv's feed of %1 is empty although a mailing was due that day."))
        .arg(day.toString(Qt::ISODate));
}

QString isFull(QDate day) {
    return say(QT_TRANSLATE_NOOP(
                   "Feeds", "arXiv's feed of %1 ends at its limit of %2 papers; there may be more. Ask for "
                            "fewer categories at once."))
        .arg(day.toString(Qt::ISODate), QString::number(mostEntries));
}

QString isStale(const QStringList& categories, QDate day) {
    return say(QT_TRANSLATE_NOOP("Feeds", "arXiv's feed still shows an older list of %1, not that of %2."))
        .arg(categories.join(u", "_s), day.toString(Qt::ISODate));
}

/// Each paper once, though the feed should not have any twice.
QList<Announcement> ofDay(const AnnouncementFeed& feed, QDate day) {
    QList<Announcement> fresh;
    QSet<QString> ids;
    for (const Announcement& entry : feed.announcements) {
        if (entry.listing.day != day || ids.contains(entry.paper.id))
            continue;
        ids.insert(entry.paper.id);
        fresh.append(entry);
    }
    return fresh;
}

bool isAbout(const Announcement& entry, const QString& category) {
    return std::any_of(entry.paper.categories.begin(), entry.paper.categories.end(),
                       [&](const QString& one) { return isAmong(one, {category}); });
}

} // namespace

AnnouncementFeedRun::AnnouncementFeedRun(HttpClient& http, const AnnouncementFeedOptions& options,
                                         const FeedQuery& query, FeedClient::OnPage onPage, QObject* parent)
    : FeedRun(query, std::move(onPage), parent), m_http(http), m_options(options) {}

void AnnouncementFeedRun::ask() {
    HttpRequest request{.url = feedUrl(m_options.url, query().categories)};
    request.pacingGroup = u"arxiv"_s;
    request.minimumIntervalMs = m_options.intervalMs;
    request.timeoutMs = m_options.timeoutMs;
    request.retries = m_options.retries;
    request.alsoAccept = {400}; // its feed says why
    request.keepPartial = true;
    request.cancel = query().cancel;
    await(m_http.get(request));
}

void AnnouncementFeedRun::answered(const Result<HttpReply>& result) {
    if (!result.ok())
        return finish(result.error());
    const HttpReply reply = *result;
    whenReady(QtConcurrent::run(parseAnnouncementFeed, reply.body), this,
              [this, reply](const Result<AnnouncementFeed>& feed) { parsed(feed, reply); });
}

void AnnouncementFeedRun::parsed(const Result<AnnouncementFeed>& feed, const HttpReply& reply) {
    if (const auto fault = faultOf(feed, reply))
        return finish(*fault);
    took(*feed, reply.cutOff);
}

void AnnouncementFeedRun::took(const AnnouncementFeed& feed, const std::optional<Error>& tear) {
    const QList<Announcement> fresh = ofDay(feed, query().day);
    const bool whole = !tear && !feed.cutOff;
    if (whole && !feed.day.isValid())
        return finish(notAFeed(u"arXiv"_s, u"no date"_s));
    if (fresh.isEmpty() && feed.day.isValid() && feed.day != query().day)
        return finish(otherDay(query().day, feed.day));
    const bool complete = whole && feed.entries < mostEntries && staleCategories(feed).isEmpty();
    const std::optional<int> announced =
        complete ? std::optional(int(fresh.size() + feed.remarks.size())) : std::nullopt;
    if (!handOut(fresh, announced))
        return;
    if (tear)
        return finish(tornOff(u"arXiv"_s, received(), *tear));
    if (feed.cutOff)
        return broke(*feed.cutOff);
    conclude(feed, announced);
}

void AnnouncementFeedRun::broke(const Error& cause) {
    if (++m_tries <= m_options.brokenRetries)
        return ask();
    finish(tornOff(u"arXiv"_s, received(), cause));
}

void AnnouncementFeedRun::conclude(const AnnouncementFeed& feed, const std::optional<int>& announced) {
    FeedDay day{.announced = announced, .received = received(), .remarks = feed.remarks};
    day.stale = staleCategories(feed);
    if (!day.stale.isEmpty())
        day.remarks.append(isStale(day.stale, query().day));
    if (feed.entries >= mostEntries)
        day.remarks.append(isFull(query().day));
    const QString weekday = QLocale::c().dayName(query().day.dayOfWeek());
    day.noAnnouncement = feed.entries == 0 && feed.skipDays.contains(weekday);
    if (feed.entries == 0 && !day.noAnnouncement)
        day.remarks.append(isEmpty(query().day));
    finish(day);
}

/// The categories asked for that have entries, none of them of the day asked for.
QStringList AnnouncementFeedRun::staleCategories(const AnnouncementFeed& feed) const {
    QStringList stale;
    for (const QString& category : query().categories) {
        bool old = false;
        bool fresh = false;
        for (const Announcement& entry : feed.announcements) {
            if (isAbout(entry, category))
                (entry.listing.day == query().day ? fresh : old) = true;
        }
        if (old && !fresh)
            stale.append(category);
    }
    return stale;
}

} // namespace sheaf
