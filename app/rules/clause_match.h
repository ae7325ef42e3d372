#pragma once

#include "papers/rule.h"

#include <QRegularExpression>

#include <string>
#include <vector>

namespace sheaf {

class PaperTexts;

/// A pattern as it is run: letter case aside, and with a limit on how long it may try, so that no pattern a
/// reader writes can hold up the program ("(a+)+$" tries for minutes).
QRegularExpression rulePattern(const QString& pattern);

/// Where in the reader's own pattern (from 0) it cannot be read; none where it can.
std::optional<qsizetype> patternFaultAt(const QString& pattern);

/// A clause made ready to be held against many papers.
class ClauseMatch {
  public:
    explicit ClauseMatch(const RuleClause& clause);

    /// `gaveUp` is raised where a pattern tried for too long; it then does not fit.
    bool fits(PaperTexts& texts, bool& gaveUp) const;

    /// A number of upvotes is asked for and nobody counts this paper's.
    bool isUnknowable(const RuleSubject& subject) const;

  private:
    struct Term {
        std::vector<std::string> words;
        QString folded;
        bool open = false; ///< the last word may go on
    };

    bool fitsText(PaperTexts& texts, bool& gaveUp) const;
    bool fitsAuthor(PaperTexts& texts, bool& gaveUp) const;
    bool fitsCategory(const Paper& paper) const;
    bool hasMatch(const QString& text, bool& gaveUp) const;

    RuleClause m_clause;
    std::vector<Term> m_terms;
    QRegularExpression m_pattern;
};

} // namespace sheaf
