#include "cli/daily_lines.h"

#include "calendar/mailings.h"
#include "cli/text.h"
#include "services/daily/news_text.h"

#include <QJsonArray>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

QString range(QDate first, QDate last) {
    return first == last ? iso(first) : Cli::tr("%1 to %2", "dates").arg(iso(first), iso(last));
}

QString fetchLine(const DailyReport& report, const QDateTime& now) {
    QSet<QDate> days;
    for (const FetchRecord& record : report.fetch.records)
        days.insert(record.day);
    if (days.isEmpty())
        return Cli::tr("Fetched: nothing was left to ask for; arXiv's newest mailing is that of %1.")
            .arg(iso(newestMailing(now)));
    return Cli::tr("Fetched: %1 new papers, %2 already known, on %3 days.")
        .arg(report.fetch.added)
        .arg(report.fetch.known)
        .arg(days.size());
}

QString summariesLine(const SummaryReport& summaries) {
    return Cli::tr("Summaries: %1 made, %2 failed, %3 left.")
        .arg(summaries.done)
        .arg(summaries.failed)
        .arg(summaries.left);
}

QString tasteLine(const DailyReport& report) {
    return report.tasteKnown ? Cli::tr("For you: %1 papers looked at.").arg(report.tasteScored)
                             : Cli::tr("For you: not known yet; star or hide some papers first.");
}

/// Nothing without targets.
QString publishingLine(const PublishReport& report) {
    if (report.lines.isEmpty())
        return {};
    return Cli::tr("Published: %1 new, %2 brought up to date, %3 wait, %4 failed.")
        .arg(report.count(PublishResult::Published))
        .arg(report.count(PublishResult::Updated))
        .arg(report.count(PublishResult::Waiting) + report.count(PublishResult::Later))
        .arg(report.count(PublishResult::Failed) + report.count(PublishResult::Uncertain));
}

QString noticeLine(const DailyReport& report) {
    const QString news = newsText(report.news).replace(u'\n', u' ');
    switch (report.told) {
    case Told::NoNews: return Cli::tr("Told: nothing that you were not told before.");
    case Told::Yes: return Cli::tr("Told: %1").arg(news);
    case Told::NobodyThere: return Cli::tr("Told to nobody (no desktop is here to show it): %1").arg(news);
    case Told::NotWanted: return {};
    }
    return {};
}

QString nameOf(Told told) {
    switch (told) {
    case Told::NoNews: return u"no news"_s;
    case Told::Yes: return u"yes"_s;
    case Told::NobodyThere: return u"nobody there"_s;
    case Told::NotWanted: return u"not wanted"_s;
    }
    return {};
}

QJsonObject asJson(const QList<NamedCount>& counts) {
    QJsonObject object;
    for (const NamedCount& count : counts)
        object.insert(count.name, count.count);
    return object;
}

QJsonArray asJson(const QList<DayNews>& days) {
    QJsonArray array;
    for (const DayNews& news : days)
        array += QJsonObject{
            {u"day"_s, iso(news.day)},      {u"text"_s, newsLine(news)},
            {u"new"_s, asJson(news.fresh)}, {u"picks"_s, asJson(news.picks)},
            {u"for_you"_s, news.forYou},    {u"watched"_s, asJson(news.watched)},
            {u"missing"_s, news.missing},   {u"failed_sources"_s, QJsonArray::fromStringList(news.failed)}};
    return array;
}

} // namespace

QString dailyLine(DailyStep step, const DailyReport& report, const QDateTime& now) {
    switch (step) {
    case DailyStep::Plan: return Cli::tr("Days looked after: %1.").arg(range(report.first, report.last));
    case DailyStep::Fetch: return fetchLine(report, now);
    case DailyStep::Summaries: return summariesLine(report.summaries);
    case DailyStep::Taste: return tasteLine(report);
    case DailyStep::Publishing: return publishingLine(report.published);
    case DailyStep::Notice: return noticeLine(report);
    }
    return {};
}

QStringList dailyLines(const DailyOutlook& outlook) {
    QStringList lines{Cli::tr("Would look after these days, and leave out what the library has in whole: %1.")
                          .arg(range(outlook.first, outlook.last))};
    lines += outlook.summarises
                 ? Cli::tr("Would summarise %1 papers of those days that are here already, and what comes.")
                       .arg(outlook.summaries.papers)
                 : Cli::tr("Would not summarise: the setting daily.summarise is off.");
    for (const DayNews& news : outlook.untold)
        lines += Cli::tr("Would tell of %1: %2").arg(iso(news.day), newsLine(news));
    return lines;
}

QJsonObject dailyJson(const DailyReport& report) {
    return {{u"first_day"_s, iso(report.first)},
            {u"last_day"_s, iso(report.last)},
            {u"added"_s, report.fetch.added},
            {u"known"_s, report.fetch.known},
            {u"summarised"_s, report.summaries.done},
            {u"summaries_failed"_s, report.summaries.failed},
            {u"summaries_left"_s, report.summaries.left},
            {u"published"_s, report.published.count(PublishResult::Published) +
                                 report.published.count(PublishResult::Updated)},
            {u"publishing_failed"_s, report.published.count(PublishResult::Failed) +
                                         report.published.count(PublishResult::Uncertain)},
            {u"told"_s, nameOf(report.told)},
            {u"news"_s, asJson(report.news)},
            {u"faults"_s, QJsonArray::fromStringList(report.faults())}};
}

QJsonObject dailyJson(const DailyOutlook& outlook) {
    return {{u"first_day"_s, iso(outlook.first)},
            {u"last_day"_s, iso(outlook.last)},
            {u"summarises"_s, outlook.summarises},
            {u"to_summarise"_s, outlook.summaries.papers},
            {u"untold"_s, asJson(outlook.untold)}};
}

} // namespace sheaf
