#include "ui/ledger/range_words.h"

#include "base/joined_text.h"
#include "ui/ledger/fetch_words.h"
#include "ui/parts/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDaysNamed = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheaf::RangeDialog)
};

QString number(int count) { return QLocale().toString(count); }

QString dayCountText(int days) {
    return days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(number(days));
}

QString sourceText(const SourceOutlook& source) {
    QStringList ways;
    if (source.onlyNow)
        ways += Words::tr("what it lists now");
    else if (source.singly > 0)
        ways += Words::tr("%1 asked for one by one").arg(dayCountText(source.singly));
    if (source.harvested > 0)
        ways += Words::tr("%1 at once, through OAI-PMH").arg(dayCountText(source.harvested));
    if (ways.isEmpty())
        ways += Words::tr("nothing left to fetch");
    return Words::tr("%1: %2.", "source: what is asked of it")
        .arg(sourceLabel(source.source), joinedParts(ways));
}

/// The days that failed or lack papers, with why.
QMap<QDate, QString> unfinishedDays(const FetchReport& report) {
    QMap<QDate, QString> days;
    for (const FetchRecord& record : report.records) {
        const int missing = record.announced ? *record.announced - record.stored : 0;
        if (!record.failed() && missing <= 0)
            continue;
        if (!days.contains(record.day))
            days[record.day] = record.failed() ? record.error : Words::tr("%1 missing.").arg(number(missing));
    }
    return days;
}

} // namespace

QString outlookText(const FetchOutlook& outlook, QDate first, QDate last) {
    QStringList lines{Words::tr("%1, %2 to %3.", "number of days, two dates")
                          .arg(dayCountText(outlook.days), shortDate(first), shortDate(last))};
    bool someLeftOut = false;
    for (const SourceOutlook& source : outlook.sources) {
        lines += sourceText(source);
        someLeftOut = someLeftOut || (!source.onlyNow && source.days() < outlook.days);
    }
    if (someLeftOut)
        lines += Words::tr("Days that are whole already, or not announced yet, are left out.");
    return lines.join(u'\n');
}

QString rangeReportText(const FetchReport& report) {
    QStringList lines{reportText(report)};
    const QMap<QDate, QString> unfinished = unfinishedDays(report);
    for (auto day = unfinished.cbegin(); day != unfinished.cend() && lines.size() <= mostDaysNamed; ++day)
        lines += Words::tr("%1: %2", "date: what went wrong").arg(shortDate(day.key()), *day);
    const int more = int(unfinished.size()) - mostDaysNamed;
    if (more > 0)
        lines += Words::tr("And %1 not whole either.").arg(dayCountText(more));
    return lines.join(u'\n');
}

} // namespace sheaf
