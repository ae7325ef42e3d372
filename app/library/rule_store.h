#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "papers/rule.h"

#include <QDate>

#include <optional>

namespace sheaf {

class Connection;

/// The reader's rules, and what they made of the papers. Every change of a rule marks the whole library as to
/// be judged again; what a rule hid is shown at once where it goes or is switched off.
class RuleStore {
  public:
    explicit RuleStore(Connection& connection) : m_connection(connection) {}

    /// In their order.
    Result<QList<Rule>> all();

    /// At the end. ErrorKind::Usage where another has that name.
    Result<qint64> add(const Rule& rule);

    /// ErrorKind::NotFound where there is no such rule, ErrorKind::Usage where another has the name.
    Outcome change(const Rule& rule);
    Outcome remove(qint64 rule);
    Outcome setEnabled(qint64 rule, bool enabled);

    /// Rules that are not named come after those that are.
    Outcome setOrder(const QList<qint64>& rules);

    /// How many papers each rule hides or found, by its id; none of those the reader hid.
    Result<QHash<qint64, int>> papers();

    /// What rules look at, in the order asked; papers that do not exist are left out.
    Result<QList<RuleSubject>> subjects(const QList<PaperKey>& papers);

    /// Keeps what the rules made of papers; gives those of which that is news.
    Result<QList<PaperKey>> keep(const QList<RuleVerdict>& verdicts);

    /// These are not hidden by rules any more.
    Outcome showAnyway(const QList<PaperKey>& papers);

    /// Papers below this key are still to be judged; none where all were.
    Result<std::optional<PaperKey>> judgedDownTo();
    Outcome setJudgedDownTo(std::optional<PaperKey> below);

    /// The newest papers below that key.
    Result<QList<PaperKey>> newestBelow(PaperKey below, int most);
    Result<int> countBelow(PaperKey below);

    /// Papers listed on these days, both ends included.
    Result<QList<PaperKey>> listed(QDate from, QDate to);

  private:
    Result<bool> keepHiding(const RuleVerdict& verdict);
    Result<bool> keepWatches(const RuleVerdict& verdict);
    Outcome forgetAnswers(qint64 rule);
    Outcome judgeAllAgain();

    Connection& m_connection;
};

/// The ledger's scope of what was asked for a watch.
QString watchScope(const QString& ruleName);

} // namespace sheaf
