#pragma once

#include "papers/counts.h"
#include "papers/fetch_record.h"

namespace sheaf {

/// One line of a day's ledger: a source as a whole, or one category of it. A paper of several categories
/// counts in each of them, and once in the source's own line; one of none of them, which a watch found, in
/// neither. A watch has a line as if it were a category, with its scope in the ledger for a name.
struct LedgerLine {
    QString source;
    QString category;             ///< empty in the source's own line
    std::optional<int> announced; ///< what the source itself says; none where it gives no count
    int fetched = 0;              ///< of them in the library, whatever day they turned out to be of
    int fresh = 0;                ///< of those, new papers (of a category: whose primary one it is)
    int crossListed = 0;
    int replaced = 0;                  ///< replacements, cross-listed ones included
    int filtered = 0;                  ///< hidden by rules
    QList<NamedCount> filteredBy = {}; ///< by the rules' names, most first
    int summarised = 0;
    int failed = 0; ///< whose last summary job failed and that have no summary

    int missing() const { return announced && *announced > fetched ? *announced - fetched : 0; }

    bool operator==(const LedgerLine&) const = default;
};

/// All that the library can prove about a day.
struct DayLedger {
    QDate day;
    DayState state = DayState::NotFetched;
    QList<LedgerLine> lines;    ///< by source; its own line first, then its categories by name
    QList<FetchRecord> records; ///< every question asked, by source and scope
    QList<DayImport> imports;
    QString reason = {}; ///< of the newest fetch that failed or did not end; as DayCount::reason

    bool operator==(const DayLedger&) const = default;
};

} // namespace sheaf
