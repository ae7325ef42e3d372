#pragma once

#include "papers/announcement.h"
#include "papers/summary.h"

#include <QLocale>
#include <QString>

namespace sheaf {

/// The words of Sheaf's own digest style in one language. They are part of the format, which can be read
/// back: not the translations of the program's windows. "%1" is where the number, date or text goes.
struct SheafLabels {
    QLocale locale;
    QString code;            ///< "en", "zh", "vi"
    QString titleDateFormat; ///< with the weekday
    QString dateFormat;
    QString timeFormat;

    QString dayTitle;
    QString selectionTitle;
    QString sampleNote;
    QString provisionalNote;

    QString papers; ///< "%1 papers"
    QString paper;  ///< for one
    QString summarised;
    QString failed;
    QString withoutSummary;
    QString starredCount;
    QString summariesBy;
    QString extractedBy;

    QString contents;
    QString filter; ///< of a page: its papers
    QString goTo;   ///< a category
    QString shown;  ///< "%1 of %2 papers"
    QString picks;
    QString other;

    QString moreAuthors;
    QString withdrawn;
    QString starred;
    QString ownTags;
    QString score;
    QString tldr;
    QString extracted;
    QString noSummary;
    QString summaryFailed;
    QString newerFailed;
    QString reasonUnknown;

    QString recommendation;
    QString motivation;
    QString method;
    QString result;
    QString conclusion;
    QString abstract;
    QString pickSummary;
    QString pickKeywords;
    QString note;
    QString details; ///< over folded parts beyond the standard ones

    QString comment;
    QString journal;
    QString submitted;
    QString updated;
    QString listed;
    QString summary;
    QString prompt;
    QString madeFrom;
    QString tokens;

    QString projectLink;
    QString codeLink;
    QString figure;

    QString kindNew;
    QString kindCross;
    QString kindReplacement;
    QString kindReplacementCross;
    QString kindPick;
    QString sampleSource;
    QString separator; ///< between label and text: ": " or "："
    QString listComma; ///< ", " or "、"
};

/// English where there are no labels of that language.
const SheafLabels& sheafLabels(const QString& language);

} // namespace sheaf
