#pragma once

#include <QDateTime>

namespace sheaf {

/// The only source of "now" and "today" in the program, so that tests can live on any day.
/// Implementations may be asked from any thread.
class Clock {
  public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The present moment, in UTC.
    virtual QDateTime now() const = 0;

    /// The reader's calendar date, in the system's time zone.
    QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock {
  public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace sheaf
