#include "services/archive_service.h"
#include "services/engine_service.h"
#include "services/summary_service.h"
#include "services/trust_service.h"
#include "support/awaited.h"
#include "support/day_peer.h"
#include "support/model_peer.h"
#include "support/patience.h"
#include "ui/detail/detail_pane.h"
#include "ui/parts/chip.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QDialog>
#include <QLabel>
#include <QTreeWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample day, summarised by a model that gives every paper the same score and the same tags.
class ModelStage {
  public:
    ModelStage() : stage(settings(m_peer)) {
        stage.loadSample();
        if (!awaited(stage.workspace().engines().storeKey(u"peer"_s, u"test-key"_s)))
            qFatal("the key is not stored");
        m_peer.peer().setHandler(modelAnswer);
        if (const auto notice = stage.workspace().summaries().consentNeeded())
            if (!stage.workspace().summaries().agree(*notice))
                qFatal("the agreement is not kept");
        summarise();
    }

    void summarise() {
        const auto papers = awaited(stage.workspace().archive().find({}));
        const auto report =
            awaited(stage.workspace().summaries().summarise({.papers = *papers, .again = true}));
        if (!report || report->done != papers->size())
            qFatal("the papers were not summarised");
    }

    DetailPane& chooseFirst() {
        stage.clickRow(0);
        auto* pane = stage.window().findChild<DetailPane*>();
        if (!QTest::qWaitFor([&] { return pane->paper() == stage.row(0).key; }, patience))
            qFatal("the paper is not shown");
        return *pane;
    }

    PaperTrust trust(PaperKey paper) { return *awaited(stage.workspace().trust().of(paper)); }

  private:
    static QList<std::pair<QString, QString>> settings(const DayPeer& peer) {
        auto settings = peer.settings();
        settings.append({u"summaries.engine"_s, u"peer"_s});
        return settings;
    }

    DayPeer m_peer;

  public:
    Stage stage;
};

QTreeWidget& tagList() { return *Stage::dialog()->findChild<QTreeWidget*>(u"tagList"_s); }

void choose(const QString& tag) {
    const auto found = tagList().findItems(tag, Qt::MatchExactly);
    if (found.isEmpty())
        qFatal("no tag %s", qPrintable(tag));
    found.first()->setSelected(true);
}

void press(const QString& button) {
    QTest::mouseClick(Stage::dialog()->findChild<QPushButton*>(button), Qt::LeftButton);
}

} // namespace

/// How far summaries can be trusted, as the window tells it and the reader answers.
class TrustTest : public QObject {
    Q_OBJECT

  private slots:
    void scoresAllTheSame_areWarnedOfAboveTheDay();
    void wrongSummary_isMarkedByKeyWithAReasonAndTakenBack();
    void clickedSentence_showsItsGroundAndHidesItAgain();
    void tags_areMergedRenamedAndTakenBack();
    void tagOfTheSidebar_isManagedFromItsMenu();
};

void TrustTest::scoresAllTheSame_areWarnedOfAboveTheDay() {
    ModelStage model;
    auto* warning = model.stage.find<QLabel>(u"scoreWarning"_s);
    QTRY_VERIFY_WITH_TIMEOUT(warning->isVisible(), patience);
    QCOMPARE(warning->text(),
             u"peer gave 12 of 12 papers the score 77: its scores of this day tell little."_s);
    model.chooseFirst();
    QTest::qWait(500);
    QVERIFY(savePicture(model.stage.window(), u"window-collapsed-scores"_s));
    model.stage.press(u"]"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!warning->isVisible(), patience);
}

