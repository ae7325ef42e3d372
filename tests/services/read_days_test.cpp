#include "services/archive_service.h"
#include "services/overview_service.h"
#include "services/sample_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `read:2026-01-30`: what the reader read on a day, of whatever day the papers are.
class ReadDaysTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void papers_areFoundByTheDayTheyWereReadOn();
    void paperThatIsUnreadAgain_isNotFound();
    void overview_countsWhatTheSearchFinds();

  private:
    ArchiveService& archive() { return m_desk->workspace().archive(); }
    void read(qsizetype paper, const QDateTime& when, bool isRead = true) {
        m_clock.set(when);
        QVERIFY(awaited(archive().setRead({m_papers[paper]}, isRead)));
    }
    QList<PaperKey> found(const QString& search) {
        auto keys = *awaited(archive().find({.search = search}));
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    FakeClock m_clock{QDateTime({2026, 1, 30}, {9, 0})};
    std::unique_ptr<Desk> m_desk;
    QList<PaperKey> m_papers;
};

void ReadDaysTest::init() {
    m_desk = std::make_unique<Desk>(m_clock, QList<std::pair<QString, QString>>());
    m_papers = *awaited(m_desk->workspace().sample().load());
    std::sort(m_papers.begin(), m_papers.end());
}

void ReadDaysTest::papers_areFoundByTheDayTheyWereReadOn() {
    read(0, QDateTime({2026, 1, 30}, {0, 0, 1}));
    read(1, QDateTime({2026, 1, 30}, {23, 59, 59}));
    read(2, QDateTime({2026, 1, 31}, {0, 0, 1}));
    QCOMPARE(found(u"read:2026-01-30"_s), m_papers.mid(0, 2));
    QCOMPARE(found(u"read:2026-01-31"_s), m_papers.mid(2, 1));
    QCOMPARE(found(u"read:2026-01"_s), m_papers.mid(0, 3));
    QCOMPARE(found(u"read:2026-01-30..2026-01-31 -read:2026-01-30"_s), m_papers.mid(2, 1));
    QCOMPARE(found(u"read:2026-02"_s), QList<PaperKey>());
}

void ReadDaysTest::paperThatIsUnreadAgain_isNotFound() {
    read(0, QDateTime({2026, 1, 30}, {9, 0}));
    read(0, QDateTime({2026, 1, 30}, {10, 0}), false);
    QCOMPARE(found(u"read:2026-01-30"_s), QList<PaperKey>());
    read(0, QDateTime({2026, 1, 31}, {10, 0}));
    QCOMPARE(found(u"read:2026-01-30"_s), QList<PaperKey>());
    QCOMPARE(found(u"read:2026-01-31"_s), m_papers.mid(0, 1));
}

void ReadDaysTest::overview_countsWhatTheSearchFinds() {
    read(0, QDateTime({2026, 1, 29}, {23, 30}));
    read(1, QDateTime({2026, 1, 30}, {0, 30}));
    read(2, QDateTime({2026, 1, 30}, {12, 0}));
    const auto habit = awaited(m_desk->workspace().overview().reading());
    QVERIFY(habit.ok());
    int papers = 0;
    for (const OverviewDay& day : habit->days) {
        QCOMPARE(found(u"read:"_s + day.day.toString(Qt::ISODate)).size(), day.papers);
        papers += day.papers;
    }
    QCOMPARE(papers, 3);
}

QTEST_GUILESS_MAIN(ReadDaysTest)
#include "read_days_test.moc"
