#include "library/source_list.h"

#include "papers/arxiv_categories.h"

#include <algorithm>

namespace sheaf {

namespace {

bool asksAllOf(const FetchRecord& wide, const FetchRecord& narrow) {
    const QStringList asked = categoriesIn(wide.scope);
    const QStringList wanted = categoriesIn(narrow.scope);
    return wide.source != narrow.source ||
           std::all_of(wanted.begin(), wanted.end(), [&](const QString& one) { return asked.contains(one); });
}

} // namespace

bool isOfList(const FetchRecord& record) {
    return record.scope.isEmpty() || !categoriesIn(record.scope).isEmpty();
}

const FetchRecord* speakerOf(const QString& source, const QList<FetchRecord>& records) {
    for (const FetchRecord& record : records) {
        const bool asksAll = record.source == source && isOfList(record) &&
                             std::all_of(records.begin(), records.end(),
                                         [&](const FetchRecord& one) { return asksAllOf(record, one); });
        if (asksAll)
            return &record;
    }
    return nullptr;
}

} // namespace sheaf
