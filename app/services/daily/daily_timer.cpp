#include "services/daily/daily_timer.h"

#include "base/when_ready.h"
#include "services/daily/daily_service.h"
#include "services/fetch_service.h"
#include "services/settings_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int minuteMs = 60'000;

} // namespace

DailyTimer::DailyTimer(DailyService& daily, FetchService& fetch, SettingsService& settings, QObject* parent)
    : QObject(parent), m_daily(daily), m_fetch(fetch), m_settings(settings) {
    m_timer.setInterval(minuteMs);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DailyTimer::look);
    connect(&daily, &DailyService::finished, this, [this] { m_looked = false; }); // its own run is no news
    connect(&settings, &SettingsService::changed, this, [this](const QString& name) {
        if (name == u"daily.enabled" || name == u"daily.at")
            look();
    });
}

void DailyTimer::start() {
    m_timer.start();
    look();
}

void DailyTimer::look() {
    if (m_daily.busy() || m_fetch.busy())
        return;
    whenReady(m_daily.runs(), this, [this](const Result<QList<DailyRun>>& runs) {
        if (!runs || m_daily.busy() || m_fetch.busy())
            return;
        const DailyRun newest = runs->isEmpty() ? DailyRun() : runs->constFirst();
        const bool isOther = newest.at != m_newest || newest.whole != m_wasWhole;
        m_newest = newest.at;
        m_wasWhole = newest.whole;
        if (std::exchange(m_looked, true) && isOther)
            emit doneElsewhere();
        const bool due = m_daily.isDue(*runs);
        if (m_settings.flag(u"daily.enabled"_s) && due)
            m_daily.run();
    });
}

} // namespace sheaf
