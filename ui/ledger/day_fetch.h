#pragma once

#include "papers/day_ledger.h"
#include "services/fetch_report.h"

#include <QObject>

#include <functional>

namespace sheaf {

class FetchService;

/// What has to be asked again so that the day becomes whole: each list that lacks papers or whose fetch
/// failed, with the categories it was asked for then; the whole day where no list does.
QList<FetchRequest> requestsToClose(const DayLedger& ledger);

/// Fetches one after the other, to the end even where the owner goes meanwhile.
/// `then` is called on the owner's thread, if the owner is still there: what all of them brought, and the
/// sentences with which the service refused any.
void fetchInTurn(FetchService& service, const QList<FetchRequest>& requests, QObject* owner,
                 const std::function<void(const FetchReport&)>& then);

} // namespace sheaf
