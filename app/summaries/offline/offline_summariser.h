#pragma once

#include "summaries/summariser.h"

namespace sheaf {

/// The engine that needs no key, no network and no model. What it gives is extracted: whole sentences of the
/// abstract (Edmundson's method, see sentence_ranking.h), its keyphrases as tags (C-value, see keyphrases.h)
/// and a score by the reader's interests (BM25's term weights, see interest_match.h); without interests there
/// is no score. The language is the abstract's, whatever was asked for. The same input gives the same
/// summary.
class OfflineSummariser final : public Summariser {
  public:
    OfflineSummariser(QString engineName, QStringList interests);

    SummaryAttempt summarise(const SummaryInput& input, const CancelFlag& cancel) override;

  private:
    QString m_engineName;
    QStringList m_interests;
};

/// The rubric that these interests make: another version for other interests, whatever their order and case.
QString interestsRubric(const QStringList& interests);

} // namespace sheaf
