#include "services/export_keys.h"

#include "library/count_store.h"
#include "library/search_store.h"

#include <QCoreApplication>

namespace sheaf {

Error nothingToExport() {
    return {ErrorKind::NotFound,
            QCoreApplication::translate(
                "ExportService", "There is no paper to export. Fetch the day first, or clear a filter.")};
}

Result<QList<QDate>> exportedDays(Connection& connection, const Selection& selection) {
    const QDate first(1991, 8, 14); // arXiv's first day
    const auto counts = CountStore(connection)
                            .days(selection.from.value_or(first), selection.to.value_or(QDate(9999, 12, 31)));
    if (!counts)
        return counts.error();
    QList<QDate> days;
    for (const DayCount& count : *counts)
        if (count.papers > 0)
            days.prepend(count.day);
    return days;
}

Result<QList<PaperKey>> exportedKeys(Connection& connection, const Selection& selection, int limit) {
    auto keys = SearchStore(connection).keys(selection, limit);
    if (keys && keys->isEmpty())
        return nothingToExport();
    return keys;
}

} // namespace sheaf
