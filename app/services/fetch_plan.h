#pragma once

#include "papers/fetch_record.h"

#include <QDateTime>
#include <QList>

namespace sheaf {

/// A part of a fetch of several days: one question to a source.
struct FetchPart {
    QDate day;
    QDate last = {};   ///< invalid where it is `day` alone
    QList<QDate> days; ///< those of them that the ledger gets a line for

    bool operator==(const FetchPart&) const = default;
};

/// How arXiv is asked for all days between two, both included, given what the ledger says of them (for the
/// same categories) and the present moment (UTC): days that are settled are left out; the newest mailing and
/// days without one are asked for alone, the rest at once, a year at most, because OAI-PMH answers every
/// question with all that was touched since. What is newest comes first. Days not announced yet are no part.
QList<FetchPart> arxivParts(QDate first, QDate last, const QList<FetchRecord>& ledger, const QDateTime& now);

/// The same for a source that has one list a day, which grows while the day lasts (UTC).
QList<FetchPart> dailyParts(QDate first, QDate last, const QList<FetchRecord>& ledger, const QDateTime& now);

} // namespace sheaf
