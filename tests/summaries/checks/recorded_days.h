#pragma once

#include "papers/day.h"

namespace sheaf::test {

/// The papers of a digest in the folder of recordings; none where it is absent.
QList<DayEntry> recordedDay(const QString& fileName);

/// Every paper that a recording of any kind has with its abstract (digests and Hugging Face's lists), each id
/// once.
QList<Paper> recordedPapers();

/// Every text of a summary, joined: what a check that reads it as a whole is given.
QString textsOf(const Summary& summary);

} // namespace sheaf::test
