#pragma once

#include <QList>
#include <QString>

namespace sheaf {

/// What the arXiv listings (`arxiv-scored`, `arxiv-enhanced`) name with a label, in the order they stand in a
/// paper's text. Forks of the format have those that the recorded days have not.
enum class ArxivField {
    Category,
    Categories, ///< all of them; forks only
    Keywords,   ///< forks only
    Comment,    ///< forks only
    Score,
    Recommendation,
    Tldr,
    Motivation,
    Method,
    Result,
    Conclusion,
    Remarks,            ///< "AI_Comments", forks only
    Abridged,           ///< "ai_Abstract", forks only
    TranslatedAbstract, ///< forks only
    Abstract,
};

inline constexpr int arxivFieldCount = 15;

/// The words of the format in one language.
struct ArxivListingLabels {
    QString code;              ///< "en", "zh", "vi"
    QString contents;          ///< the first heading
    QString back;              ///< the link behind a category's heading
    QString total;             ///< before the number in the contents
    QString other;             ///< the heading over papers without a category
    QString details;           ///< what is clicked to unfold
    QString tags;              ///< behind the score
    QList<QString> fieldNames; ///< by ArxivField

    const QString& operator[](ArxivField field) const { return fieldNames[int(field)]; }
};

/// The labels of a language ("zh_CN" is Chinese). The format's own are English, and stand in for a language
/// that has none.
const ArxivListingLabels& arxivListingLabels(const QString& language);

/// The labels a digest is written with.
const ArxivListingLabels& arxivListingLabelsOf(const QString& text);

} // namespace sheaf
