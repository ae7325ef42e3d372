#include "services/fetch_service.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "support/patience.h"
#include "support/recordings.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/count_row.h"
#include "ui/pdf/paper_tabs.h"
#include "ui/pdf/pdf_tab.h"
#include "ui/pdf/pdf_view.h"
#include "ui/walk/walk_steps.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

void firstStart(Walk& walk) {
    Stage& stage = walk.stage();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.text(u"blankHeading"_s).isEmpty(), patience);
    walk.look(u"welcome"_s);
    walk.tabThrough(stage.window());
    for (auto* button : stage.window().findChildren<QPushButton*>())
        if (button->isVisible() && button->property("look") == u"primary"_s &&
            button->parentWidget()->parentWidget()->objectName() == u"blankPage"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    awaitRows(stage, int(DayPeer::ids().size()));
    walk.look(u"fetched"_s);
    choosePaper(walk, 0);
    walk.look(u"paper-without-summary"_s);
    walk.tabThrough(stage.window());
}

void summarise(Walk& walk) {
    Stage& stage = walk.stage();
    SettingsService& settings = stage.workspace().settings();
    QVERIFY(settings.set(u"summaries.engine"_s, u"far"_s).ok());
    walk.dialog(u"run-sheet"_s, u"summarise"_s); // what it is about stays here
    QVERIFY(settings.set(u"summaries.engine"_s, u"peer"_s).ok());
    awaitAction(stage, u"summarise"_s);
    stage.find<QAction>(u"summarise"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(stage.rows() - 1).score.has_value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.find<QAction>(u"summarise"_s)->isEnabled(), patience);
    choosePaper(walk, 0);
    walk.look(u"paper"_s);
}

void marks(Walk& walk) {
    Stage& stage = walk.stage();
    stage.press(u"s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).starred, patience);
    stage.press(u"t"_s);
    auto* tags = stage.find<QLineEdit>(u"tagField"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tags->hasFocus(), patience);
    tags->setText(u"đọc lại, 注意力"_s);
    walk.look(u"tags-of-paper"_s);
    QTest::keyClick(tags, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tags->text().isEmpty(), patience);
    QTest::keyClick(tags, Qt::Key_Escape);
    stage.press(u"n"_s);
    auto* note = stage.find<QPlainTextEdit>(u"note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->hasFocus(), patience);
    QTest::keyClicks(note, u"Compare with **2601.01739**."_s);
    walk.look(u"note"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), patience);
    walk.dialog(u"wrong-summary"_s, u"wrong"_s);
    walk.look(u"paper-marked"_s);
    stage.press(u"h"_s);
    awaitRows(stage, int(DayPeer::ids().size()) - 1);
    walk.look(u"paper-hidden"_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    awaitRows(stage, int(DayPeer::ids().size()));
    stage.press(Qt::Key_U, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(stage.rows() - 1).read, patience);
    walk.look(u"all-read"_s);
}

void searches(Walk& walk) {
    Stage& stage = walk.stage();
    search(walk, u"au"_s);
    walk.look(u"search-completion"_s);
    leaveSearch(walk);
    search(walk, u"score:>=many"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QLabel>(u"complaint"_s)->isVisible(), patience);
    walk.look(u"search-complaint"_s);
    leaveSearch(walk);
    search(walk, u"zzzqqq"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() == 0, patience);
    walk.look(u"search-nothing"_s);
    leaveSearch(walk);
    search(walk, u"language OR video"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    choosePaper(walk, 0);
    walk.look(u"search-found"_s);
    stage.find<QAction>(u"saveSearch"_s)->trigger();
    QTest::keyClick(&walk.opened(u"save-search"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(savedSearchRow(stage), patience);
    walk.look(u"search-saved"_s);
    stage.press(u"/"_s);
    leaveSearch(walk);
    awaitRows(stage, int(DayPeer::ids().size()));
}

void pdf(Walk& walk) {
    Stage& stage = walk.stage();
    choosePaper(walk, 0);
    awaitAction(stage, u"pdf"_s);
    stage.press(u"p"_s);
    const auto* tabs = stage.window().findChild<PaperTabs*>();
    const PaperKey paper = stage.row(0).key;
    QTRY_VERIFY_WITH_TIMEOUT(tabs->pdf(paper) && tabs->pdf(paper)->view().pages() == 12, patience);
    walk.look(u"pdf"_s);
    walk.tabThrough(stage.window());
    tabs->pdf(paper)->view().setFocus();
    stage.press(Qt::Key_F, Qt::ControlModifier);
    auto* words = stage.find<QLineEdit>(u"pdfWords"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), patience);
    type(*words, u"page"_s);
    walk.look(u"pdf-find"_s);
    stage.press(Qt::Key_Escape);
    tabs->pdf(paper)->view().setFocus();
    stage.press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(tabs->current(), PaperKey(0), patience);
}

void exported(Walk& walk) {
    Stage& stage = walk.stage();
    stage.press(Qt::Key_E, Qt::ControlModifier);
    auto* preview = Stage::awaitDialog().findChild<QPlainTextEdit*>(u"preview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!preview->toPlainText().isEmpty(), patience);
    QDialog& dialog = walk.opened(u"export"_s);
    const QString file = stage.desk().path(u"day.md"_s);
    type(*dialog.findChild<QLineEdit*>(u"path"_s), file);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"write"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).contains(u"day.md"_s), patience);
    for (const QString& id : DayPeer::ids())
        QVERIFY2(bytesOf(file).contains(id.toUtf8()), qPrintable(id));
    walk.look(u"exported"_s);
}

/// Full or empty, as they are for a new user. The first of them is shown already.
void places(Walk& walk) {
    bool isFirst = true;
    for (auto* row : walk.stage().window().findChildren<CountRow*>()) {
        if (!row->isVisible() || !row->parentWidget()->inherits("sheaf::LibrarySection"))
            continue;
        if (!std::exchange(isFirst, false))
            awaitPapers(walk.stage(), [row] { QTest::mouseClick(row, Qt::LeftButton); });
        walk.look(u"place-%1"_s.arg(row->y()));
    }
}

void troubles(Walk& walk) {
    Stage& stage = walk.stage();
    const auto turn = [&](const QString& key, int days) {
        for (int day = 0; day < days; ++day)
            awaitPapers(stage, [&] { stage.press(key); });
    };
    awaitPapers(stage, [&] { stage.press(Qt::Key_T, Qt::ControlModifier); });
    turn(u"]"_s, 1);
    walk.look(u"day-to-come"_s);
    turn(u"["_s, 3);
    walk.look(u"weekend"_s);
    turn(u"["_s, 2);
    walk.look(u"not-fetched"_s);
    const auto fetch = [&] {
        QSignalSpy finished(&stage.workspace().fetch(), &FetchService::finished);
        stage.press(Qt::Key_F5);
        QVERIFY(finished.wait(patience));
    };
    walk.peer().setHandler([](const Request& request) {
        return request.path == u"/api/daily_papers" ? Answer{.status = 404} : dayAnswer(request);
    });
    fetch();
    walk.look(u"one-source-fails"_s);
    walk.peer().setHandler([](const Request&) { return Answer{.status = 404}; });
    turn(u"["_s, 1);
    fetch();
    walk.look(u"all-sources-fail"_s);
}

} // namespace

void walkTheDay(Walk& walk) {
    firstStart(walk);
    summarise(walk);
    marks(walk);
    searches(walk);
    pdf(walk);
    exported(walk);
    places(walk);
    troubles(walk);
}

} // namespace sheaf::test
