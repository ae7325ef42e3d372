#include "services/text_policy.h"

#include "settings/settings.h"

namespace sheaf {

using namespace Qt::StringLiterals;

TextPolicy textPolicy(const Settings& settings) {
    const QString when = settings.text(u"summaries.full_text"_s);
    return {.when = when == u"always"_s  ? TextPolicy::When::Always
                    : when == u"worth"_s ? TextPolicy::When::Worth
                                         : TextPolicy::When::Asked,
            .fromScore = settings.number(u"summaries.full_text_from_score"_s),
            .mostTokens = settings.number(u"summaries.full_text_tokens"_s)};
}

bool isReadWhole(const DayEntry& entry, bool asked, const TextPolicy& policy) {
    if (asked || policy.when == TextPolicy::When::Always)
        return true;
    // What was read whole once is not made worse by being redone.
    if (entry.summary && entry.summary->provenance.sourceText != SourceText::Abstract)
        return true;
    const bool high = entry.summary && entry.summary->score.value_or(-1) >= policy.fromScore;
    return policy.when == TextPolicy::When::Worth && (entry.reading.starred || high);
}

} // namespace sheaf
