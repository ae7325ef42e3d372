#pragma once

#include "papers/day.h"

namespace sheaf::test {

/// A paper with everything there can be.
DayEntry fullEntry();
/// The same, summarised by the no-key engine.
DayEntry extractedEntry();
DayEntry failedEntry();
DayEntry bareEntry();
DayEntry withdrawnEntry();
DayEntry chineseEntry();
DayEntry vietnameseEntry();
/// 3,000 authors, and a title of 300 characters.
DayEntry crowdedEntry();
/// `formulas` formulas in its abstract, one of which cannot be rendered.
DayEntry mathEntry(int formulas);
/// Every attack there is room for, calling `port` on 127.0.0.1 where it can.
DayEntry hostileEntry(quint16 port);

} // namespace sheaf::test
