#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf {

/// An interest that a paper meets, and by which of its words.
struct InterestHit {
    QString interest;
    QStringList words; ///< as they stand in the paper, each once
    int inTitle = 0;   ///< occurrences
    int inAbstract = 0;

    bool operator==(const InterestHit&) const = default;
};

/// How well a paper meets the reader's interests.
struct InterestMatch {
    int score = 0; ///< 0..100
    QList<InterestHit> hits;

    bool operator==(const InterestMatch&) const = default;
};

/// An interest is met where its phrase occurs in the title or the abstract, plural and diacritics aside
/// ("diffusion model" meets "Diffusion Models", "text to image" meets "text-to-image").
///
/// Each interest gets BM25's saturating term weight (S. Robertson, H. Zaragoza, "The Probabilistic Relevance
/// Framework: BM25 and Beyond", 2009; k1 = 2, b = 0.75), with a title occurrence counted as three. There is
/// no corpus here, hence no inverse document frequency. The weights are joined as independent chances (1 -
/// product of (1 - weight)), so that every further interest met raises the score.
InterestMatch matchInterests(const QString& title, const QString& abstract, const QStringList& interests);

} // namespace sheaf
