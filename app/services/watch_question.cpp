#include "services/watch_question.h"

#include "papers/announcement.h"
#include "query/words.h"
#include "rules/tex_accents.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;

QString fieldOf(Subject subject) {
    switch (subject) {
    case Subject::Text: return u"all"_s;
    case Subject::Title: return u"ti"_s;
    case Subject::Abstract: return u"abs"_s;
    case Subject::Comment: return u"co"_s;
    case Subject::Author: return u"au"_s;
    default: return u"cat"_s;
    }
}

QString grouped(const QStringList& parts, const QString& by) {
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(by) + u')';
}

/// Parts of a name may stand in any order, and initials for names: only what is longer is asked for. Words go
/// without diacritics, which the API's index has not.
QString askedFor(Subject subject, const QString& value) {
    const QString field = fieldOf(subject) + u':';
    if (subject == Subject::Category || subject == Subject::PrimaryCategory)
        return field + (value.contains(u'.') || value.contains(u'-') ? value : value + u"*"_s);
    QStringList words;
    for (const std::string& word : WordSplitter().words(withoutTexAccents(value)))
        words += QString::fromStdString(word);
    if (subject != Subject::Author)
        return words.isEmpty() ? QString() : field + u'"' + words.join(u' ') + u'"';
    words.removeIf([](const QString& word) { return word.size() < 2; });
    for (QString& word : words)
        word.prepend(field);
    return words.isEmpty() ? QString() : grouped(words, u" AND "_s);
}

bool canBeAsked(const RuleClause& clause) {
    if (clause.subject == Subject::Upvotes)
        return false;
    if (clause.subject == Subject::Category || clause.subject == Subject::PrimaryCategory)
        return true;
    if (clause.manner != RuleClause::Manner::Words)
        return false;
    return std::none_of(clause.values.begin(), clause.values.end(), [&](const QString& value) {
        return value.endsWith(u'*') || endsWide(value) || askedFor(clause.subject, value).isEmpty();
    });
}

bool narrows(const RuleClause& clause) { return clause.subject <= Subject::Author; }

} // namespace

std::optional<QString> watchQuestion(const RuleCondition& condition) {
    if (!condition.source.isEmpty() && condition.source != source::arxiv)
        return std::nullopt;
    QStringList asked;
    bool narrow = condition.any;
    for (const RuleClause& clause : condition.clauses) {
        if (canBeAsked(clause)) {
            QStringList values;
            for (const QString& value : clause.values)
                values += askedFor(clause.subject, value);
            asked += grouped(values, u" OR "_s);
            narrow = condition.any ? narrow && narrows(clause) : narrow || narrows(clause);
        } else if (condition.any) {
            return std::nullopt; // what it alone finds would be missed
        }
    }
    if (asked.isEmpty() || !narrow)
        return std::nullopt;
    return grouped(asked, condition.any ? u" OR "_s : u" AND "_s);
}

} // namespace sheaf
