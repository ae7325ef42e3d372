#include "feeds/any_feed_run.h"

#include "base/when_ready.h"
#include "feeds/feed_errors.h"
#include "net/http_client.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

QString lost(const QString& name, QDate since) {
    return say(QT_TRANSLATE_NOOP(
                   "Feeds",
                   "The feed “%1” has nothing left of what it showed on %2: papers may have come and "
                   "gone between. Asking again cannot bring them back; fetch more often, or look on "
                   "the feed's own site."))
        .arg(name, since.toString(Qt::ISODate));
}

/// What a reader should know of a feed that came in whole.
QString noteOn(const AnyFeed& feed) {
    if (feed.entries == 0)
        return say(QT_TRANSLATE_NOOP("Feeds", "The feed is empty."));
    QDate oldest;
    for (const Announcement& entry : feed.announcements) {
        if (!feed.undated.contains(entry.paper.id) && (!oldest.isValid() || entry.listing.day < oldest))
            oldest = entry.listing.day;
    }
    QStringList notes;
    if (oldest.isValid())
        notes +=
            say(QT_TRANSLATE_NOOP("Feeds", "The feed reaches back to %1.")).arg(oldest.toString(Qt::ISODate));
    if (!feed.undated.isEmpty())
        notes += say(QT_TRANSLATE_NOOP("Feeds", "%1 entries without a date stand under the day on which they "
                                                "were first seen."))
                     .arg(feed.undated.size());
    return notes.join(u' ');
}

} // namespace

Error onlyToday(const QString& name) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds", "The feed “%1” has its newest entries only, not those of a day that is past. Fetch it with "
                 "today's papers; what it still has of earlier days comes along."));
    return {ErrorKind::NotFound, sentence.arg(name), {}};
}

HttpRequest feedRequest(const QUrl& address, const AnyFeedOptions& options, const CancelFlag& cancel) {
    HttpRequest request{.url = address};
    request.headers = {{"Accept", "application/atom+xml, application/rss+xml, application/rdf+xml, "
                                  "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"}};
    request.pacingGroup = u"feeds "_s + address.host();
    request.minimumIntervalMs = options.intervalMs;
    request.timeoutMs = options.timeoutMs;
    request.retries = options.retries;
    request.maximumBytes = options.maximumBytes;
    request.keepAnswer = true;
    request.keepPartial = true;
    request.cancel = cancel;
    return request;
}

AnyFeedRun::AnyFeedRun(HttpClient& http, std::shared_ptr<FeedMemory> memory, FeedSource feed,
                       const AnyFeedOptions& options, const FeedQuery& query, FeedClient::OnPage onPage,
                       QObject* parent)
    : FeedRun(query, std::move(onPage), parent), m_http(http), m_memory(std::move(memory)),
      m_feed(std::move(feed)), m_options(options) {}

void AnyFeedRun::start() {
    whenReady(m_memory->windowOf(m_feed.name), this, [this](const Result<FeedWindow>& window) {
        if (!window)
            return finish(window.error());
        m_before = *window;
        ask();
    });
}

void AnyFeedRun::ask() {
    HttpRequest asked = feedRequest(QUrl(m_feed.url), m_options, query().cancel);
    asked.keepAnswer = m_tries == 0; // one that was broken is not asked to be confirmed
    await(m_http.get(asked));
}

void AnyFeedRun::answered(const Result<HttpReply>& result) {
    if (!result.ok())
        return finish(result.error());
    const HttpReply reply = *result;
    whenReady(QtConcurrent::run(parseAnyFeed, reply.body, reply.finalUrl, m_feed.name, query().day), this,
              [this, reply](const Result<AnyFeed>& feed) { parsed(feed, reply); });
}

void AnyFeedRun::parsed(const Result<AnyFeed>& feed, const HttpReply& reply) {
    if (const auto fault = faultOf(feed, reply))
        return finish(*fault);
    took(*feed, reply.cutOff);
}

void AnyFeedRun::took(AnyFeed feed, const std::optional<Error>& tear) {
    placeUndated(feed);
    for (Announcement& announcement : feed.announcements)
        announcement.listing.source = m_feed.name;
    const bool isWhole = !tear && !feed.cutOff;
    if (!handOut(feed.announcements, isWhole ? std::optional(feed.entries) : std::nullopt))
        return;
    if (!isWhole && !tear && m_tries++ == 0)
        return ask();
    if (!isWhole)
        return finish(tornOff(u'“' + m_feed.name + u'”', received(), tear ? *tear : *feed.cutOff));
    conclude(feed);
}

void AnyFeedRun::placeUndated(AnyFeed& feed) const {
    for (Announcement& announcement : feed.announcements) {
        const QString& id = announcement.paper.id;
        if (feed.undated.contains(id))
            announcement.listing.day = m_before.days.value(id, announcement.listing.day);
    }
}

void AnyFeedRun::conclude(const AnyFeed& feed) {
    QHash<QString, QDate> days;
    for (const Announcement& announcement : feed.announcements)
        days.insert(announcement.paper.id, announcement.listing.day);
    const FeedWindow window = nextWindow(m_before, query().day, days);
    m_memory->keep(m_feed.name, window);
    FeedDay day{.announced = feed.entries, .received = received(), .remarks = feed.remarks};
    day.noAnnouncement = feed.entries == 0;
    day.note = noteOn(feed);
    if (window.lostSince.isValid())
        day.remarks.append(lost(m_feed.name, window.lostSince));
    finish(day);
}

} // namespace sheaf
