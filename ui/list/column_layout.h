#pragma once

#include "ui/list/column_header.h"
#include "ui/list/row_layout.h"

namespace sheaf {

/// A row on one line, its parts where the columns stand.
RowLayout layoutInColumns(const PaperRow& row, const QRect& rect, const RowMetrics& metrics,
                          const QList<ColumnPlace>& columns, const RowSearch& search = {});

} // namespace sheaf
