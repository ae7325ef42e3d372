#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace sheaf {

/// What became of papers that were sent to Zotero.
struct ZoteroReport {
    QString target; ///< the collection or library that took them
    int papers = 0; ///< in all
    int sent = 0;
    int pdfs = 0;             ///< that went along
    QStringList remarks = {}; ///< PDFs that did not, a sentence each
    bool cancelled = false;
    std::optional<Error> failure = {}; ///< what ended it half way

    bool isWhole() const { return sent == papers && !failure; }
};

/// How far it is.
struct ZoteroProgress {
    int done = 0; ///< papers, with their PDFs
    int papers = 0;
};

/// "3 papers sent to “Reading list” in Zotero, 2 with their PDF": what was done, and what was not.
QString sentSentence(const ZoteroReport& report);

} // namespace sheaf
