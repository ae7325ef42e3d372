#include "services/archive_service.h"
#include "services/engine_service.h"
#include "support/awaited.h"
#include "support/day_peer.h"
#include "support/model_peer.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/list/row_layout.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDialog>
#include <QPlainTextEdit>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

DayEntry entryOf(Stage& stage, PaperKey paper) {
    return awaited(stage.workspace().archive().entries({paper})).value().first();
}

void chooseFirst(Stage& stage) {
    stage.clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<QAction*>(u"tag"_s)->isEnabled(), patience);
}

} // namespace

/// What the reader does with one paper, by keys and clicks.
class PaperTest : public QObject {
    Q_OBJECT

  private slots:
    void tagsAndNote_areKeptAndFoundBySearch();
    void inventedPaper_hasNoPageToOpen();
    void failedSummary_saysWhyAndIsRetriedFromItsRow();
    void paperLeftForTheNext_countsAsRead();
    void openingADay_marksNothingRead();
};

void PaperTest::tagsAndNote_areKeptAndFoundBySearch() {
    Stage stage;
    stage.loadSample();
    chooseFirst(stage);
    const PaperKey paper = stage.row(0).key;
    stage.press(u"t"_s);
    QTest::keyClicks(stage.find<QLineEdit>(u"tagField"_s), u"to reproduce,  for Monday "_s);
    QTest::keyClick(stage.find<QLineEdit>(u"tagField"_s), Qt::Key_Return);
    QTest::keyClick(stage.find<QLineEdit>(u"tagField"_s), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(entryOf(stage, paper).reading.tags.size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).tags.contains(u"for Monday"_s), patience);

    stage.press(u"n"_s);
    auto* note = stage.find<QPlainTextEdit>(u"note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->hasFocus(), patience);
    type(*note, u"ask about zanzibar\nagain"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(entryOf(stage, paper).reading.note, u"ask about zanzibar\nagain"_s, patience);

    stage.press(u"/"_s);
    QTest::keyClicks(stage.find<QLineEdit>(u"search"_s), u"zanzibar tag:\"to reproduce\""_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    QCOMPARE(stage.row(0).key, paper);
}

void PaperTest::inventedPaper_hasNoPageToOpen() {
    Stage stage;
    stage.loadSample();
    chooseFirst(stage);
    QVERIFY(!stage.window().findChild<QAction*>(u"browse"_s)->isEnabled());
    QVERIFY(!stage.window().findChild<QAction*>(u"copyLink"_s)->isEnabled());
}

void PaperTest::failedSummary_saysWhyAndIsRetriedFromItsRow() {
    DayPeer peer;
    auto settings = peer.settings();
    settings.append({u"summaries.engine"_s, u"peer"_s});
    Stage stage(settings);
    stage.loadSample();
    QVERIFY(awaited(stage.workspace().engines().storeKey(u"peer"_s, u"test-key"_s)));
    peer.peer().setHandler([](const Request&) { return modelAnswerWith("I would rather not."); });
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"12 failed"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"noticeSentence"_s).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.row(0).failure.isEmpty(), patience);
    QVERIFY(savePicture(stage.window(), u"window-failed-summaries"_s));

    peer.peer().setHandler(dayAnswer);
    stage.click(u"noticeAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s) == u"12 papers"_s, patience); // the place "Failed"
    QVERIFY(stage.list().hasFocus());
    const RowLayout layout(stage.row(0), stage.list().visualRect(stage.list().model()->index(0, 0)),
                           RowMetrics(stage.list().font()));
    const PaperKey paper = stage.row(0).key;
    QTest::mouseClick(stage.list().viewport(), Qt::LeftButton, {}, layout.retry.center());
    QTRY_VERIFY_WITH_TIMEOUT(entryOf(stage, paper).summary.has_value(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 11, patience);
}

void PaperTest::paperLeftForTheNext_countsAsRead() {
    Stage stage;
    stage.loadSample();
    chooseFirst(stage);
    stage.press(u"j"_s);
    // No moment's look does it any more: the paper is not looked at.
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).read, patience);
}

void PaperTest::openingADay_marksNothingRead() {
    Stage stage;
    stage.loadSample();
    QTest::qWait(1500);
    for (int i = 0; i < stage.rows(); ++i)
        QVERIFY(!stage.row(i).read);
}

int main(int argc, char** argv) { return runWindowTest<PaperTest>(argc, argv); }
#include "paper_test.moc"
