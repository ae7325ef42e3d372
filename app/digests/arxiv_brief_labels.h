#pragma once

#include "papers/summary.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace sheaf {

/// The fields of `arxiv-brief`, in the order it writes them. A label counts only behind those above it, so
/// that a text which looks like one stays text.
enum class BriefField {
    Authors,
    Categories,
    Published,
    Tldr,
    Motivation,
    Method,
    Result,
    Conclusion,
    Recommendation,
    Keywords,
    Score,
    ScoreReason,
    Links
};

/// The words of `arxiv-brief` in one language; "%1" is where the number goes.
struct BriefLabels {
    QString code;
    QString title;
    QString count;
    QString contents;
    QString papersIn;
    QString abstract;
    QString summary;
    QString allAuthors;        ///< behind the authors that are named: how many there are
    QString allAuthorsPattern; ///< the same to be read; a damaged file may have lost a character of it
    QString moreAuthors;       ///< where nobody says how many
    QString other;             ///< the category of papers without one
    QString page;
    QString pdf;
    QString failed;
    QString noSummary;
    QString separator;
    QStringList fields; ///< by BriefField
};

/// Chinese, then English and Vietnamese.
const QList<BriefLabels>& allBriefLabels();

/// The format's own, Chinese, where there are none of that language.
const BriefLabels& briefLabels(const QString& language);

/// The summary's text that is this field; null for the fields that are no text of a summary.
QString Summary::*briefText(BriefField field);

} // namespace sheaf
