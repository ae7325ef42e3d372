#include "feeds/announcement_feed_run.h"

#include "base/when_ready.h"
#include "feeds/feed_errors.h"
#include "net/http_client.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtConcurrent>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

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

QString isFull(QDate day, int entries) {
    return say(QT_TRANSLATE_NOOP(
                   "Feeds", "arXiv's feed of %1 ends at its limit of %2 papers; there may be more. Ask for "
                            "fewer categories at once."))
        .arg(day.toString(Qt::ISODate), QString::number(entries));
}

QString isStale(const QStringList& categories, QDate day) {
    return say(QT_TRANSLATE_NOOP("Feeds", "arXiv's feed still shows an older list of %1, not that of %2."))
        .arg(categories.join(u", "_s), day.toString(Qt::ISODate));
}

} // namespace

AnnouncementFeedRun::AnnouncementFeedRun(HttpClient& http, const AnnouncementFeedOptions& options,
                                         const FeedQuery& query, FeedClient::OnPage onPage, QObject* parent)
    : FeedRun(query, std::move(onPage), parent), m_http(http), m_options(options) {}

void AnnouncementFeedRun::ask() {
    const QUrl url = feedUrl(m_options.url, query().categories);
    HttpRequest asked = request(url, u"arxiv"_s, m_options, {400}); // its feed says why
    asked.keepAnswer = m_tries == 0; // one that was broken is not asked to be confirmed
    await(m_http.get(asked));
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
    const bool isWhole = !tear && !feed.cutOff;
    const AnnouncedDay day = announcedDay(feed, isWhole, query().day, query().categories);
    if (isWhole && !feed.day.isValid())
        return finish(notAFeed(u"arXiv"_s, u"no date"_s));
    if (day.announcements.isEmpty() && feed.day.isValid() && feed.day != query().day)
        return finish(otherDay(query().day, feed.day));
    if (!handOut(day.announcements, day.announced))
        return;
    if (tear)
        return finish(tornOff(u"arXiv"_s, received(), *tear));
    if (feed.cutOff)
        return broke(*feed.cutOff);
    conclude(feed, day);
}

void AnnouncementFeedRun::broke(const Error& cause) {
    if (++m_tries <= m_options.brokenRetries)
        return ask();
    finish(tornOff(u"arXiv"_s, received(), cause));
}

void AnnouncementFeedRun::conclude(const AnnouncementFeed& feed, const AnnouncedDay& seen) {
    FeedDay day{.announced = seen.announced, .received = received(), .remarks = feed.remarks};
    day.way = FetchWay::Feed;
    day.stale = seen.stale;
    day.silent = seen.silent;
    if (!day.stale.isEmpty())
        day.remarks.append(isStale(day.stale, query().day));
    if (seen.isFull)
        day.remarks.append(isFull(query().day, feed.entries));
    const QString weekday = QLocale::c().dayName(query().day.dayOfWeek());
    day.noAnnouncement = feed.entries == 0 && feed.skipDays.contains(weekday);
    if (feed.entries == 0 && !day.noAnnouncement)
        day.remarks.append(isEmpty(query().day));
    day.announcedIn[query().day] = seen.announcedIn;
    finish(day);
}

} // namespace sheaf
