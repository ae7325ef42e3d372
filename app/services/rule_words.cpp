#include "services/rule_words.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString nameOf(Subject subject) {
    switch (subject) {
    case Subject::Text: return Words::tr("title, abstract or comment");
    case Subject::Title: return Words::tr("title");
    case Subject::Abstract: return Words::tr("abstract");
    case Subject::Comment: return Words::tr("comment");
    case Subject::Author: return Words::tr("author");
    case Subject::Category: return Words::tr("category");
    case Subject::PrimaryCategory: return Words::tr("primary category");
    case Subject::Upvotes: break;
    }
    return Words::tr("upvotes, at least");
}

} // namespace

QString subjectWords(const RuleClause& clause) {
    if (clause.subject > Subject::Author || clause.manner == RuleClause::Manner::Words)
        return nameOf(clause.subject);
    const QString manner =
        clause.manner == RuleClause::Manner::Part ? Words::tr("part") : Words::tr("pattern");
    return u"%1 (%2)"_s.arg(nameOf(clause.subject), manner);
}

QString conditionWords(const RuleCondition& condition) {
    QStringList parts;
    for (const RuleClause& clause : condition.clauses)
        parts += u"%1: %2"_s.arg(subjectWords(clause), ruleValuesText(clause));
    const QString all = parts.join(condition.any ? Words::tr(", or ") : Words::tr(", and "));
    return condition.source.isEmpty() ? all : Words::tr("%1; only papers of %2").arg(all, condition.source);
}

QString effectWords(RuleEffect effect) {
    switch (effect) {
    case RuleEffect::Hide: return Words::tr("hides");
    case RuleEffect::Keep: return Words::tr("keeps only");
    case RuleEffect::Watch: break;
    }
    return Words::tr("watches for");
}

} // namespace sheaf
