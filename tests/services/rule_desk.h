#pragma once

#include "library/library.h"
#include "library/rule_store.h"
#include "papers/rule.h"
#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/rule_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"

#include <memory>

namespace sheaf::test {

/// A paper as the fake arXiv has it.
struct InventedPaper {
    QString id;
    QString title;
    QString author;
    QString category;
    QString submitted = QStringLiteral("2026-01-29T12:00:00Z");
};

/// A desk on 5 February 2026 whose arXiv knows three papers of Friday, 30 January in the reader's categories
/// (cs.CL and cs.LG), two of them surveys, and `found` by author.
class RuleDesk {
  public:
    RuleDesk();

    static QDate day() { return {2026, 1, 30}; }
    static Rule ruleOf(const QString& name, const RuleClause& clause, RuleEffect effect = RuleEffect::Hide);
    static Rule noSurveys();
    static Rule watchOfLeCun(); ///< everywhere

    Desk& desk() { return m_desk; }
    RuleService& rules() { return m_desk.workspace().rules(); }
    ArchiveService& archive() { return m_desk.workspace().archive(); }

    /// What is asked of the API by author finds these.
    void setFound(const QList<InventedPaper>& papers);

    /// Stores the rule and waits until the library was judged.
    qint64 saved(const Rule& rule);
    FetchReport fetched(QDate last = {});
    QStringList found(const Selection& selection);
    QStringList searched(const QString& text) { return found({.search = text}); }

    /// The search_query of every question to the API.
    QStringList questions() const;

  private:
    QList<std::pair<QString, QString>> settings() const;

    FakePeer m_api;
    FakeClock m_clock;
    Desk m_desk;
};

} // namespace sheaf::test
