#pragma once

#include "papers/paper.h"

#include <QXmlStreamReader>

namespace sheaf {

/// One version of a paper, as arXivRaw lists them.
struct OaiVersion {
    int number = 0;
    QDateTime submitted; ///< UTC
    int kilobytes = -1;  ///< of its source files, packed; -1 where it is not said
    QString sourceType;  ///< arXiv's letters ("D": PDFLaTeX, "I": withdrawn, nothing there); mostly empty

    /// A withdrawal is a version without files. https://info.arxiv.org/help/withdraw.html
    bool isWithdrawal() const { return sourceType.contains(u'I') || kilobytes == 0; }
};

/// One <record> of OAI-PMH, in the format arXiv or arXivRaw.
struct OaiRecord {
    Paper paper;                ///< as of the latest version; id empty where the record cannot be read
    QDate datestamp;            ///< when the record was last touched, for whatever reason; UTC date
    bool deleted = false;       ///< the source no longer has the paper; only the id is known
    QList<OaiVersion> versions; ///< first to last; arXivRaw only
    QDate created;              ///< of the first version; arXiv only
    QDate updated;              ///< of the latest version, where there is more than one; arXiv only
};

/// Reads the <record> that the reader stands on, to its end. After an error of the reader it is not whole.
OaiRecord readOaiRecord(QXmlStreamReader& xml);

} // namespace sheaf
