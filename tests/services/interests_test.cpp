#include "services/archive_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "services/summary_service.h"
#include "support/desk.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What the reader's interests do to a day that the offline engine has summarised.
class InterestsTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void withoutInterests_thereIsNoScore();
    void otherInterests_rankTheDayAnew();
    void sameInterests_areNotWorkedAgain();
    void reason_namesWordsOfThePaper();

  private:
    SummaryReport summarise();
    QList<DayEntry> entries();
    void setInterests(const QString& interests) {
        QVERIFY(m_desk->workspace().settings().set(u"reader.interests"_s, interests));
    }

    std::unique_ptr<Desk> m_desk;
    QList<PaperKey> m_papers;
};

void InterestsTest::init() {
    m_desk = std::make_unique<Desk>();
    const auto papers = awaited(m_desk->workspace().sample().load());
    QVERIFY(papers);
    const QSet<PaperKey> distinct(papers->begin(), papers->end());
    m_papers = distinct.values();
}

SummaryReport InterestsTest::summarise() {
    const auto report =
        awaited(m_desk->workspace().summaries().summarise({.papers = m_papers, .engine = u"offline"_s}));
    return report ? *report : SummaryReport();
}

QList<DayEntry> InterestsTest::entries() {
    Selection byScore;
    byScore.order = SortOrder::Score;
    const auto keys = awaited(m_desk->workspace().archive().find(byScore));
    return *awaited(m_desk->workspace().archive().entries(*keys));
}

void InterestsTest::withoutInterests_thereIsNoScore() {
    QCOMPARE(summarise().done, m_papers.size());
    for (const DayEntry& entry : entries())
        QVERIFY(entry.summary && !entry.summary->score);
}

void InterestsTest::otherInterests_rankTheDayAnew() {
    setInterests(u"language models"_s);
    QCOMPARE(summarise().done, m_papers.size());
    const QString first = entries().constFirst().paper.id;
    setInterests(u"robot"_s);
    QCOMPARE(summarise().done, m_papers.size());
    const DayEntry best = entries().constFirst();
    QVERIFY(best.paper.id != first);
    QVERIFY((best.paper.title + best.paper.abstract).contains(u"robot"_s, Qt::CaseInsensitive));
}

void InterestsTest::sameInterests_areNotWorkedAgain() {
    setInterests(u"robot, Language Models"_s);
    QCOMPARE(summarise().done, m_papers.size());
    QCOMPARE(summarise().done, 0);
    setInterests(u"language models, robot"_s);
    QCOMPARE(summarise().done, 0);
}

void InterestsTest::reason_namesWordsOfThePaper() {
    setInterests(u"robot"_s);
    summarise();
    const DayEntry best = entries().constFirst();
    QVERIFY(*best.summary->score > 0);
    QVERIFY2(best.summary->scoreReason.contains(u"robot"_s, Qt::CaseInsensitive),
             qPrintable(best.summary->scoreReason));
}

QTEST_GUILESS_MAIN(InterestsTest)
#include "interests_test.moc"
