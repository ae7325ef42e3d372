#pragma once

#include "papers/day.h"
#include "query/query.h"
#include "query/selection.h"

#include <QList>

namespace sheaf::test {

/// A word, or a run of Chinese characters.
struct TextRun {
    QString text;
    bool wide = false;
};

/// A paper as the scan sees it: every text cut into runs, folded and as it is.
struct ScannedPaper {
    struct Texts {
        QList<TextRun> title, authors, abstract, summary, tags, note;
    };

    explicit ScannedPaper(const DayEntry& entry);

    DayEntry entry;
    Texts folded;
    Texts exact;
    QList<QList<TextRun>> names; ///< one for each author, folded
};

/// Search by looking at every paper. It shares neither the index's words nor the SQL with the library.
QList<PaperKey> bruteForce(const QList<ScannedPaper>& papers, const Selection& selection,
                           const Query& search);

} // namespace sheaf::test
