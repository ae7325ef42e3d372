#include "rules/rule_book.h"

#include "rules/paper_texts.h"
#include "rules/rule_fault.h"

#include <algorithm>

namespace sheaf {

namespace {

bool isOnlyOf(const QStringList& sources, const QString& source) {
    return !sources.isEmpty() && std::all_of(sources.begin(), sources.end(), [&](const QString& name) {
        return name.compare(source, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

RuleBook::RuleBook(const QList<Rule>& rules) {
    for (const Rule& rule : rules) {
        if (!rule.enabled || conditionFault(rule))
            continue;
        ReadyRule ready{rule, {}};
        for (const RuleClause& clause : rule.condition.clauses)
            ready.clauses.emplace_back(clause);
        m_rules.push_back(std::move(ready));
    }
}

bool RuleBook::concerns(const Rule& rule, const RuleSubject& subject) const {
    const QString& source = rule.condition.source;
    if (source.isEmpty())
        return true;
    return rule.effect == RuleEffect::Watch ? subject.sources.contains(source, Qt::CaseInsensitive)
                                            : isOnlyOf(subject.sources, source);
}

bool RuleBook::fits(const ReadyRule& ready, PaperTexts& texts) {
    bool gaveUp = false;
    const auto clauseFits = [&](const ClauseMatch& clause) {
        // A paper that nobody could vote for has not failed to get votes.
        if (ready.rule.effect == RuleEffect::Keep && clause.isUnknowable(texts.subject()))
            return true;
        return clause.fits(texts, gaveUp);
    };
    const auto& clauses = ready.clauses;
    bool fit = ready.rule.condition.any ? std::any_of(clauses.begin(), clauses.end(), clauseFits)
                                        : std::all_of(clauses.begin(), clauses.end(), clauseFits);
    m_gaveUp += gaveUp ? 1 : 0;
    // Nothing is hidden because it could not be told.
    return fit || (gaveUp && ready.rule.effect == RuleEffect::Keep);
}

bool RuleBook::hides(const ReadyRule& ready, PaperTexts& texts) {
    if (!concerns(ready.rule, texts.subject()))
        return false;
    return fits(ready, texts) == (ready.rule.effect == RuleEffect::Hide);
}

RuleVerdict RuleBook::judge(const RuleSubject& subject) {
    PaperTexts texts(subject, m_splitter);
    RuleVerdict verdict{.paper = subject.key};
    for (const ReadyRule& ready : m_rules) {
        if (ready.rule.effect == RuleEffect::Watch && concerns(ready.rule, subject) && fits(ready, texts))
            verdict.watchedBy += ready.rule.id;
    }
    if (subject.kept || !verdict.watchedBy.isEmpty())
        return verdict;
    for (const ReadyRule& ready : m_rules) {
        if (ready.rule.effect != RuleEffect::Watch && hides(ready, texts)) {
            verdict.hiddenBy = ready.rule.id;
            break;
        }
    }
    return verdict;
}

bool RuleBook::fits(const RuleSubject& subject) {
    PaperTexts texts(subject, m_splitter);
    return std::any_of(m_rules.begin(), m_rules.end(), [&](const ReadyRule& ready) {
        return concerns(ready.rule, subject) && fits(ready, texts);
    });
}

} // namespace sheaf
