#include "services/archive_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "services/summary_service.h"
#include "services/trust_service.h"
#include "support/desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TrustServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void extractedSentences_restOnTheAbstracts();
    void newInterests_makeScoresStale();
    void verdicts_areAnnouncedAndCounted();
    void unknownPaper_isNotFound();

  private:
    TrustService& trust() { return m_desk->workspace().trust(); }
    PaperTrust of(PaperKey paper) { return test::awaited(trust().of(paper)).value(); }

    std::unique_ptr<test::Desk> m_desk;
    QList<PaperKey> m_papers;
};

/// The sample's papers, summarised by the engine that works here.
void TrustServiceTest::init() {
    m_desk = std::make_unique<test::Desk>();
    QVERIFY(test::awaited(m_desk->workspace().sample().load()).ok());
    m_papers = test::awaited(m_desk->workspace().archive().find({})).value();
    QVERIFY(m_desk->workspace().settings().set(u"reader.interests"_s, u"language models"_s));
    const auto report = test::awaited(m_desk->workspace().summaries().summarise({.papers = m_papers}));
    QCOMPARE(report->done, m_papers.size());
}

void TrustServiceTest::extractedSentences_restOnTheAbstracts() {
    const auto entries = test::awaited(m_desk->workspace().archive().entries(m_papers)).value();
    for (const DayEntry& entry : entries) {
        const SourceGrounds found = test::awaited(trust().grounds(entry.key, entry.summary->tldr,
                                                                  entry.summary->provenance.sourceText))
                                        .value();
        QCOMPARE(found.source, entry.paper.abstract);
        QVERIFY(!found.grounds.isEmpty());
        for (const Ground& ground : found.grounds) {
            QCOMPARE(ground.kind, Ground::Kind::Found);
            QVERIFY(ground.likeness > 0.9);
        }
    }
}

void TrustServiceTest::newInterests_makeScoresStale() {
    QCOMPARE(test::awaited(trust().stale(m_papers)).value(), QList<PaperKey>());
    QVERIFY(of(m_papers.first()).stale.isEmpty());
    QVERIFY(m_desk->workspace().settings().set(u"reader.interests"_s, u"galaxies"_s));
    QCOMPARE(of(m_papers.first()).stale, QList<StaleReason>{StaleReason::Rubric});
    QCOMPARE(test::awaited(trust().stale(m_papers)).value(), m_papers);
}

void TrustServiceTest::verdicts_areAnnouncedAndCounted() {
    const PaperKey paper = m_papers.first();
    QVERIFY(!of(paper).record);
    QSignalSpy changed(&m_desk->workspace().archive(), &ArchiveService::papersChanged);
    QVERIFY(test::awaited(trust().markWrong({paper}, u" beside the point "_s)).ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(of(paper).verdict->reason, u"beside the point"_s);
    QCOMPARE(of(m_papers.last()).record->wrong, 1);
    QCOMPARE(of(m_papers.last()).record->summaries, int(m_papers.size()));
    QVERIFY(test::awaited(trust().unmark({paper})).ok());
    QVERIFY(!of(paper).verdict);
    QVERIFY(!of(paper).record);
}

void TrustServiceTest::unknownPaper_isNotFound() {
    QCOMPARE(test::awaited(trust().of(4711)).error().kind, ErrorKind::NotFound);
    QCOMPARE(test::awaited(trust().grounds(4711, u"Text."_s, SourceText::Abstract)).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(test::awaited(trust().markWrong({4711}, {})).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TrustServiceTest)
#include "trust_service_test.moc"
