#pragma once

#include "papers/fetch_record.h"

namespace sheaf {

/// What stays in the ledger of what it knew of a source, day and scope and of a newer answer. What was proven
/// stays so: a fetch that failed, or that only works days out, says nothing against a list that came whole.
/// Of two that failed the higher count stands, for nothing that was stored is ever taken away.
FetchRecord mergedRecord(const FetchRecord& before, const FetchRecord& now);

} // namespace sheaf
