#pragma once

#include "papers/paper.h"

#include <QXmlStreamReader>

namespace sheaf {

/// One <entry> of the query API, read but not yet judged.
struct ArxivEntry {
    QString address; ///< the entry's id element: an abs address, or that of an error
    QString lead;    ///< the summary element as it stands
    Paper paper;     ///< id empty where the address is no paper's

    /// The API reports errors as an entry of its own.
    bool isError() const;
};

/// Reads the entry that the reader stands on, to its end. After an error of the reader the entry is not
/// whole.
ArxivEntry readArxivEntry(QXmlStreamReader& xml);

} // namespace sheaf
