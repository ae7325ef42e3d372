#pragma once

#include "query/words.h"
#include "rules/clause_match.h"

namespace sheaf {

/// Rules made ready to be held against many papers. Rules that are switched off, or that cannot be read (see
/// faultOf()), are passed over. Pure, but not for use by two threads at once.
class RuleBook {
  public:
    /// In their order: of those that hide a paper the first counts.
    explicit RuleBook(const QList<Rule>& rules);

    /// Whether no rule can do anything.
    bool isEmpty() const { return m_rules.empty(); }

    RuleVerdict judge(const RuleSubject& subject);

    /// Whether a watch's or hiding rule's condition fits the paper. For a RuleBook of one rule.
    bool fits(const RuleSubject& subject);

    /// How many papers a pattern was tried on for too long, since the book was made; it did not fit them.
    int gaveUp() const { return m_gaveUp; }

  private:
    struct ReadyRule {
        Rule rule;
        std::vector<ClauseMatch> clauses;
    };
    bool concerns(const Rule& rule, const RuleSubject& subject) const;
    bool fits(const ReadyRule& ready, PaperTexts& texts);
    bool hides(const ReadyRule& ready, PaperTexts& texts);

    std::vector<ReadyRule> m_rules;
    WordSplitter m_splitter;
    int m_gaveUp = 0;
};

} // namespace sheaf
