#pragma once

#include "base/result.h"
#include "papers/summary.h"
#include "summaries/summariser.h"

#include <QStringList>

#include <optional>

namespace sheaf {

/// What the checks found in one reply. Pure and thread-safe; under 5 ms for a summary of an abstract.
///
/// Ask once more where `complaint` is not empty. Then store the better of the two (see isBetter), with its
/// `marks` and those of the safe input (safe_input.h) in Summary::marks; where both are refused, the paper
/// fails with the last refusal.
struct CheckedReply {
    /// For the model, in English: what was wrong and what to do instead. Empty where nothing found is worth
    /// another question.
    QString complaint = {};
    /// The reply is no summary and must not be stored; the sentence is for the reader.
    std::optional<Error> refusal = {};
    /// To be stored with the summary.
    QList<SummaryMark> marks = {};
};

/// Checks a parsed reply against what was asked for and what was read: the language of every field, the
/// abstract repeated, words of failure, fields left out, the score's reason, numbers that the source has not.
/// `input` is what the model was given (its text, or the abstract where that is empty).
CheckedReply checkReply(const Summary& summary, const SummaryInput& input);

/// Whether the second of two replies should be stored instead of the first: it is not refused, and the first
/// is refused or has more to be marked.
bool isBetter(const CheckedReply& second, const CheckedReply& first);

} // namespace sheaf
