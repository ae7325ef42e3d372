#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "papers/rule.h"
#include "papers/rule_fault.h"

#include <QDate>
#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace sheaf {

class ArchiveService;
class Connection;
class Library;
struct JudgedPart;

/// A rule and how many papers it hides, or found.
struct RuleState {
    Rule rule;
    int papers = 0;

    bool operator==(const RuleState&) const = default;
};

/// What a rule would do, before it is stored: with the papers of a day, and with those of a range of days.
struct RulePreview {
    int papersOfDay = 0;
    int touchedOfDay = 0; ///< hidden, or found by a watch
    int papersOfRange = 0;
    int touchedOfRange = 0;
    QStringList examples; ///< titles of some that are touched, those of the day first
    int gaveUp = 0;       ///< papers on which a pattern was tried for too long, and did not fit
};

struct RulePreviewRequest {
    Rule rule;
    QDate day;
    QDate from; ///< the range, both ends included
    QDate to;
    CancelFlag cancel = {};
};

struct RuleProgress {
    int done = 0;
    int total = 0;
};

/// The reader's rules. When one changes, the library is held against them again, newest papers first, in
/// small steps in the background; what is stored meanwhile is judged as it comes. Every call returns at once.
/// Use on the main thread.
class RuleService : public QObject {
    Q_OBJECT

  public:
    RuleService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent = nullptr);

    /// In their order.
    QFuture<Result<QList<RuleState>>> rules();

    /// ErrorKind::NotFound where none has the name, letter case aside.
    QFuture<Result<Rule>> rule(const QString& name);

    /// Why what a rule looks for can do nothing.
    static std::optional<RuleFault> conditionFaultOf(const Rule& rule);

    /// Whether arXiv can be asked for what a watch looks for (Rule::everywhere).
    static bool canBeAskedFor(const RuleCondition& condition);

    /// Stores a new rule (id 0) at the end, or a changed one, and gives its id.
    QFuture<Result<qint64>> save(const Rule& rule);
    QFuture<Outcome> remove(qint64 rule);
    QFuture<Outcome> setEnabled(qint64 rule, bool enabled);
    QFuture<Outcome> setOrder(const QList<qint64>& rules);

    /// What the rule would do, watches and the reader's marks considered. ErrorKind::Cancelled after a
    /// cancel.
    QFuture<Result<RulePreview>> preview(const RulePreviewRequest& request);

    /// These papers are not hidden by any rule any more.
    QFuture<Outcome> showAnyway(const QList<PaperKey>& papers);

    /// Goes on with judging the library where a change, a cancel or a killed program has left some unjudged;
    /// gives how many papers changed. While it is under way the future is that one's.
    QFuture<Result<int>> judge();

    /// Stops judging; the rest is still due.
    void cancel();
    bool judging() const { return m_judging; }

  signals:
    void changed(); ///< rules were added, changed, removed or put in another order
    void progressed(const sheaf::RuleProgress& progress);
    void judged(); ///< or stopped

  private:
    QFuture<Outcome> change(std::function<Outcome(Connection&)> work);
    void follow();
    void judgeNext();
    void took(const JudgedPart& part);
    void stop(const Result<int>& result);

    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
    QPromise<Result<int>> m_promise;
    bool m_judging = false;
    bool m_cancelled = false;
    int m_done = 0;
    int m_changed = 0;
};

} // namespace sheaf
