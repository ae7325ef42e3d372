#include "ui/ledger/day_fetch.h"

#include "base/after.h"
#include "papers/arxiv_categories.h"
#include "services/fetch_service.h"

namespace sheaf {

namespace {

/// A source that gives no count is not to blame for a gap: that it is whole would be too much to ask.
bool isToAskAgain(const FetchRecord& record) {
    return record.failed() || record.underWay || record.lacksPapers();
}

/// A request that the service refuses is a failure of its list, and the others go on.
FetchReport together(FetchReport sum, const FetchRequest& request, const Result<FetchReport>& next) {
    if (!next) {
        sum.records +=
            {.source = request.sources.value(0), .day = request.day, .error = next.error().sentence};
        return sum;
    }
    sum.added += next->added;
    sum.known += next->known;
    sum.records += next->records;
    return sum;
}

QFuture<FetchReport> fetchRest(FetchService& service, QList<FetchRequest> requests, const FetchReport& sum) {
    if (requests.isEmpty())
        return QtFuture::makeReadyFuture(sum);
    const FetchRequest first = requests.takeFirst();
    return after(service.fetch(first), &service,
                 [&service, first, requests, sum](const Result<FetchReport>& report) {
                     return fetchRest(service, requests, together(sum, first, report));
                 });
}

} // namespace

QList<FetchRequest> requestsToClose(const DayLedger& ledger) {
    QList<FetchRequest> requests;
    for (const FetchRecord& record : ledger.records)
        if (isToAskAgain(record))
            requests += {ledger.day, {record.source}, categoriesIn(record.scope)};
    return requests.isEmpty() ? QList<FetchRequest>{{ledger.day, {}, {}}} : requests;
}

void fetchInTurn(FetchService& service, const QList<FetchRequest>& requests, QObject* owner,
                 const std::function<void(const FetchReport&)>& then) {
    whenReady(fetchRest(service, requests, {.day = requests.constFirst().day}), owner, then);
}

} // namespace sheaf
