#include "ui/ledger/fetch_words.h"

#include "papers/paper_count.h"
#include "ui/parts/names.h"
#include "ui/parts/work_line.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheaf::Fetching)
};

QString number(int count) { return QLocale().toString(count); }

int daysIn(const FetchReport& report) {
    QSet<QDate> days;
    for (const FetchRecord& record : report.records)
        days.insert(record.day);
    return int(days.size());
}

QString progressText(const FetchProgress& progress) {
    const QString source = sourceLabel(progress.source);
    const QString received = number(progress.received);
    if (progress.days > 1)
        return Words::tr("Fetching from %1: %2 of %3 days")
            .arg(source, number(progress.daysDone), number(progress.days));
    if (progress.total > 0)
        return Words::tr("Fetching from %1: %2 of %3").arg(source, received, number(progress.total));
    return progress.received > 0 ? Words::tr("Fetching from %1: %2").arg(source, received)
                                 : Words::tr("Fetching from %1").arg(source);
}

} // namespace

void showProgress(const FetchProgress& progress, WorkLine& line) {
    const QString text = progressText(progress);
    if (progress.days > 1)
        line.show(text, progress.daysDone, progress.days,
                  progress.received > 0 ? paperCount(progress.received) : QString());
    else
        line.show(text, progress.received, progress.total);
}

QString reportText(const FetchReport& report) {
    if (report.records.isEmpty())
        return Words::tr("Nothing was left to fetch.");
    const int days = daysIn(report);
    const QString what =
        days > 1 ? Words::tr("%1 days").arg(number(days)) : shortDate(report.records.constFirst().day);
    if (report.allFailed())
        return Words::tr("%1: nothing was fetched").arg(what);
    return Words::tr("%1: %2 fetched, %3 of them new")
        .arg(what, number(report.added + report.known), number(report.added));
}

QString shortDate(QDate day) { return QLocale().toString(day, Words::tr("d MMMM yyyy", "a date")); }

} // namespace sheaf
