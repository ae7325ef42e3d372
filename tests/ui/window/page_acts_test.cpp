#include "library/library.h"
#include "services/archive_service.h"
#include "services/saved_search_service.h"
#include "services/settings_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/reading.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

DayEntry entryOf(Stage& stage, PaperKey paper) {
    return awaited(stage.workspace().archive().entries({paper})).value().first();
}

DetailPane& paneOf(Stage& stage) { return *stage.window().findChild<DetailPane*>(); }

PaperKey chooseFirst(Stage& stage) {
    stage.clickRow(0);
    const PaperKey paper = stage.row(0).key;
    [&] { QTRY_COMPARE_WITH_TIMEOUT(paneOf(stage).paper(), paper, patience); }();
    return paper;
}

/// As a click on a link of the page does.
void follow(Stage& stage, const QString& link) { emit paneOf(stage).linkActivated(QUrl(link)); }

QList<SavedSearch> saved(Stage& stage) { return awaited(stage.workspace().savedSearches().all()).value(); }

QPlainTextEdit& noteOf(Stage& stage) { return *stage.find<QPlainTextEdit>(u"note"_s); }

} // namespace

/// What the reader does on a paper's page.
class PageActsTest : public QObject {
    Q_OBJECT

  private slots:
    void author_isSearchedByAClick();
    void followedAuthor_standsInTheSidebar_untilNoLonger();
    void authorsMenu_followsByTheKeyboard();
    void tag_isSearchedByAClick_andTheReadersOwnTakenAway();
    void note_isStoredWhileItIsWritten();
    void noteLeftForTheNextPaper_isStoredForItsOwn();
    void noteOfAClosingWindow_isStored();
    void noteThatWasUndone_isTakenBackInTheEditorToo();
    void reference_goesToTheClipboard();
    void readingLook_isTriedOutAndTakenBack();
};

void PageActsTest::author_isSearchedByAClick() {
    Stage stage;
    stage.loadSample();
    const DayEntry entry = entryOf(stage, chooseFirst(stage));
    const QString name = entry.paper.authors.constFirst().name;
    follow(stage, u"sheaf:author/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)));
    QTRY_COMPARE_WITH_TIMEOUT(stage.find<QLineEdit>(u"search"_s)->text(), u"author:\"%1\""_s.arg(name),
                              patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() >= 1 && stage.rows() < 12, patience);
}

void PageActsTest::followedAuthor_standsInTheSidebar_untilNoLonger() {
    Stage stage;
    stage.loadSample();
    const DayEntry entry = entryOf(stage, chooseFirst(stage));
    const QString name = entry.paper.authors.constFirst().name;
    const QString link = u"sheaf:follow/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name));
    follow(stage, link);
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage).size(), 1, patience);
    QCOMPARE(saved(stage).constFirst().name, name);
    QCOMPARE(saved(stage).constFirst().search, u"author:\"%1\""_s.arg(name));
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(0).followedAuthors, QStringList{name}, patience);
    QTest::qWait(600);
    QVERIFY(savePicture(stage.window(), u"window-followed"_s));
    follow(stage, link);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"statusMessage"_s).startsWith(u"No longer following"_s), patience);
    QVERIFY(saved(stage).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).followedAuthors.isEmpty(), patience);
    stage.clickText(u"Undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage).size(), 1, patience);
    stage.restart();
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(0).followedAuthors, QStringList{name}, patience);
}

void PageActsTest::authorsMenu_followsByTheKeyboard() {
    Stage stage;
    stage.loadSample();
    chooseFirst(stage);
    stage.press(u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QMenu>(u"followMenu"_s), patience);
    QTest::keyClick(stage.find<QMenu>(u"followMenu"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(saved(stage).size(), 1, patience);
}

void PageActsTest::tag_isSearchedByAClick_andTheReadersOwnTakenAway() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = chooseFirst(stage);
    QVERIFY(awaited(stage.workspace().archive().addTag({paper}, u"đọc lại/sau"_s)));
    const QString tag = QString::fromLatin1(QUrl::toPercentEncoding(u"đọc lại/sau"_s));
    follow(stage, u"sheaf:tag/"_s + tag);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    QCOMPARE(stage.row(0).key, paper);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).tags.contains(u"đọc lại/sau"_s), patience);
    const auto* reading = stage.window().findChild<Reading*>();
    chooseFirst(stage);
    QTRY_VERIFY_WITH_TIMEOUT(reading->entry() && reading->entry()->reading.tags.contains(u"đọc lại/sau"_s),
                             patience);
    follow(stage, u"sheaf:untag/"_s + tag);
    QTRY_VERIFY_WITH_TIMEOUT(entryOf(stage, paper).reading.tags.isEmpty(), patience);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(entryOf(stage, paper).reading.tags.size(), 1, patience);
}