void TrustTest::wrongSummary_isMarkedByKeyWithAReasonAndTakenBack() {
    ModelStage model;
    DetailPane& pane = model.chooseFirst();
    const PaperKey paper = pane.paper();
    QTRY_VERIFY_WITH_TIMEOUT(model.stage.window().findChild<QAction*>(u"wrong"_s)->isEnabled(), patience);
    model.stage.press(u"w"_s);
    type(*Stage::awaitDialog().findChild<QLineEdit*>(u"reason"_s), u"not in the paper"_s);
    QVERIFY(savePicture(*Stage::dialog(), u"dialog-wrong"_s));
    QTest::keyClick(Stage::dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(model.trust(paper).verdict.has_value(), patience);
    QCOMPARE(model.trust(paper).verdict->reason, u"not in the paper"_s);
    QCOMPARE(model.trust(paper).record->wrong, 1);
    emit pane.linkActivated(QUrl(u"sheaf:unwrong"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!model.trust(paper).verdict.has_value(), patience);
}

void TrustTest::clickedSentence_showsItsGroundAndHidesItAgain() {
    ModelStage model;
    DetailPane& pane = model.chooseFirst();
    emit pane.linkActivated(QUrl(u"sheaf:ground/0"_s));
    QTRY_VERIFY_WITH_TIMEOUT(pane.ground().has_value(), patience);
    QCOMPARE(pane.ground()->sentence, 0);
    QCOMPARE(pane.ground()->kind, Ground::Kind::None); // the model's answer is about nothing
    emit pane.linkActivated(QUrl(u"sheaf:ground/0"_s));
    QVERIFY(!pane.ground());
    emit pane.linkActivated(QUrl(u"sheaf:ground/99"_s)); // a page that is no longer the one shown
    emit pane.linkActivated(QUrl(u"sheaf:nonsense"_s));
    QTest::qWait(200);
}

void TrustTest::tags_areMergedRenamedAndTakenBack() {
    ModelStage model;
    model.stage.window().findChild<QAction*>(u"manageTags"_s)->trigger();
    Stage::awaitDialog();
    QTRY_VERIFY_WITH_TIMEOUT(tagList().topLevelItemCount() >= 2, patience);
    choose(u"alpha"_s);
    choose(u"beta"_s);
    type(*Stage::dialog()->findChild<QLineEdit*>(u"tagName"_s), u"Greek"_s);
    press(u"mergeTags"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tagList().findItems(u"Greek"_s, Qt::MatchExactly).size(), 1, patience);
    QVERIFY(tagList().findItems(u"alpha"_s, Qt::MatchExactly).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(model.stage.row(0).tags.contains(u"Greek"_s), patience);

    type(*Stage::dialog()->findChild<QLineEdit*>(u"tagName"_s), u"letters"_s);
    press(u"renameTag"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tagList().findItems(u"letters"_s, Qt::MatchExactly).size(), 1, patience);
    auto* aliases = Stage::dialog()->findChild<QTreeWidget*>(u"aliasList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(aliases->topLevelItemCount(), 3, patience);
    QVERIFY(savePicture(*Stage::dialog(), u"dialog-manage-tags"_s));

    aliases->findItems(u"beta"_s, Qt::MatchExactly).first()->setSelected(true);
    press(u"dropAlias"_s);
    QTRY_COMPARE_WITH_TIMEOUT(aliases->topLevelItemCount(), 2, patience);
    Stage::dialog()->close();
}

void TrustTest::tagOfTheSidebar_isManagedFromItsMenu() {
    ModelStage model;
    Chip* alpha = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            for (auto* chip : model.stage.window().findChildren<Chip*>())
                alpha = chip->text().startsWith(u"alpha"_s) && !chip->actions().isEmpty() ? chip : alpha;
            return alpha != nullptr;
        }(),
        patience);
    alpha->actions().first()->trigger();
    Stage::awaitDialog();
    QTRY_COMPARE_WITH_TIMEOUT(Stage::dialog()->findChild<QLineEdit*>(u"tagName"_s)->text(), u"alpha"_s,
                              patience);
    Stage::dialog()->close();
}

int main(int argc, char** argv) { return runWindowTest<TrustTest>(argc, argv); }
#include "trust_test.moc"
