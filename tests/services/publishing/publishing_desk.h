#pragma once

#include "library/ledger_store.h"
#include "library/library.h"
#include "library/publication_store.h"
#include "services/export_desk.h"
#include "services/publishing/publish_service.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"

namespace sheaf::test {

using namespace Qt::StringLiterals;

/// A library with a day of three papers, and a folder and a webhook to publish it at.
class PublishingDesk {
  public:
    static inline const QDate day{2026, 1, 29};

    PublishingDesk() { fillDay(desk, day, 3, u"2601"_s); }

    PublishService& service() { return desk.workspace().publishing(); }
    PublishTarget folder() const {
        return {.name = u"folder"_s,
                .withoutSummaries = true,
                .place = FolderPlace{.folder = desk.path(u"out"_s)}};
    }
    PublishTarget webhook() const {
        return {.name = u"hook"_s,
                .withoutSummaries = true,
                .place = WebhookPlace{.address = peer.url().toString()}};
    }
    PublishReport due(const QList<QDate>& days = {day}) { return *awaited(service().publishDue(days)); }
    PublishReport asked(const PublishRequest& request) { return *awaited(service().publish(request)); }
    void set(const QList<PublishTarget>& targets) { QVERIFY(service().setTargets(targets).ok()); }

    std::shared_ptr<Library> otherProcess() const { return *Library::open(desk.path(u"library.sqlite"_s)); }

    /// What arXiv says that it announced, of which three papers are in the library.
    void announce(int papers, const QDateTime& at) const {
        const FetchRecord record{.source = u"arxiv"_s,
                                 .day = day,
                                 .scope = u"cs.LG"_s,
                                 .at = at,
                                 .announced = papers,
                                 .stored = 3};
        const auto kept = otherProcess()->write([&](Connection& c) { return LedgerStore(c).record(record); });
        QVERIFY(kept.result().ok());
    }

    /// As a process does before it publishes.
    void claim(Library& library, const QString& target) const {
        const PublicationRecord claimed{.day = day, .target = target, .attempts = 1, .at = clock.now()};
        const auto won = library.write([&](Connection& c) { return PublicationStore(c).claim(claimed, {}); });
        QVERIFY(*won.result());
    }

    QList<PublicationRecord> records() { return *awaited(service().records(5000)); }
    QStringList files() const { return filesIn(desk.path(u"out"_s)); }
    qsizetype posts() const { return peer.requests().size(); }

    FakeClock clock{QDateTime(QDate(2026, 1, 30), QTime(12, 0), Qt::UTC)};
    FakePeer peer{[](const Request&) { return Answer{}; }};
    Desk desk{clock, {}};
};

} // namespace sheaf::test
