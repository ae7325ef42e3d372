#include "ui/cost/run_offer.h"

#include "base/when_ready.h"
#include "services/engine_host.h"
#include "services/engine_presets.h"
#include "services/settings_service.h"
#include "services/summary_service.h"
#include "services/workspace.h"

#include <algorithm>
#include <limits>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> left(const std::optional<qint64>& cap, qint64 spent) {
    return cap ? std::optional(std::max<qint64>(0, *cap - spent)) : std::nullopt;
}

/// All but the figures.
RunOffer offerFor(Workspace& workspace, const SummaryRequest& request) {
    const SettingsService& settings = workspace.settings();
    RunOffer offer{.request = request,
                   .engine = request.engine.isEmpty() ? settings.text(u"summaries.engine"_s) : request.engine,
                   .consent = workspace.summaries().consentNeeded(request.engine)};
    if (worksOffline(settings, offer.engine))
        return offer;
    const QString engine = u"engines."_s + offer.engine;
    offer.model = settings.text(engine + u".model"_s);
    const QString address = settings.text(engine + u".base_url"_s);
    if (!isOwnMachine(address))
        offer.host = engineHost(address);
    return offer;
}

} // namespace

std::optional<qint64> RunOffer::leftToday() const {
    return left(spending.caps.dayMicros, spending.todayMicros);
}

std::optional<qint64> RunOffer::leftThisMonth() const {
    return left(spending.caps.monthMicros, spending.monthMicros);
}

bool RunOffer::passesACap() const {
    constexpr qint64 noCap = std::numeric_limits<qint64>::max();
    return estimate.money.micros > std::min(leftToday().value_or(noCap), leftThisMonth().value_or(noCap));
}

bool RunOffer::lacksPrice() const { return !estimate.money.known && spending.caps.any(); }

void makeOffer(Workspace& workspace, const SummaryRequest& request, QObject* owner,
               const std::function<void(const Result<RunOffer>&)>& then) {
    const RunOffer offer = offerFor(workspace, request);
    const auto spending = workspace.spending().now();
    whenReady(workspace.summaries().estimate(request), owner, [=](const Result<SummaryEstimate>& estimate) {
        if (!estimate)
            return then(estimate.error());
        whenReady(spending, owner, [=, estimate = *estimate](const Result<SpendingNow>& now) {
            if (!now)
                return then(now.error());
            RunOffer whole = offer;
            whole.estimate = estimate;
            whole.spending = *now;
            then(whole);
        });
    });
}

bool needsAsking(const RunOffer& offer) {
    const bool costs = !offer.estimate.money.known || offer.estimate.money.micros > 0;
    return offer.consent ? offer.estimate.papers > 0 : costs && offer.estimate.papers > 1;
}

} // namespace sheaf
