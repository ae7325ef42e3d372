#include "services/saved_search_service.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "support/patience.h"
#include "ui/list/column_header.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/count_row.h"
#include "ui/pdf/paper_tabs.h"
#include "ui/pdf/pdf_tab.h"
#include "ui/pdf/pdf_view.h"
#include "ui/support/pictures.h"
#include "ui/walk/walk_steps.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

void trigger(Walk& walk, const QString& action) { walk.stage().find<QAction>(action)->trigger(); }

void group(Walk& walk, const QString& action) {
    awaitPapers(walk.stage(), [&] { trigger(walk, action); });
}

void listLooks(Walk& walk) {
    trigger(walk, u"density-compact"_s);
    walk.look(u"cards-compact"_s);
    trigger(walk, u"layout-columns"_s);
    walk.look(u"columns-compact"_s);
    trigger(walk, u"density-comfortable"_s);
    trigger(walk, u"toggleSidebar"_s);
    walk.look(u"columns"_s);
    walk.tabThrough(walk.stage().window());
    trigger(walk, u"toggleSidebar"_s);
    trigger(walk, u"layout-cards"_s);
}

void groups(Walk& walk) {
    group(walk, u"grouping-category"_s);
    choosePaper(walk, 1);
    walk.look(u"groups"_s);
    walk.stage().press(u"f"_s);
    walk.look(u"groups-folded"_s);
    walk.stage().press(u"f"_s);
    group(walk, u"grouping-none"_s);
}

void picked(Walk& walk) {
    Stage& stage = walk.stage();
    choosePaper(walk, 0);
    for (int more = 0; more < 2; ++more)
        stage.press(Qt::Key_J, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().pickedCount(), 3, patience);
    walk.look(u"picked"_s);
    walk.tabThrough(stage.window());
    QWidget& rows = *stage.list().viewport();
    askForMenu(rows, stage.list().visualRect(stage.list().model()->index(0, 0)).center());
    walk.menu(u"menu-of-picked"_s);
    walk.dialog(u"tags-of-picked"_s, u"tag"_s);
    trigger(walk, u"star"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).starred, patience);
    walk.look(u"picked-starred"_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.row(0).starred, patience);
    walk.look(u"picked-undone"_s);
    stage.press(Qt::Key_Escape);
}

void sidebar(Walk& walk) {
    Stage& stage = walk.stage();
    QVERIFY(awaited(stage.workspace().savedSearches().add(u"Robots"_s, u"robot"_s)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(savedSearchRow(stage), patience);
    emit savedSearchRow(stage)->customContextMenuRequested({4, 4});
    walk.menu(u"menu-of-saved-search"_s);
    choosePaper(walk, 0);
    stage.press(u"a"_s);
    walk.menu(u"menu-of-authors"_s);
}

void pageLooks(Walk& walk) {
    Stage& stage = walk.stage();
    SettingsService& settings = stage.workspace().settings();
    choosePaper(walk, 0);
    QVERIFY(settings.set(u"reading.page"_s, u"sepia"_s).ok());
    walk.look(u"sepia"_s);
    QVERIFY(settings.set(u"reading.page"_s, u"window"_s).ok());
    stage.press(u"n"_s);
    auto* note = stage.find<QPlainTextEdit>(u"note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->hasFocus(), patience);
    for (const QString& line : {u"# Reading group"_s, u"- **who**: all"_s, u"- $x^2$ and `code`"_s}) {
        QTest::keyClicks(note, line);
        QTest::keyClick(note, Qt::Key_Return);
    }
    walk.look(u"note-preview"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    trigger(walk, u"findInPage"_s);
    auto* words = stage.find<QLineEdit>(u"pageWords"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words && words->isVisible(), patience);
    type(*words, u"gap"_s);
    walk.look(u"page-find"_s);
    type(*words, u"zzzz"_s);
    walk.look(u"page-find-nothing"_s);
    stage.press(Qt::Key_Escape);
    for (int larger = 0; larger < 5; ++larger)
        trigger(walk, u"zoomIn"_s);
    walk.look(u"text-larger"_s);
    trigger(walk, u"zoomReset"_s);
}

void pdfSelection(Walk& walk) {
    Stage& stage = walk.stage();
    awaitAction(stage, u"pdf"_s);
    stage.press(u"p"_s);
    const auto* tabs = stage.window().findChild<PaperTabs*>();
    const PaperKey paper = stage.row(0).key;
    QTRY_VERIFY_WITH_TIMEOUT(tabs->pdf(paper) && tabs->pdf(paper)->view().pages() == 12, patience);
    PdfView& view = tabs->pdf(paper)->view();
    awaitStill(stage.window());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!view.selectedText().isEmpty(), patience);
    walk.look(u"pdf-selection"_s);
    askForMenu(*view.viewport(), view.viewport()->rect().center());
    walk.menu(u"menu-of-pdf"_s);
    stage.press(Qt::Key_Escape);
}

} // namespace

void walkTheLooks(Walk& walk) {
    walk.prepareDay();
    choosePaper(walk, 0);
    listLooks(walk);
    groups(walk);
    picked(walk);
    sidebar(walk);
    pageLooks(walk);
    pdfSelection(walk);
}

} // namespace sheaf::test
