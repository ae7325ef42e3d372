#pragma once

#include "services/daily/daily_report.h"

#include <QDateTime>
#include <QJsonObject>

namespace sheaf {

/// What came of a step, for standard output; empty where there is nothing to say.
QString dailyLine(DailyStep step, const DailyReport& report, const QDateTime& now);

/// What a run would do, a sentence each.
QStringList dailyLines(const DailyOutlook& outlook);

/// For programs: names are never translated.
QJsonObject dailyJson(const DailyReport& report);
QJsonObject dailyJson(const DailyOutlook& outlook);

} // namespace sheaf
