#include "feeds/arxiv_run.h"

#include "base/when_ready.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

/// Whether the feed's answer is the whole day. Without a count it is stale or cut at its limit, and an empty
/// list on a day with a mailing is more likely a fault than the truth.
bool suffices(const FeedDay& day) { return day.announced && (*day.announced > 0 || day.noAnnouncement); }

} // namespace

ArxivRun::ArxivRun(FeedClient& feed, FeedClient& api, const FeedQuery& query, FeedClient::OnPage onPage,
                   QObject* parent)
    : FeedRun(query, std::move(onPage), parent), m_feed(feed), m_api(api) {}

void ArxivRun::askFeed() {
    const auto take = [this](const FeedPage& page) {
        for (const Announcement& announcement : page.announcements)
            m_onlyInFeed.insert(announcement.paper.id);
        pass(page);
    };
    whenReady(m_feed.fetchDay(query(), take), this, [this](const Result<FeedDay>& day) { feedEnded(day); });
}

void ArxivRun::feedEnded(const Result<FeedDay>& result) {
    if (result && suffices(*result)) {
        FeedDay day = *result;
        day.note = say(QT_TRANSLATE_NOOP("Feeds", "By arXiv's announcement feed."));
        return finish(day);
    }
    if (!result && result.error().kind == ErrorKind::Cancelled)
        return finish(result.error());
    m_shortfall = result ? result->remarks.join(u' ') : result.error().sentence;
    if (!result && result.error().kind == ErrorKind::Usage)
        m_remarks.append(result.error().sentence);
    askApi();
}

void ArxivRun::askApi() {
    const bool isAlone = m_onlyInFeed.isEmpty();
    const auto take = [this, isAlone](FeedPage page) {
        for (const Announcement& announcement : page.announcements)
            m_onlyInFeed.remove(announcement.paper.id);
        m_fromApi = page.received;
        // How many of both there are is known at the end only.
        page.total = isAlone ? page.total : std::nullopt;
        pass(std::move(page));
    };
    whenReady(m_api.fetchDay(query(), take), this, [this](const Result<FeedDay>& day) { apiEnded(day); });
}

void ArxivRun::apiEnded(const Result<FeedDay>& result) {
    if (!result)
        return finish(result.error());
    FeedDay day = *result;
    const int feedOnly = int(m_onlyInFeed.size());
    day.received = m_fromApi + feedOnly;
    if (day.announced)
        day.announced = *day.announced + feedOnly;
    day.remarks = m_remarks + day.remarks;
    if (!m_shortfall.isEmpty())
        day.note = say(QT_TRANSLATE_NOOP("Feeds", "By arXiv's query API. %1")).arg(m_shortfall);
    else if (!day.noAnnouncement)
        day.note = say(QT_TRANSLATE_NOOP("Feeds", "By arXiv's query API."));
    finish(day);
}

} // namespace sheaf
