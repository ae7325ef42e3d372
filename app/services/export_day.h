#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "query/selection.h"

namespace sheaf {

class Connection;

/// A day as a digest of this style writes it: the papers of `filter` that were listed on the day. Where a
/// digest of the style was imported for the day, its papers come first, in its order and with what it said
/// beyond them; the others follow in the order of the lists they stood in, the style's own source first. The
/// filter's days and its order are passed over. Each paper has the summary that the style wants, in the
/// language if one is given (FormStore::entries()). No paper is an ErrorKind::NotFound. One read.
Result<Day> exportedDay(Connection& connection, const QDate& date, const QString& style,
                        const Selection& filter, const QString& language = {});

} // namespace sheaf
