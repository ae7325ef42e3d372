#include "services/daily/daily_desk.h"

#include "calendar/mailings.h"
#include "feeds/arxiv_question.h"
#include "services/settings_service.h"
#include "support/rss_text.h"

#include <QLocale>
#include <QMutex>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QList<QDate> mailingsUntil(const QDateTime& now) {
    QList<QDate> mailings;
    for (QDate day(2026, 1, 5); day <= now.date(); day = day.addDays(1))
        if (const auto window = submissionWindow(day); window && inFeedsFrom(*window) <= now)
            mailings += day;
    return mailings;
}

} // namespace

DailyDesk::DailyDesk(const QList<std::pair<QString, QString>>& settings)
    : m_peer(std::make_unique<FakePeer>([this](const Request& request) { return answer(request); })) {
    setNow(m_clock.now());
    const QList<std::pair<QString, QString>> all{
        {u"feeds.arxiv.oai_url"_s, m_peer->url(u"/oai"_s).toString()},
        {u"feeds.arxiv.rss_url"_s, m_peer->url(u"/rss"_s).toString()},
        {u"feeds.arxiv.api_url"_s, m_peer->url(u"/api"_s).toString()},
        {u"feeds.arxiv.interval_ms"_s, u"0"_s},
        {u"feeds.arxiv.categories"_s, u"cs.CL"_s},
        {u"feeds.huggingface.enabled"_s, u"false"_s}};
    m_desk = std::make_unique<Desk>(m_clock, all + settings);
}

void DailyDesk::setNow(const QDateTime& now) {
    m_clock.set(now);
    const QList<QDate> mailings = mailingsUntil(now);
    const QMutexLocker lock(&m_guard);
    m_source.entries = announcedRecords(mailings, papersADay);
    const QByteArray date =
        QLocale::c().toString(mailings.constLast(), u"ddd, dd MMM yyyy"_s).toLatin1() + " 00:00:00 -0500";
    QByteArray items;
    for (const OaiEntry& entry : m_source.entries)
        if (entry.datestamp == mailings.constLast())
            items += rssItem(entry.number, date);
    m_feed = rssFeed(date, items);
}

Answer DailyDesk::answer(const Request& request) {
    if (m_away)
        return {.status = 404};
    if (request.path == u"/oai" && m_hangs)
        return {.hang = true};
    const QMutexLocker lock(&m_guard);
    if (request.path == u"/oai")
        return m_source(request);
    return request.path.startsWith(u"/rss") ? Answer::xml(m_feed) : Answer{.status = 404};
}

Result<DailyReport> DailyDesk::run(const DailyRequest& request) {
    return awaited(workspace().daily().run(request));
}

void DailyDesk::set(const QString& name, const QString& value) {
    if (const Outcome outcome = workspace().settings().set(name, value); !outcome)
        qFatal("%s", qPrintable(outcome.error().sentence));
}

DayState DailyDesk::state(QDate day) {
    const auto days = awaited(workspace().archive().days(day, day));
    return days->isEmpty() ? DayState::NotFetched : days->constFirst().state;
}

qsizetype DailyDesk::found(const QString& search) {
    return awaited(workspace().archive().find({.search = search}))->size();
}

} // namespace sheaf::test
