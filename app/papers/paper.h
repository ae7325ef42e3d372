#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// The library's key of a paper. Keys ascend with the date of the first version, so that key order is date
/// order.
using PaperKey = qint64;

struct Author {
    QString name;
    QString affiliation = {};

    bool operator==(const Author&) const = default;
};

/// What sources say of a paper. Text is as the source gave it: TeX is kept, and nothing in it is trusted.
struct Paper {
    QString id;       ///< arXiv id without version ("2601.01739"); elsewhere "doi:…" or "url:…"
    int version = 0;  ///< the highest version seen; 0 where the source does not say
    QString title;    ///< one line
    QString abstract; ///< line breaks as given
    QList<Author> authors;
    bool authorsComplete = true; ///< false where a source gave only the first few
    int authorsLeftOut = 0;      ///< how many more there are, where a source names some and gives the number
    QString primaryCategory;     ///< "cs.CL"; empty where the source does not say (Hugging Face)
    QStringList categories;      ///< the primary one first
    QString comment;
    QString journalRef;
    QString doi;
    QString licence;     ///< an address
    QDateTime published; ///< the first version, UTC
    QDateTime updated;   ///< this version, UTC
    bool withdrawn = false;
    QString codeUrl;
    QString projectUrl;
    std::optional<int> upvotes; ///< Hugging Face's
    QString pickSummary;        ///< Hugging Face's own one-sentence summary (`ai_summary`)
    QStringList pickKeywords;   ///< Hugging Face's own keywords (`ai_keywords`)
    QString figureUrl;          ///< of an overview figure
    QString figureCaption;

    bool operator==(const Paper&) const = default;
};

/// Joined by ", " in full.
QString authorNames(const Paper& paper);

} // namespace sheaf
