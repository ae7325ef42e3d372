#pragma once

#include "papers/fetch_record.h"

namespace sheaf {

/// Whether the record is of one of a source's own lists; that of a watch's search of the archive is not.
bool isOfList(const FetchRecord& record);

/// Lists of several scopes overlap, so only one that was asked for all of them speaks for the source. Null
/// where there is none; else it stands in `records`, which are of one day.
const FetchRecord* speakerOf(const QString& source, const QList<FetchRecord>& records);

} // namespace sheaf
