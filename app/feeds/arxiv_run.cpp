#include "feeds/arxiv_run.h"

#include "base/when_ready.h"
#include "papers/arxiv_categories.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

/// Whether the feed's answer is the whole day. Without a count it is stale or cut at its limit, and an empty
/// list on a day with a mailing is more likely a fault than the truth.
bool suffices(const FeedDay& day) { return day.announced && (*day.announced > 0 || day.noAnnouncement); }

QString unconfirmedSilence(const QString& categories, const Error& cause) {
    return say(QT_TRANSLATE_NOOP("Feeds", "By arXiv's announcement feed. It has nothing of %1, and its query "
                                          "API could not be asked whether that is so. %2"))
        .arg(categories, cause.sentence);
}

QString filledSilence(const QString& categories) {
    return say(QT_TRANSLATE_NOOP("Feeds",
                                 "By arXiv's announcement feed and, for %1, of which it has nothing, "
                                 "by its query API."))
        .arg(categories);
}

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
        return day.silent.isEmpty() || day.noAnnouncement ? finish(day) : askAboutSilence(day);
    }
    if (!result && result.error().kind == ErrorKind::Cancelled)
        return finish(result.error());
    m_shortfall = result ? result->remarks.join(u' ') : result.error().sentence;
    if (!result && result.error().kind == ErrorKind::Usage)
        m_remarks.append(result.error().sentence);
    if (result && result->announced != 0)
        m_feedsCounts = result->announcedIn.value(query().day);
    askApi();
}

void ArxivRun::askApi() {
    whenReady(m_api.fetchDay(query(), [this](const FeedPage& page) { takeFromApi(page); }), this,
              [this](const Result<FeedDay>& day) { apiEnded(day); });
}

void ArxivRun::takeFromApi(FeedPage page) {
    const bool isAlone = m_onlyInFeed.isEmpty() && m_inBoth.isEmpty();
    for (Announcement& announcement : page.announcements) {
        if (m_onlyInFeed.remove(announcement.paper.id))
            m_inBoth.insert(announcement.paper.id);
        // The question may have been about some of the categories only.
        if (isAmong(announcement.paper.primaryCategory, query().categories))
            announcement.listing.kind = ListingKind::New;
    }
    m_fromApi = page.received;
    // How many of both there are is known at the end only.
    page.total = isAlone ? page.total : std::nullopt;
    pass(std::move(page));
}

void ArxivRun::apiEnded(const Result<FeedDay>& result) {
    if (!result)
        return finish(result.error());
    FeedDay day = *result;
    const int feedOnly = int(m_onlyInFeed.size());
    day.received = m_fromApi + feedOnly;
    if (day.announced)
        day.announced = *day.announced + feedOnly;
    QMap<QString, int>& counts = day.announcedIn[query().day];
    for (int& count : counts) // of the one category asked for
        count += feedOnly;
    counts.insert(m_feedsCounts);
    day.remarks = m_remarks + day.remarks;
    if (feedOnly > 0 || !m_inBoth.isEmpty())
        day.way = FetchWay::FeedAndApi;
    day.note = m_shortfall;
    finish(day);
}

/// A category that the feed does not name may have had nothing, or its part of the feed is missing.
void ArxivRun::askAboutSilence(const FeedDay& feed) {
    FeedQuery question = query();
    question.categories = feed.silent;
    whenReady(m_api.fetchDay(question, [this](const FeedPage& page) { takeFromApi(page); }), this,
              [this, feed](const Result<FeedDay>& api) { silenceEnded(feed, api); });
}

void ArxivRun::silenceEnded(FeedDay day, const Result<FeedDay>& api) {
    const bool hasMore = m_fromApi > m_inBoth.size();
    if (!api && (hasMore || api.error().kind == ErrorKind::Cancelled))
        return finish(api.error());
    if (!api)
        day.note = unconfirmedSilence(day.silent.join(u", "_s), api.error());
    else if (hasMore)
        fillSilence(day, *api);
    else if (api->announced == 0)
        for (const QString& category : day.silent)
            day.announcedIn[query().day][category] = 0;
    if (api)
        day.remarks += api->remarks;
    finish(day);
}

void ArxivRun::fillSilence(FeedDay& day, const FeedDay& api) const {
    const int known = int(m_inBoth.size());
    day.received += m_fromApi - known;
    day.announced = api.announced ? std::optional(*day.announced + *api.announced - known) : std::nullopt;
    day.announcedIn[query().day].insert(api.announcedIn.value(query().day));
    day.provisional = true;
    day.way = FetchWay::FeedAndApi;
    day.note = filledSilence(day.silent.join(u", "_s));
}

} // namespace sheaf
