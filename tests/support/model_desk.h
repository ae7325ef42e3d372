#pragma once

#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/summary_service.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/model_peer.h"

#include <QTest>

namespace sheaf::test {

/// A workspace with invented papers and an engine "peer" that a peer on this machine plays.
class ModelDesk {
  public:
    /// `model` answers every request but those for the papers, on the peer's thread.
    ModelDesk(int papers, FakePeer::Handler model, int workers = 4)
        : m_papers(papers), m_peer([this, model = std::move(model)](const Request& request) {
              return request.path == QStringLiteral("/api/query") ? m_papers.page(request) : model(request);
          }),
          m_desk(
              {{QStringLiteral("feeds.arxiv.api_url"), m_peer.url(QStringLiteral("/api/query")).toString()},
               {QStringLiteral("feeds.arxiv.interval_ms"), QStringLiteral("0")},
               {QStringLiteral("engines.peer.kind"), QStringLiteral("openai")},
               {QStringLiteral("engines.peer.base_url"), m_peer.url(QStringLiteral("/v1")).toString()},
               {QStringLiteral("engines.peer.model"), QStringLiteral("test-model")},
               {QStringLiteral("engines.peer.workers"), QString::number(workers)}}) {
        const auto fetched =
            awaited(workspace().fetch().fetch({m_day, {source::arxiv}, {QStringLiteral("cs.LG")}}));
        if (!fetched || fetched->added != papers)
            qFatal("the papers could not be fetched");
    }

    Workspace& workspace() { return m_desk.workspace(); }
    SummaryService& summaries() { return workspace().summaries(); }
    FakePeer& peer() { return m_peer; }
    const InventedPapers& papers() const { return m_papers; }
    QString path(const QString& fileName) const { return m_desk.path(fileName); }

    void set(const QString& name, const QString& value);

    SummaryRequest request(const QString& engine = QStringLiteral("peer")) {
        return {.papers = *awaited(workspace().archive().find(Selection::ofDay(m_day))), .engine = engine};
    }

    SummaryReport summarised(const QString& engine = QStringLiteral("peer")) {
        const auto report = awaited(summaries().summarise(request(engine)));
        if (!report)
            qFatal("%s", qPrintable(report.error().sentence));
        return *report;
    }

    /// Requests to the model so far.
    qsizetype asked() const {
        qsizetype count = 0;
        for (const Request& request : m_peer.requests())
            count += request.path == QStringLiteral("/api/query") ? 0 : 1;
        return count;
    }

  private:
    const QDate m_day{2026, 1, 30};
    InventedPapers m_papers;
    FakePeer m_peer;
    Desk m_desk;
};

} // namespace sheaf::test
