#include "services/export_papers.h"

#include "library/form_store.h"
#include "services/export_day.h"
#include "services/export_keys.h"
#include "services/summary_forms.h"

namespace sheaf {

bool isOfOneDay(const Selection& selection) { return selection.from && selection.from == selection.to; }

Result<Day> exportedSelection(Connection& connection, const ExportRequest& request, int limit) {
    const Selection& selection = request.selection;
    if (isOfOneDay(selection))
        return exportedDay(connection, *selection.from, request.style, selection, request.language);
    const auto keys = exportedKeys(connection, selection, limit);
    if (!keys)
        return keys.error();
    auto taken = FormStore(connection).entries(*keys, wantedForm(request.style, request.language));
    if (!taken)
        return taken.error();
    return Day{QDate(), std::move(taken->entries)};
}

} // namespace sheaf