void PageActsTest::note_isStoredWhileItIsWritten() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = chooseFirst(stage);
    stage.press(u"n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(noteOf(stage).hasFocus(), patience);
    const QString typed = u"  **why** $x_1$?\n\n\ttab,  two blanks \nj k s h "_s;
    for (const QChar c : typed) {
        if (c == u'\n')
            QTest::keyClick(&noteOf(stage), Qt::Key_Return);
        else if (c == u'\t')
            noteOf(stage).insertPlainText(u"\t"_s);
        else
            QTest::keyClicks(&noteOf(stage), QString(c));
    }
    QTRY_COMPARE_WITH_TIMEOUT(entryOf(stage, paper).reading.note, typed, patience);
    QTest::qWait(500);
    QVERIFY(savePicture(stage.window(), u"window-note"_s));
    QTest::keyClick(&noteOf(stage), Qt::Key_Escape);
    QVERIFY(!noteOf(stage).isVisible());
    QCOMPARE(paneOf(stage).paper(), paper);
    QCOMPARE(entryOf(stage, paper).reading.note, typed);
}

void PageActsTest::noteLeftForTheNextPaper_isStoredForItsOwn() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = chooseFirst(stage);
    const PaperKey next = stage.row(1).key;
    stage.press(u"n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(noteOf(stage).hasFocus(), patience);
    QTest::keyClicks(&noteOf(stage), u"mine"_s);
    stage.clickRow(1);
    QTRY_COMPARE_WITH_TIMEOUT(paneOf(stage).paper(), next, patience);
    QTRY_COMPARE_WITH_TIMEOUT(entryOf(stage, paper).reading.note, u"mine"_s, patience);
    QVERIFY(entryOf(stage, next).reading.note.isEmpty());
    QVERIFY(!noteOf(stage).isVisible());
}

void PageActsTest::noteOfAClosingWindow_isStored() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = chooseFirst(stage);
    stage.press(u"n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(noteOf(stage).hasFocus(), patience);
    QTest::keyClicks(&noteOf(stage), u"at the last moment"_s);
    stage.restart();
    QCOMPARE(entryOf(stage, paper).reading.note, u"at the last moment"_s);
}

void PageActsTest::noteThatWasUndone_isTakenBackInTheEditorToo() {
    Stage stage;
    stage.loadSample();
    const PaperKey paper = chooseFirst(stage);
    stage.press(u"n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(noteOf(stage).hasFocus(), patience);
    for (const QString& word : {u"one "_s, u"two "_s, u"three"_s}) {
        QTest::keyClicks(&noteOf(stage), word);
        QTRY_COMPARE_WITH_TIMEOUT(entryOf(stage, paper).reading.note, noteOf(stage).toPlainText(), patience);
        QTest::qWait(300);
    }
    stage.find<QAction>(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(entryOf(stage, paper).reading.note.isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(noteOf(stage).toPlainText().isEmpty(), patience);
}

void PageActsTest::reference_goesToTheClipboard() {
    Stage stage;
    stage.loadSample();
    const DayEntry entry = entryOf(stage, chooseFirst(stage));
    stage.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(entry.paper.title), patience);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"(20"_s));
}

void PageActsTest::readingLook_isTriedOutAndTakenBack() {
    Stage stage;
    stage.loadSample();
    chooseFirst(stage);
    SettingsService& settings = stage.workspace().settings();
    const auto change = [&] {
        stage.find<QAction>(u"settings"_s)->trigger();
        QDialog& dialog = Stage::awaitDialog();
        auto* pages = dialog.findChild<QListWidget*>(u"pages"_s);
        pages->setCurrentItem(pages->findItems(u"Reading"_s, Qt::MatchExactly).constFirst());
        auto* tone = dialog.findChild<QComboBox*>(u"readingTone"_s);
        tone->setCurrentIndex(tone->findData(u"sepia"_s));
        emit tone->activated(tone->currentIndex());
        auto* width = dialog.findChild<QSpinBox*>(u"reading.width"_s);
        width->setFocus();
        QTest::keyClick(width, Qt::Key_Up);
    };
    change();
    QCOMPARE(settings.text(u"reading.page"_s), u"sepia"_s);
    QCOMPARE(settings.number(u"reading.width"_s), 640);
    QTest::qWait(400);
    QVERIFY(savePicture(*Stage::dialog(), u"dialog-settings-reading"_s));
    QTest::keyClick(Stage::dialog(), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(settings.text(u"reading.page"_s), u"window"_s, patience);
    QCOMPARE(settings.number(u"reading.width"_s), 620);
    change();
    QTest::mouseClick(Stage::dialog()->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!Stage::dialog(), patience);
    QCOMPARE(settings.text(u"reading.page"_s), u"sepia"_s);
    QTest::qWait(400);
    QVERIFY(savePicture(stage.window(), u"window-sepia"_s));
}

int main(int argc, char** argv) { return runWindowTest<PageActsTest>(argc, argv); }
#include "page_acts_test.moc"
