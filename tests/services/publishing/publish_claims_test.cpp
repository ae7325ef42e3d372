#include "services/publishing/publishing_desk.h"

#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day = PublishingDesk::day;

} // namespace

/// Nothing is published twice, whatever a process left behind and however a day changes.
class PublishClaimsTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_desk = std::make_unique<PublishingDesk>(); }
    void claimOfADeadProcess_isDoneAgainInPlace();
    void claimOfADeadProcess_isNotSentAgainButToldOnce();
    void claimOfADeadProcess_isSentAgainWhenAskedOrKnown_data();
    void claimOfADeadProcess_isSentAgainWhenAskedOrKnown();
    void claimOfALivingProcess_isLeftToIt();
    void answerThatNeverCame_isNotAskedForAgain();
    void changedDay_isUpdatedInPlaceAndNeverSentTwice();
    void changedDay_staysWhereTheSettingSaysSo();

  private:
    std::unique_ptr<PublishingDesk> m_desk;
};

void PublishClaimsTest::claimOfADeadProcess_isDoneAgainInPlace() {
    m_desk->set({m_desk->folder()});
    m_desk->claim(*m_desk->otherProcess(), u"folder"_s);
    QCOMPARE(m_desk->due({}).count(PublishResult::Published), 1);
    QCOMPARE(m_desk->files().size(), 1);
}

void PublishClaimsTest::claimOfADeadProcess_isNotSentAgainButToldOnce() {
    m_desk->set({m_desk->webhook()});
    m_desk->claim(*m_desk->otherProcess(), u"hook"_s);
    QCOMPARE(m_desk->records()[0].state, PublicationState::Uncertain);
    const PublishReport report = m_desk->due({});
    QCOMPARE(report.count(PublishResult::Uncertain), 1);
    QVERIFY(report.lines[0].sentence.contains(u"may have been sent"_s));
    QCOMPARE(m_desk->due({}).lines.size(), 0);
    QCOMPARE(m_desk->due({day}).count(PublishResult::Uncertain), 1);
    QCOMPARE(m_desk->posts(), 0);
    QCOMPARE(m_desk->records()[0].state, PublicationState::Uncertain);
}

void PublishClaimsTest::claimOfADeadProcess_isSentAgainWhenAskedOrKnown_data() {
    QTest::addColumn<bool>("knowsRepeats");
    QTest::newRow("asked") << false;
    QTest::newRow("the receiver knows repeats") << true;
}

void PublishClaimsTest::claimOfADeadProcess_isSentAgainWhenAskedOrKnown() {
    QFETCH(bool, knowsRepeats);
    PublishTarget target = m_desk->webhook();
    std::get<WebhookPlace>(target.place).knowsRepeats = knowsRepeats;
    m_desk->set({target});
    m_desk->claim(*m_desk->otherProcess(), u"hook"_s);
    const PublishReport report =
        knowsRepeats ? m_desk->due({}) : m_desk->asked({.days = {day}, .again = true});
    QCOMPARE(report.count(PublishResult::Published), 1);
    QCOMPARE(m_desk->posts(), 1);
}

void PublishClaimsTest::claimOfALivingProcess_isLeftToIt() {
    m_desk->set({m_desk->webhook()});
    const auto other = m_desk->otherProcess();
    m_desk->claim(*other, u"hook"_s);
    QCOMPARE(m_desk->due().count(PublishResult::UnderWay), 1);
    QCOMPARE(m_desk->asked({.days = {day}, .again = true}).count(PublishResult::UnderWay), 1);
    QCOMPARE(m_desk->posts(), 0);
}

void PublishClaimsTest::answerThatNeverCame_isNotAskedForAgain() {
    m_desk->set({m_desk->webhook()});
    m_desk->peer.setHandler([](const Request&) { return Answer{.reset = true}; });
    QCOMPARE(m_desk->due().count(PublishResult::Uncertain), 1);
    m_desk->peer.setHandler([](const Request&) { return Answer{}; });
    m_desk->clock.set(m_desk->clock.now().addDays(2));
    QCOMPARE(m_desk->due({}).lines.size(), 0);
    QCOMPARE(m_desk->posts(), 1);
    QCOMPARE(m_desk->asked({.days = {day}, .again = true}).count(PublishResult::Published), 1);
}

void PublishClaimsTest::changedDay_isUpdatedInPlaceAndNeverSentTwice() {
    m_desk->set({m_desk->folder(), m_desk->webhook()});
    m_desk->due();
    fillDay(m_desk->desk, day, 1, u"2603"_s);
    const PublishReport report = m_desk->due();
    QCOMPARE(report.count(PublishResult::Updated), 1);
    QCOMPARE(report.count(PublishResult::Unchanged), 1);
    QCOMPARE(m_desk->posts(), 1);
    QFile file(m_desk->desk.path(u"out/2026-01-29.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("2603.00001"));
}

void PublishClaimsTest::changedDay_staysWhereTheSettingSaysSo() {
    PublishTarget target = m_desk->folder();
    target.updates = false;
    m_desk->set({target});
    m_desk->due();
    fillDay(m_desk->desk, day, 1, u"2603"_s);
    QCOMPARE(m_desk->due().count(PublishResult::Unchanged), 1);
    QCOMPARE(m_desk->asked({.days = {day}, .again = true}).count(PublishResult::Updated), 1);
}

QTEST_GUILESS_MAIN(PublishClaimsTest)
#include "publish_claims_test.moc"
