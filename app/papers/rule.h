#pragma once

#include "papers/paper.h"

#include <QStringList>

#include <optional>

namespace sheaf {

/// One thing that a rule asks of a paper: one of `values` must fit.
struct RuleClause {
    enum class Subject {
        Text, ///< title, abstract or comment
        Title,
        Abstract,
        Comment,
        Author,
        Category,        ///< cross-lists included; "cs" takes "cs.CL" too
        PrimaryCategory, ///< likewise
        Upvotes,         ///< so many or more; the one value is a number
    };
    /// How a text or an author is compared. Categories and upvotes know only one way.
    enum class Manner {
        /// Words in a row, the last of which may go on where it ends in "*"; of an author: parts of the name
        /// in any order, where initials stand for names. Letter case, diacritics and TeX accents do not
        /// matter; Chinese, Japanese and Korean words are found inside longer runs.
        Words,
        Part,    ///< the same signs anywhere, inside words too; letter case and accents do not matter
        Pattern, ///< a regular expression (PCRE), letter case aside; there is just one value
    };
    Subject subject = Subject::Text;
    Manner manner = Manner::Words;
    QStringList values;

    bool operator==(const RuleClause&) const = default;
};

/// What a rule asks of a paper.
struct RuleCondition {
    QList<RuleClause> clauses;
    bool any = false; ///< one clause is enough, else all must hold
    /// Hiding rules: only papers that no other source listed; watches: papers that this source listed. Empty
    /// for all.
    QString source;

    bool operator==(const RuleCondition&) const = default;
};

/// What a rule does with papers, by the numbers that the library keeps.
enum class RuleEffect {
    Hide = 0, ///< hides what fits
    Keep = 1, ///< hides what does not fit; papers whose upvotes nobody counts are not hidden for want of them
    Watch = 2, ///< marks what fits
};

/// What hides papers by itself, or watches for some. Nothing is deleted by a rule: what it hides is counted
/// and can be shown. Of several rules that hide a paper the first one counts. A paper that the reader
/// starred, noted, tagged or asked to see anyway, or that a watch found, is never hidden by a rule.
struct Rule {
    qint64 id = 0; ///< 0 for one that is not stored
    RuleEffect effect = RuleEffect::Hide;
    QString name; ///< the reader's own; no two rules have the same, letter case aside
    RuleCondition condition;
    bool enabled = true;
    /// A watch for authors or words: arXiv is asked for them each day, in all of its categories.
    bool everywhere = false;

    bool operator==(const Rule&) const = default;
};

/// What rules look at.
struct RuleSubject {
    PaperKey key = 0;
    Paper paper;
    QStringList sources; ///< that listed it
    bool kept = false;   ///< the reader starred, noted or tagged it, or asked to see it anyway
};

/// What the rules make of a paper.
struct RuleVerdict {
    PaperKey paper = 0;
    std::optional<qint64> hiddenBy; ///< the first rule that hides it
    QList<qint64> watchedBy;

    bool operator==(const RuleVerdict&) const = default;
};

/// How a rule's condition and reach stand in the library: as a JSON object. What cannot be read is a rule
/// without clauses, which fits nothing.
QString ruleJson(const Rule& rule);
void readRuleJson(const QString& json, Rule& rule);

/// The clause's words as they are written by hand: values parted by ", ".
QString ruleValuesText(const RuleClause& clause);
/// The reverse; a pattern keeps its commas.
QStringList ruleValuesOf(const QString& text, RuleClause::Manner manner);

} // namespace sheaf
