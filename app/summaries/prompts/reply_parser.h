#pragma once

#include "base/result.h"
#include "papers/summary_form.h"

#include <QJsonValue>

namespace sheaf {

/// A model's reply as a summary in this form, its provenance left empty. Takes what models make of the format
/// they were asked for: a code fence, prose around it, "TL;DR" for "tldr", a section's own name for its key,
/// tags in one text, a score of "85/100", a list for a text. Sections come in the form's order; what the form
/// does not ask for is passed over. Nothing is invented: what was not given stays empty, and so does what is
/// no text at all; a score that can be read two ways is none. A reply without a needed field is an Error that
/// names what it holds instead.
Result<Summary> parseReply(const QString& reply, const SummaryForm& form = standardForm());

/// 0..100 from 85, "85", "85/100", "85%" or "8.5/10"; none for anything out of range, for words, and for a
/// bare fraction up to 10, which may be on either scale.
std::optional<int> scoreFrom(const QJsonValue& value);

/// Tags from a list or from one text with commas; no doubles whatever their case, no "#", nothing longer than
/// a tag.
QStringList tagsFrom(const QJsonValue& value);

} // namespace sheaf
