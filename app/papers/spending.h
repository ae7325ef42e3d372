#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace sheaf {

/// What one request to a model costs at most, or did cost. Money is millionths of a currency; none where the
/// price is not known.
struct Charge {
    int inputTokens = 0;
    int outputTokens = 0;
    std::optional<qint64> micros = {};

    bool operator==(const Charge&) const = default;
};

/// Where a charge is booked: on the reader's calendar day on which the request left.
struct SpendingAccount {
    QDate day;
    QString engine;
    QString model;
    QString currency; ///< "USD"
};

/// The most that may be spent, in millionths of the currency; none for no limit. Only what was booked in the
/// same currency counts.
struct SpendingCaps {
    std::optional<qint64> dayMicros = {};
    std::optional<qint64> monthMicros = {}; ///< from the first of the calendar month

    bool any() const { return dayMicros || monthMicros; }
};

/// What came of asking for room under the caps.
struct SpendingRoom {
    enum class Answer {
        Granted,
        Later,     ///< there may be room once requests that are under way have been settled
        DayFull,   ///< it would pass the day's cap
        MonthFull, ///< it would pass the month's
    };
    Answer answer = Answer::Granted;
    qint64 reservation = 0; ///< where granted
};

/// What was spent on one day with one model of one engine.
struct SpendingLine {
    SpendingAccount account;
    int requests = 0; ///< those that were billed, or may have been
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    qint64 micros = 0;     ///< of the requests whose price was known
    int unpriced = 0;      ///< requests whose price was not
    qint64 openMicros = 0; ///< held back at worst for requests under way; not part of `micros`
};

} // namespace sheaf
