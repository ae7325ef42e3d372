#pragma once

#include <QList>
#include <QString>

namespace sheaf {

/// What a fetch of several days would ask of one source.
struct SourceOutlook {
    QString source;
    int singly = 0;       ///< days asked for one by one
    int harvested = 0;    ///< days that come in long lists (arXiv's OAI-PMH)
    int questions = 0;    ///< lists asked for; one may take many requests
    bool onlyNow = false; ///< a feed: what it holds now, whatever the days

    int days() const { return singly + harvested; }

    bool operator==(const SourceOutlook&) const = default;
};

/// What a fetch of several days would do. The days that no source is asked for are whole already, or not
/// announced yet.
struct FetchOutlook {
    int days = 0; ///< in all
    QList<SourceOutlook> sources;

    bool operator==(const FetchOutlook&) const = default;
};

} // namespace sheaf
