#pragma once

#include "papers/submission_window.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace sheaf {

/// arXiv's mailings. A mailing is dated the day after its announcement, which goes out at 20:00 US Eastern on
/// Sunday to Thursday; the day's deadline is 14:00 Eastern (16:00 before 2017). No deadline is kept on a
/// weekend or a holiday, so the mailing that would have followed is missing and the next one covers both
/// windows. Sources: https://info.arxiv.org/help/availability.html; for holidays see `holidaysKnown`.
bool hasMailing(QDate day);

/// The day (US Eastern) whose deadline the mailing of that weekday would follow; where it is a holiday there
/// is no mailing.
QDate deadlineDay(QDate mailing);

/// What the mailing of that day covers; none where there is no mailing.
std::optional<SubmissionWindow> submissionWindow(QDate day);

/// The mailing that lists what was submitted at that moment (if moderation does not hold it back).
QDate mailingFor(const QDateTime& submitted);

/// The newest mailing that has been announced at that moment.
QDate newestMailing(const QDateTime& now);

/// Whether arXiv's holidays of that year are in the table (2017 to 2026). Other years are worked out from
/// weekends alone, and a mailing around a holiday may be wrong.
bool holidaysKnown(int year);

} // namespace sheaf
