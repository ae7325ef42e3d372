#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "papers/paper_row.h"

#include <QSet>

#include <optional>

namespace sheaf {

class Connection;

/// What the list shows of a paper; none where there is no such paper. `followed`: authors to look out for, as
/// authorKey() gives their names.
Result<std::optional<PaperRow>> readRow(Connection& connection, PaperKey key,
                                        const QSet<QString>& followed = {});

/// All that is known of a paper; none where there is no such paper.
Result<std::optional<DayEntry>> readEntry(Connection& connection, PaperKey key);

} // namespace sheaf
