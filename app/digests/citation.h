#pragma once

#include "digests/cited_name.h"
#include "papers/day.h"

#include <QDate>
#include <QStringList>

namespace sheaf {

struct SheafLabels;

/// A paper as reference managers know papers, for every style that writes for one. Texts are as in the paper:
/// TeX math is kept, nothing is escaped.
struct Citation {
    QString key; ///< "vaswani2017attention"; ASCII letters and digits, one of a kind in the day
    QString title;
    QList<CitedName> authors;
    bool authorsComplete = true;
    int year = 0;  ///< of the journal's issue where its reference names one, else of the first version
    int month = 0; ///< 0 where it is not known, as the two others
    int day = 0;
    QString eprint; ///< arXiv's id without version; empty for others
    QString primaryClass;
    QString doi;
    QString journal; ///< the journal reference in one line, as the source gives it; empty for a preprint
    QString url;     ///< of the web, else empty
    QString abstract;
    QStringList notes; ///< that it was withdrawn, the summary in a sentence, the reader's note
    QStringList keywords;

    bool operator==(const Citation&) const = default;
};

/// The paper's, without what tells it from others. The labels are for the notes.
Citation citationWithoutKey(const DayEntry& entry, const SheafLabels& labels);

/// Of every paper of the day, in its order; see CitationKeys.
QList<Citation> citationsOf(const Day& day, const SheafLabels& labels);

} // namespace sheaf
