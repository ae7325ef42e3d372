#include "services/settings_service.h"
#include "services/spending/spending_service.h"
#include "services/summary_service.h"
#include "support/model_peer.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

using Setup = QList<std::pair<QString, QString>>;

Setup engineAt(const FakePeer& peer, const Setup& more = {}) {
    return Setup{{u"summaries.engine"_s, u"peer"_s},
                 {u"engines.peer.kind"_s, u"openai"_s},
                 {u"engines.peer.base_url"_s, peer.url(u"/v1"_s).toString()},
                 {u"engines.peer.model"_s, u"test-model"_s},
                 {u"engines.peer.workers"_s, u"4"_s}} +
           more;
}

/// What stands on this computer is free as long as the reader has not said what it costs.
void setPrice(Stage& stage) {
    QVERIFY(stage.workspace().spending().setPrice(u"test-model"_s, Price{1'000'000, 10'000'000}));
}

QString textIn(const QDialog& dialog, const QString& label) {
    const auto* found = dialog.findChild<QLabel*>(label);
    return found ? found->text() : QString();
}

QString allSummarised(const Stage& stage) { return u"%1 summarised"_s.arg(stage.rows()); }

/// Empty where there is none.
QString notice(const Stage& stage) { return stage.text(u"noticeSentence"_s); }

Answer refusedKey() { return Answer::json(R"({"error":{"message":"Incorrect API key provided."}})", 401); }

} // namespace

/// What a run costs, before it, during it and after it, by clicks and keys, against a model on the wire.
class RunsTest : public QObject {
    Q_OBJECT

  private slots:
    void run_isOfferedWithItsCostAndCanBeDeclined();
    void newHost_isToldOnceBeforeAnythingLeaves();
    void refusedKey_pausesWithOneMessageAndGoesOn();
    void secondEngine_takesOverAndIsNamed();
    void cap_isForeseenKeptAndChanged();
    void unknownPriceUnderACap_isAskedFor();
    void failedSummaries_areRetriedTogether();
};

