#include "cli/day_ledger_lines.h"

#include "cli/text.h"
#include "cli/text_table.h"
#include "services/day_reason.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(std::optional<int> count) { return count ? QJsonValue(*count) : QJsonValue(); }

/// For programs that read the JSON: never translated.
QString wayName(FetchWay way) {
    switch (way) {
    case FetchWay::Feed: return u"feed"_s;
    case FetchWay::FeedAndApi: return u"feed and query API"_s;
    case FetchWay::Api: return u"query API"_s;
    case FetchWay::Harvest: return u"OAI-PMH"_s;
    case FetchWay::Unknown: break;
    }
    return {};
}

QStringList heads() {
    return {{},
            Cli::tr("announced"),
            Cli::tr("fetched"),
            Cli::tr("new"),
            Cli::tr("cross-listed"),
            Cli::tr("replaced"),
            Cli::tr("filtered"),
            Cli::tr("summarised"),
            Cli::tr("failed")};
}

QStringList cellsOf(const LedgerLine& line) {
    QStringList cells{line.category.isEmpty() ? line.source : u"  "_s + line.category,
                      line.announced ? QString::number(*line.announced) : Cli::tr("unknown")};
    cells += QString::number(line.fetched);
    // Picks are none of the three.
    const bool hasKinds = line.fetched == 0 || line.fresh + line.crossListed + line.replaced > 0;
    for (const int count : {line.fresh, line.crossListed, line.replaced})
        cells += hasKinds ? QString::number(count) : u"–"_s;
    for (const int count : {line.filtered, line.summarised, line.failed})
        cells += QString::number(count);
    return cells;
}

QStringList table(const QList<LedgerLine>& lines) {
    if (lines.isEmpty())
        return {};
    QList<QStringList> rows{heads()};
    for (const LedgerLine& line : lines)
        rows += cellsOf(line);
    return tableLines(rows);
}

/// Empty where nothing is missing.
QString gapText(const QStringList& names, std::optional<int> announced, int here) {
    if (!announced || *announced <= here)
        return {};
    return Cli::tr("%1: %2 of %3 papers missing.")
        .arg(names.join(u' ').trimmed(), QString::number(*announced - here), QString::number(*announced));
}

QStringList gaps(const QList<LedgerLine>& lines) {
    QStringList sentences;
    for (const LedgerLine& line : lines)
        sentences += gapText({line.source, line.category}, line.announced, line.fetched);
    return sentences;
}

QStringList filters(const QList<LedgerLine>& lines) {
    QStringList sentences;
    for (const LedgerLine& line : lines) {
        QStringList rules;
        for (const NamedCount& rule : line.filteredBy)
            rules += u"%1 %2"_s.arg(rule.name, QString::number(rule.count));
        if (line.category.isEmpty() && !rules.isEmpty())
            sentences +=
                Cli::tr("%1: hidden by rules: %2.").arg(line.source, rules.join(Cli::tr(", ", "in a list")));
    }
    return sentences;
}

QString moment(const QDateTime& at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }

/// `reason` is said of the day as a whole.
QString askedLine(const FetchRecord& record, const QString& reason) {
    const QString who = QStringList{record.source, record.scope}.join(u' ').trimmed();
    QStringList sentences{Cli::tr("%1, asked %2.").arg(who, moment(record.at)), wayText(record.way),
                          record.note};
    if (record.underWay)
        sentences += Cli::tr("It has not come to its end.");
    if (record.error != reason)
        sentences += record.error;
    return sentences.join(u' ').simplified();
}

QString advice(const DayLedger& ledger, const QDateTime& now) {
    const QString date = ledger.day.toString(Qt::ISODate);
    const QString again = Cli::tr("To do: sheaf fetch --day %1").arg(date);
    switch (ledger.state) {
    case DayState::Gap:
    case DayState::Failed: return again;
    case DayState::NotFetched: return canBeFetched(ledger.day, now) ? again : QString();
    case DayState::Provisional:
        return canBeProven(ledger, now)
                   ? Cli::tr("To have it proven: sheaf fetch --from %1 --to %1").arg(date)
                   : QString();
    case DayState::NoAnnouncement:
    case DayState::Complete: break;
    }
    return {};
}

} // namespace

QStringList linesOf(const DayLedger& ledger, const QDateTime& now) {
    QStringList lines = table(ledger.lines) + gaps(ledger.lines) + filters(ledger.lines);
    for (const FetchRecord& record : ledger.records)
        lines += askedLine(record, ledger.reason);
    lines += dayReason(ledger, now);
    lines += advice(ledger, now);
    lines.removeAll({});
    lines.removeDuplicates();
    return lines;
}

QStringList gapsOf(const FetchRecord& record) {
    QStringList sentences{gapText({record.source}, record.announced, record.stored)};
    for (const CategoryCount& count : record.categories)
        sentences += gapText({record.source, count.category}, count.announced, count.stored);
    sentences.removeAll({});
    return sentences;
}

QJsonObject jsonOf(const LedgerLine& line) {
    QJsonArray rules;
    for (const NamedCount& rule : line.filteredBy)
        rules += QJsonObject{{u"rule"_s, rule.name}, {u"papers"_s, rule.count}};
    return {{u"source"_s, line.source},
            {u"category"_s, line.category.isEmpty() ? QJsonValue() : QJsonValue(line.category)},
            {u"announced"_s, jsonOf(line.announced)},
            {u"fetched"_s, line.fetched},
            {u"missing"_s, line.announced ? QJsonValue(line.missing()) : QJsonValue()},
            {u"new"_s, line.fresh},
            {u"cross_listed"_s, line.crossListed},
            {u"replaced"_s, line.replaced},
            {u"filtered"_s, line.filtered},
            {u"filtered_by"_s, rules},
            {u"summarised"_s, line.summarised},
            {u"failed"_s, line.failed}};
}

QJsonObject jsonOf(const FetchRecord& record) {
    QJsonArray categories;
    for (const CategoryCount& count : record.categories)
        categories += QJsonObject{{u"category"_s, count.category},
                                  {u"announced"_s, jsonOf(count.announced)},
                                  {u"stored"_s, count.stored}};
    return {{u"source"_s, record.source},
            {u"scope"_s, record.scope},
            {u"asked_at"_s, record.at.toUTC().toString(Qt::ISODate)},
            {u"announced"_s, jsonOf(record.announced)},
            {u"stored"_s, record.stored},
            {u"categories"_s, categories},
            {u"provisional"_s, record.provisional},
            {u"no_announcement"_s, record.noAnnouncement},
            {u"under_way"_s, record.underWay},
            {u"way"_s, record.way == FetchWay::Unknown ? QJsonValue() : QJsonValue(wayName(record.way))},
            {u"note"_s, record.note},
            {u"error"_s, record.error}};
}

} // namespace sheaf
