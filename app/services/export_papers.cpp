#include "services/export_papers.h"

#include "library/count_store.h"
#include "library/form_store.h"
#include "library/search_store.h"
#include "services/export_day.h"
#include "services/summary_forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

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

Result<QList<PaperKey>> exportedKeys(Connection& connection, const Selection& selection) {
    auto keys = SearchStore(connection).keys(selection);
    if (keys && keys->isEmpty())
        return Error{
            ErrorKind::NotFound,
            QCoreApplication::translate(
                "ExportService", "There is no paper to export. Fetch the day first, or clear a filter.")};
    return keys;
}

Result<Day> exportedSelection(Connection& connection, const ExportRequest& request, int limit) {
    const Selection& selection = request.selection;
    if (selection.from && selection.from == selection.to)
        return exportedDay(connection, *selection.from, request.style, selection, request.language);
    const auto keys = exportedKeys(connection, selection);
    if (!keys)
        return keys.error();
    auto taken =
        FormStore(connection)
            .entries(limit < 0 ? *keys : keys->mid(0, limit), wantedForm(request.style, request.language));
    if (!taken)
        return taken.error();
    return Day{QDate(), std::move(taken->entries)};
}

} // namespace sheaf
