#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace sheaf {

/// One line of the ledger: what a source was asked for and what came. `scope` is the category asked for, or
/// empty for a source that has one list a day.
struct FetchRecord {
    QString source;
    QDate day;
    QString scope;
    QDateTime at;                 ///< UTC
    std::optional<int> announced; ///< the source's own count; none where it gives none
    int stored = 0;               ///< how many entries of it are in the library
    bool provisional = false;
    bool noAnnouncement = false; ///< the source lists nothing on that day, and says or implies so
    QString error;               ///< the sentence for the reader; empty where it went well
    QString note = {}; ///< which way the list came; of this fetch alone, the library does not keep it

    bool operator==(const FetchRecord&) const = default;
};

} // namespace sheaf
