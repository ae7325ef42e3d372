#include "rules/rule_fault.h"

#include "query/words.h"
#include "rules/clause_match.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

namespace {

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

RuleFault usage(const QString& sentence, int clause = -1, qsizetype position = -1) {
    return {{ErrorKind::Usage, sentence}, clause, position};
}

bool isText(Subject subject) { return subject <= Subject::Author; }

std::optional<RuleFault> patternFault(const QString& pattern, int clause) {
    const auto at = patternFaultAt(pattern);
    if (!at)
        return std::nullopt;
    return usage(Words::tr("The pattern cannot be read at character %1: %2.")
                     .arg(*at + 1)
                     .arg(rulePattern(pattern).errorString()),
                 clause, *at);
}

std::optional<RuleFault> upvotesFault(const Rule& rule, const RuleClause& clause, int at) {
    if (rule.effect == RuleEffect::Hide)
        return usage(Words::tr("Upvotes can be asked for only by rules that keep papers, and by watches."),
                     at);
    bool isNumber = false;
    const int number = clause.values.first().toInt(&isNumber);
    if (isNumber && number >= 0 && clause.values.size() == 1)
        return std::nullopt;
    return usage(Words::tr("“%1” is no number of upvotes.").arg(ruleValuesText(clause)), at);
}

bool saysSomething(const RuleClause& clause) {
    if (!isText(clause.subject) || clause.manner != Manner::Words)
        return true;
    WordSplitter splitter;
    return std::all_of(clause.values.begin(), clause.values.end(),
                       [&](const QString& value) { return !splitter.words(value).empty(); });
}

std::optional<RuleFault> clauseFault(const Rule& rule, int at) {
    const RuleClause& clause = rule.condition.clauses[at];
    if (clause.values.isEmpty() || clause.values.contains(QString()))
        return usage(Words::tr("Line %1 says nothing yet: write what to look for.").arg(at + 1), at);
    if (clause.subject == Subject::Upvotes)
        return upvotesFault(rule, clause, at);
    if (isText(clause.subject) && clause.manner == Manner::Pattern)
        return patternFault(clause.values.first(), at);
    if (!saysSomething(clause))
        return usage(Words::tr("“%1” has neither letters nor digits; look for it as a part of the text.")
                         .arg(ruleValuesText(clause)),
                     at);
    return std::nullopt;
}

} // namespace

std::optional<RuleFault> conditionFault(const Rule& rule) {
    if (rule.condition.clauses.isEmpty())
        return usage(Words::tr("A rule needs at least one line that says what it looks for."));
    for (int at = 0; at < rule.condition.clauses.size(); ++at) {
        if (auto fault = clauseFault(rule, at))
            return fault;
    }
    return std::nullopt;
}

std::optional<RuleFault> faultOf(const Rule& rule) {
    if (rule.name.trimmed().isEmpty())
        return usage(Words::tr("Give the rule a name."));
    return conditionFault(rule);
}

} // namespace sheaf
