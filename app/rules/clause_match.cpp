#include "rules/clause_match.h"

#include "base/text.h"
#include "papers/arxiv_categories.h"
#include "query/author_match.h"
#include "query/words.h"
#include "rules/paper_texts.h"
#include "rules/tex_accents.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;
using Words = PaperTexts::Words;

// PCRE takes its limits at the head of a pattern; of several it keeps the lowest.
// https://www.pcre.org/current/doc/html/pcre2pattern.html#SEC2
const QString limits = u"(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=20000)"_s;

bool hasInARow(const Words& text, const Words& asked, bool open) {
    const auto same = [&](const std::string& word, const std::string& part) {
        const bool last = open && &part == &asked.back();
        return last ? word.compare(0, part.size(), part) == 0 : word == part;
    };
    return !asked.empty() &&
           std::search(text.begin(), text.end(), asked.begin(), asked.end(), same) != text.end();
}

bool isIn(const QString& category, const QString& asked) {
    if (canonicalCategory(category) == canonicalCategory(asked))
        return true;
    return category.startsWith(asked, Qt::CaseInsensitive) &&
           (category.size() == asked.size() || (category[asked.size()] == u'.' && !asked.contains(u'.')));
}

QList<PaperTexts::Field> fieldsOf(Subject subject) {
    switch (subject) {
    case Subject::Title: return {PaperTexts::Title};
    case Subject::Abstract: return {PaperTexts::Abstract};
    case Subject::Comment: return {PaperTexts::Comment};
    default: return {PaperTexts::Title, PaperTexts::Abstract, PaperTexts::Comment};
    }
}

} // namespace

QRegularExpression rulePattern(const QString& pattern) {
    return QRegularExpression(limits + pattern, QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::UseUnicodePropertiesOption |
                                                    QRegularExpression::DontCaptureOption);
}

std::optional<qsizetype> patternFaultAt(const QString& pattern) {
    const QRegularExpression compiled = rulePattern(pattern);
    if (compiled.isValid())
        return std::nullopt;
    return std::clamp(compiled.patternErrorOffset() - limits.size(), qsizetype(0), pattern.size());
}

ClauseMatch::ClauseMatch(const RuleClause& clause) : m_clause(clause) {
    if (clause.manner == Manner::Pattern) {
        m_pattern = rulePattern(clause.values.value(0));
        return;
    }
    WordSplitter splitter;
    for (const QString& value : clause.values) {
        const QString plain = withoutTexAccents(value);
        Term term{splitter.words(plain), folded(plain).simplified(), plain.endsWith(u'*') || endsWide(plain)};
        if (clause.manner == Manner::Part ? !term.folded.isEmpty() : !term.words.empty())
            m_terms.push_back(std::move(term));
    }
}

bool ClauseMatch::isUnknowable(const RuleSubject& subject) const {
    return m_clause.subject == Subject::Upvotes && !subject.paper.upvotes;
}

bool ClauseMatch::fits(PaperTexts& texts, bool& gaveUp) const {
    const Paper& paper = texts.subject().paper;
    switch (m_clause.subject) {
    case Subject::Author: return fitsAuthor(texts, gaveUp);
    case Subject::Category:
    case Subject::PrimaryCategory: return fitsCategory(paper);
    case Subject::Upvotes: return paper.upvotes && *paper.upvotes >= m_clause.values.value(0).toInt();
    default: return fitsText(texts, gaveUp);
    }
}

bool ClauseMatch::fitsText(PaperTexts& texts, bool& gaveUp) const {
    const auto fieldFits = [&](PaperTexts::Field field) {
        if (m_clause.manner == Manner::Pattern)
            return hasMatch(texts.plain(field), gaveUp);
        return std::any_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
            return m_clause.manner == Manner::Part ? texts.folded(field).contains(term.folded)
                                                   : hasInARow(texts.words(field), term.words, term.open);
        });
    };
    const auto fields = fieldsOf(m_clause.subject);
    return std::any_of(fields.begin(), fields.end(), fieldFits);
}

bool ClauseMatch::fitsAuthor(PaperTexts& texts, bool& gaveUp) const {
    if (m_clause.manner == Manner::Words)
        return std::any_of(m_terms.begin(), m_terms.end(), [&](const Term& term) {
            return std::any_of(texts.names().begin(), texts.names().end(),
                               [&](const Words& name) { return isAuthor(name, term.words, term.open); });
        });
    const QStringList& names = texts.plainNames();
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        if (m_clause.manner == Manner::Pattern)
            return hasMatch(name, gaveUp);
        const QString plain = folded(name);
        return std::any_of(m_terms.begin(), m_terms.end(),
                           [&](const Term& term) { return plain.contains(term.folded); });
    });
}

bool ClauseMatch::fitsCategory(const Paper& paper) const {
    const QStringList own = m_clause.subject == Subject::PrimaryCategory || paper.categories.isEmpty()
                                ? QStringList{paper.primaryCategory}
                                : paper.categories;
    return std::any_of(own.begin(), own.end(), [&](const QString& category) {
        return std::any_of(m_clause.values.begin(), m_clause.values.end(),
                           [&](const QString& asked) { return isIn(category, asked); });
    });
}

bool ClauseMatch::hasMatch(const QString& text, bool& gaveUp) const {
    const auto match = m_pattern.match(text);
    gaveUp = gaveUp || !match.isValid();
    return match.hasMatch();
}

} // namespace sheaf