void RunsTest::run_isOfferedWithItsCostAndCanBeDeclined() {
    std::atomic_int asked = 0;
    const FakePeer peer([&asked](const Request& request) {
        Answer answer = modelAnswer(request);
        answer.delayMs = ++asked > 8 ? 1500 : 0; // long enough for the run to be looked at
        return answer;
    });
    Stage stage(engineAt(peer, {{u"summaries.cap_per_day"_s, u"0.50"_s}}));
    setPrice(stage);
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* sheet = &Stage::awaitDialog();
    QCOMPARE(textIn(*sheet, u"runHeading"_s), u"Summarise %1 papers"_s.arg(stage.rows()));
    QVERIFY(textIn(*sheet, u"runEngine"_s).contains(u"test-model"_s));
    QVERIFY(textIn(*sheet, u"runCost"_s).contains(u"USD"_s));
    QCOMPARE(textIn(*sheet, u"runLeftToday"_s), u"0.50 USD"_s);
    QVERIFY(!sheet->findChild<QLabel*>(u"runWarning"_s));
    QVERIFY(savePicture(*sheet, u"sheet-before-run"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(peer.requests().size(), 0);

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&Stage::awaitDialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"workDetails"_s).contains(u"USD spent"_s), patience);
    QVERIFY(savePicture(stage.window(), u"window-spending"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(allSummarised(stage)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).endsWith(u"USD spent"_s), patience);
}

void RunsTest::newHost_isToldOnceBeforeAnythingLeaves() {
    const FakePeer peer(modelAnswer);
    const Setup away{{u"engines.peer.base_url"_s, u"http://model.invalid/v1"_s},
                     {u"window.theme"_s, u"dark"_s}};
    Stage stage(engineAt(peer, away));
    setPrice(stage);
    stage.loadSample();
    const auto agreed = [&stage] {
        return stage.workspace().settings().list(u"summaries.consented_hosts"_s);
    };
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* sheet = &Stage::awaitDialog();
    QVERIFY(textIn(*sheet, u"consentNotice"_s).contains(u"model.invalid"_s));
    QCOMPARE(textIn(*sheet, u"runHost"_s), u"model.invalid"_s);
    QVERIFY(savePicture(*sheet, u"sheet-consent-dark"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QVERIFY(agreed().isEmpty());

    stage.press(Qt::Key_Return, Qt::ControlModifier);
    press(Stage::awaitDialog(), u"runGo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(agreed(), QStringList{u"model.invalid"_s}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.workspace().summaries().busy(), patience);
    stage.workspace().summaries().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.workspace().summaries().busy(), patience);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!Stage::awaitDialog().findChild<QLabel*>(u"consentNotice"_s));
    QTest::keyClick(Stage::dialog(), Qt::Key_Escape);
}

void RunsTest::refusedKey_pausesWithOneMessageAndGoesOn() {
    std::atomic_bool mended = false;
    const FakePeer peer([&](const Request& request) { return mended ? modelAnswer(request) : refusedKey(); });
    Stage stage(engineAt(peer));
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!notice(stage).isEmpty(), patience);
    QVERIFY2(notice(stage).contains(u"Incorrect API key provided"_s), qPrintable(notice(stage)));
    QVERIFY(stage.text(u"statusMessage"_s).contains(u"left for later"_s));
    QVERIFY(!stage.text(u"listCounts"_s).contains(u"failed"_s));
    QVERIFY(savePicture(stage.window(), u"window-paused"_s));

    stage.click(u"noticeAction"_s);
    press(Stage::awaitDialog(), u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QTRY_VERIFY_WITH_TIMEOUT(notice(stage).contains(u"still wait"_s), patience);
    mended = true;
    stage.click(u"noticeAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(allSummarised(stage)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(notice(stage).isEmpty(), patience);
}

void RunsTest::secondEngine_takesOverAndIsNamed() {
    const FakePeer peer([](const Request& request) {
        return request.path.startsWith(u"/other/"_s) ? modelAnswer(request) : refusedKey();
    });
    Stage stage(engineAt(peer, {{u"engines.other.kind"_s, u"openai"_s},
                                {u"engines.other.base_url"_s, peer.url(u"/other/v1"_s).toString()},
                                {u"engines.other.model"_s, u"other-model"_s},
                                {u"engines.peer.fallback"_s, u"other"_s}}));
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice(stage).contains(u"“other” took over from “peer”"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(allSummarised(stage)), patience);
}

void RunsTest::cap_isForeseenKeptAndChanged() {
    const FakePeer peer(modelAnswer);
    Stage stage(
        engineAt(peer, {{u"summaries.cap_per_month"_s, u"0.0001"_s}, {u"window.theme"_s, u"dark"_s}}));
    setPrice(stage);
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* sheet = &Stage::awaitDialog();
    QVERIFY(textIn(*sheet, u"runWarning"_s).contains(u"more than the cap leaves"_s));
    QVERIFY(savePicture(*sheet, u"sheet-over-cap-dark"_s));
    press(*sheet, u"runGo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!notice(stage).isEmpty(), patience);
    QVERIFY(notice(stage).contains(u"0.0001 USD"_s));
    QCOMPARE(peer.requests().size(), 0);
    QVERIFY(savePicture(stage.window(), u"window-cap-dark"_s));

    stage.click(u"noticeAction"_s);
    QDialog* settings = &Stage::awaitDialog();
    QCOMPARE(settings->findChild<QListWidget*>(u"pages"_s)->currentItem()->text(), u"Spending"_s);
    type(*settings->findChild<QLineEdit*>(u"summaries.cap_per_month"_s), u"5"_s);
    press(*settings, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice(stage).contains(u"still wait"_s), patience);
    stage.click(u"noticeAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(allSummarised(stage)), patience);
}

void RunsTest::unknownPriceUnderACap_isAskedFor() {
    const FakePeer peer(modelAnswer);
    Stage stage(engineAt(peer, {{u"engines.peer.base_url"_s, u"http://model.invalid/v1"_s},
                                {u"summaries.cap_per_day"_s, u"1"_s}}));
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QDialog* sheet = &Stage::awaitDialog();
    QVERIFY(textIn(*sheet, u"runCost"_s).startsWith(u"not known"_s));
    QVERIFY(!sheet->findChild<QPushButton*>(u"runGo"_s)->isEnabled());
    QVERIFY(savePicture(*sheet, u"sheet-unknown-price"_s));
    press(*sheet, u"spendingSettings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() && Stage::dialog()->findChild<QTableWidget*>(u"prices"_s),
                             patience);
    QTest::keyClick(Stage::dialog(), Qt::Key_Escape);
}

void RunsTest::failedSummaries_areRetriedTogether() {
    std::atomic_bool mended = false;
    const FakePeer peer([&](const Request& request) {
        return mended ? modelAnswer(request) : modelAnswerWith("I would rather not.");
    });
    Stage stage(engineAt(peer));
    stage.loadSample();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!notice(stage).isEmpty(), patience);
    QCOMPARE(stage.find<QPushButton>(u"noticeSecondAction"_s)->text(), u"Retry"_s);
    mended = true;
    const auto asked = peer.requests().size();
    stage.click(u"noticeSecondAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(allSummarised(stage)), patience);
    QCOMPARE(peer.requests().size(), asked + stage.rows());
    stage.window().findChild<QAction*>(u"retryFailed"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"statusMessage"_s), u"No summary has failed."_s, patience);
}

int main(int argc, char** argv) { return runWindowTest<RunsTest>(argc, argv); }
#include "runs_test.moc"
