#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace sheaf {

/// When a feed says that an entry was published.
struct FeedDate {
    QDate day; ///< as the feed writes it, in its own zone: no reader's zone moves a paper to another day
    QDateTime moment; ///< UTC; the day's beginning where no time is given
};

/// Reads RFC 822 and ISO 8601 (with or without a time, "20260130" too). None for anything less than a day
/// ("2026-01", "Spring 2026"): a date is never made up.
std::optional<FeedDate> feedDate(const QString& text);

} // namespace sheaf
