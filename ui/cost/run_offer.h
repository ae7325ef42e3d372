#pragma once

#include "services/consent.h"
#include "services/spending/spending_service.h"
#include "services/summary_report.h"

#include <functional>

namespace sheaf {

class Workspace;

/// What the reader is told before a run: what it would take, cost, and send away.
struct RunOffer {
    SummaryRequest request;
    SummaryEstimate estimate;
    QString engine;
    QString model; ///< empty for an engine without one
    QString host;  ///< where texts go; empty where they stay on this machine
    SpendingNow spending;
    std::optional<ConsentNotice> consent; ///< what has to be agreed to first

    /// What a cap leaves, in millionths of the currency; none without a cap.
    std::optional<qint64> leftToday() const;
    std::optional<qint64> leftThisMonth() const;

    /// Whether a cap will stop the run before its end, as far as can be foreseen.
    bool passesACap() const;

    /// A cap cannot be kept where the price is not known: such a run is refused.
    bool lacksPrice() const;
};

/// Asks the services, and gives the offer on the owner's thread.
void makeOffer(Workspace& workspace, const SummaryRequest& request, QObject* owner,
               const std::function<void(const Result<RunOffer>&)>& then);

/// Whether the reader has to see it first: texts would leave for a new place, or several papers cost money.
bool needsAsking(const RunOffer& offer);

} // namespace sheaf
