#include "services/rule_judging.h"

#include "library/rule_store.h"
#include "rules/rule_book.h"

#include <QElapsedTimer>

namespace sheaf {

namespace {

constexpr int papersAtATime = 50;
constexpr int longestMs = 20; // of a part: a reader's star must not wait longer

Result<QList<PaperKey>> judge(RuleStore& store, RuleBook& book, const QList<PaperKey>& papers) {
    const auto subjects = store.subjects(papers);
    if (!subjects)
        return subjects.error();
    QList<RuleVerdict> verdicts;
    verdicts.reserve(subjects->size());
    for (const RuleSubject& subject : *subjects)
        verdicts += book.judge(subject);
    return store.keep(verdicts);
}

/// Judges batch by batch until the time is over; `below` is moved on, and is none at the end.
Outcome judgeDownFrom(RuleStore& store, std::optional<PaperKey>& below, JudgedPart& part) {
    const auto rules = store.all();
    if (!rules)
        return rules.error();
    RuleBook book(*rules);
    QElapsedTimer timer;
    timer.start();
    while (below && timer.elapsed() < longestMs) {
        const auto papers = store.newestBelow(*below, papersAtATime);
        if (!papers)
            return papers.error();
        const auto changed = judge(store, book, *papers);
        if (!changed)
            return changed.error();
        part.changed += *changed;
        part.judged += static_cast<int>(papers->size());
        below = papers->isEmpty() ? std::nullopt : std::optional(papers->last());
    }
    return {};
}

} // namespace

Result<QList<PaperKey>> judgePapers(Connection& connection, const QList<PaperKey>& papers) {
    RuleStore store(connection);
    const auto rules = store.all();
    if (!rules)
        return rules.error();
    RuleBook book(*rules);
    return book.isEmpty() ? Result<QList<PaperKey>>(QList<PaperKey>()) : judge(store, book, papers);
}

Result<JudgedPart> judgeNextPart(Connection& connection) {
    RuleStore store(connection);
    const auto due = store.judgedDownTo();
    if (!due)
        return due.error();
    JudgedPart part;
    if (!*due)
        return part;
    std::optional<PaperKey> below = *due;
    if (const Outcome judged = judgeDownFrom(store, below, part); !judged)
        return judged.error();
    if (const Outcome kept = store.setJudgedDownTo(below); !kept)
        return kept.error();
    const auto left = below ? store.countBelow(*below) : Result<int>(0);
    if (!left)
        return left.error();
    part.left = *left;
    return part;
}

} // namespace sheaf
