#pragma once

#include "base/cancel.h"
#include "papers/fetch_record.h"
#include "papers/rule.h"

#include <QDate>

#include <memory>
#include <vector>

namespace sheaf {

class Clock;
class HttpClient;
class Library;
class Settings;
class SourceFetch;

/// What a watch is asked for: the days of a fetch on which arXiv announced anything. `first` to `last`, both
/// included; those that the ledger says are whole for this watch are left out.
QList<QDate> watchDays(QDate first, QDate last, const QString& scope, const QList<FetchRecord>& ledger,
                       const QDateTime& now);

/// The parts of a fetch that look for watches in all of arXiv's categories: a question for each watch that
/// asks for it (Rule::everywhere) and that arXiv can be asked for, whatever the number of days, a year at
/// most. What is given must outlive them.
std::vector<std::unique_ptr<SourceFetch>>
watchFetches(const std::shared_ptr<Library>& library, HttpClient& http, const Clock& clock,
             const Settings& settings, const QList<Rule>& rules, QDate first, QDate last,
             const QList<FetchRecord>& ledger, const CancelFlag& cancel);

} // namespace sheaf
