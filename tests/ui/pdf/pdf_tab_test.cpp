#include "support/patience.h"
#include "ui/pdf/pdf_outline.h"
#include "ui/pdf/pdf_stage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A PDF's tab as its reader uses it: keys, mouse and pictures.
class PdfTabTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_stage = std::make_unique<PdfStage>(); }
    void cleanup() { m_stage.reset(); }
    void place_isWhereTheReaderLeftIt();
    void keys_scrollThePages();
    void zoom_stepsAndFits();
    void ctrlWheel_keepsWhatIsUnderTheMouse();
    void search_marksAndStepsThroughTheHits();
    void outline_leadsToItsPages();
    void lettersInTheOutline_meanThePages();
    void outline_isAsWideAsItsHeadings();
    void linkInside_leadsThereAndBack();
    void linkOutside_isHandedOn();
    void selectedText_isCopied();
    void selectionOverPages_holdsTheTextOfAll();
    void everything_isSelectedAndCopiedAtOnce();
    void escape_closesOneThingAtATime();
    void pageField_goesToThePage();

  private:
    std::unique_ptr<PdfStage> m_stage;
};

void PdfTabTest::place_isWhereTheReaderLeftIt() {
    const PdfPlace place{.page = 4, .down = 0.3, .zoom = 1.25};
    m_stage->open(12, place);
    QCOMPARE(m_stage->view().page(), 4);
    QCOMPARE(m_stage->tab().place().page, place.page);
    QVERIFY(qAbs(m_stage->tab().place().down - place.down) < 0.01);
    QCOMPARE(m_stage->tab().place().zoom, place.zoom);
    m_stage->tabs().resize(560, 700);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->tab().place().page, 4, patience);
    QVERIFY(qAbs(m_stage->tab().place().down - place.down) < 0.02);
}

void PdfTabTest::keys_scrollThePages() {
    m_stage->open();
    QScrollBar& bar = *m_stage->view().verticalScrollBar();
    QTest::keyClick(&m_stage->view(), Qt::Key_J);
    QVERIFY(bar.value() > 0);
    QTest::keyClick(&m_stage->view(), Qt::Key_K);
    QCOMPARE(bar.value(), 0);
    QTest::keyClick(&m_stage->view(), Qt::Key_Space);
    const int screen = bar.value();
    QVERIFY(screen > m_stage->view().viewport()->height() / 2);
    QTest::keyClick(&m_stage->view(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar.value(), 0);
    QTest::keyClick(&m_stage->view(), Qt::Key_G, Qt::ShiftModifier);
    QCOMPARE(bar.value(), bar.maximum());
    QCOMPARE(m_stage->find<QLineEdit>(u"pdfPage")->text(), u"12"_s);
    QTest::keyClick(&m_stage->view(), Qt::Key_G);
    QCOMPARE(bar.value(), 0);
    QVERIFY(m_stage->picture(u"pdf-pages"_s));
}

void PdfTabTest::zoom_stepsAndFits() {
    m_stage->open(3, {.zoom = 1});
    QTest::keyClick(&m_stage->view(), Qt::Key_Plus);
    QCOMPARE(m_stage->view().shownZoom(), 1.1);
    QTest::keyClick(&m_stage->view(), Qt::Key_Minus);
    QTest::keyClick(&m_stage->view(), Qt::Key_Minus);
    QCOMPARE(m_stage->view().shownZoom(), 0.9);
    QTest::keyClick(&m_stage->view(), Qt::Key_0);
    QCOMPARE(m_stage->tab().place().zoom, PdfPlace::fitPage);
    QTest::keyClick(&m_stage->view(), Qt::Key_W);
    QCOMPARE(m_stage->tab().place().zoom, PdfPlace::fitWidth);
    QVERIFY(m_stage->view().horizontalScrollBar()->maximum() == 0);
}

void PdfTabTest::ctrlWheel_keepsWhatIsUnderTheMouse() {
    m_stage->open(12, {.page = 3, .down = 0.4, .zoom = 1});
    const PdfPlace before = m_stage->tab().place();
    const QPointF at(300, 4);
    QWheelEvent wheel(at, m_stage->view().viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_stage->view().viewport(), &wheel);
    QCOMPARE(m_stage->view().shownZoom(), 1.1);
    QCOMPARE(m_stage->tab().place().page, before.page);
    QVERIFY(qAbs(m_stage->tab().place().down - before.down) < 0.01);
}

void PdfTabTest::search_marksAndStepsThroughTheHits() {
    m_stage->open();
    QTest::keyClick(&m_stage->view(), Qt::Key_Slash);
    auto* field = m_stage->find<QLineEdit>(u"pdfWords");
    auto* count = m_stage->find<QLabel>(u"pdfHits");
    QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), patience);
    QTest::keyClicks(field, u"This is Page"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"1 of 12"_s, patience);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"2 of 12"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->view().page(), 1, patience);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"12 of 12"_s, patience);
    field->clear();
    QTest::keyClicks(field, u"configuration"_s);
    QTRY_VERIFY_WITH_TIMEOUT(count->text().endsWith(u" of 65"_s) || count->text().contains(u" of "_s),
                             patience);
    QTest::qWait(300);
    QVERIFY(m_stage->picture(u"pdf-search"_s));
    field->clear();
    QTest::keyClicks(field, u"elephant"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"Not in this PDF"_s, patience);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_stage->view().hasFocus());
}

void PdfTabTest::outline_leadsToItsPages() {
    m_stage->open();
    QTest::keyClick(&m_stage->view(), Qt::Key_O);
    auto* tree = m_stage->find<QTreeWidget>(u"pdfOutlineTree");
    QVERIFY(tree->isVisible() && tree->hasFocus());
    QCOMPARE(tree->topLevelItemCount(), 12);
    QTest::keyClick(tree, Qt::Key_J);
    QTest::keyClick(tree, Qt::Key_J);
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->view().page(), 2, patience);
    QVERIFY(m_stage->picture(u"pdf-outline"_s));
    QTest::keyClick(tree, Qt::Key_Escape);
    QVERIFY(!tree->isVisible() && m_stage->view().hasFocus());
}

void PdfTabTest::lettersInTheOutline_meanThePages() {
    m_stage->open(12, {.zoom = PdfPlace::fitPage});
    QTest::keyClick(&m_stage->view(), Qt::Key_O);
    auto* tree = m_stage->find<QTreeWidget>(u"pdfOutlineTree");
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_W, Qt::NoModifier);
    shortcut.ignore();
    QApplication::sendEvent(tree, &shortcut);
    QVERIFY(shortcut.isAccepted()); // or it would be the window's, "mark the summary as wrong"
    QTest::keyClick(tree, Qt::Key_W);
    QCOMPARE(m_stage->view().zoom(), PdfPlace::fitWidth);
    QSignalSpy dark(&m_stage->tab(), &PdfTab::darkPagesToggled);
    QTest::keyClick(tree, Qt::Key_I); // nothing in a light window, and no other paper either
    QVERIFY(dark.isEmpty());
    QTest::keyClick(tree, Qt::Key_Slash);
    QVERIFY(m_stage->find(u"pdfFindBar")->isVisible());
}

void PdfTabTest::outline_isAsWideAsItsHeadings() {
    m_stage->open();
    QTest::keyClick(&m_stage->view(), Qt::Key_O);
    auto* tree = m_stage->find<PdfOutline>(u"pdfOutlineTree");
    const int most = m_stage->tab().width() * 2 / 5;
    QVERIFY2(qAbs(tree->width() - std::min(tree->wantedWidth(), most)) <= 2,
             qPrintable(u"%1 %2 %3"_s.arg(tree->width()).arg(tree->wantedWidth()).arg(most)));
}

void PdfTabTest::linkInside_leadsThereAndBack() {
    m_stage->open(12, {.zoom = PdfPlace::fitPage});
    QVERIFY(m_stage->settled());
    QTest::mouseMove(m_stage->view().viewport(), m_stage->spot(nameLink));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->view().viewport()->cursor().shape(), Qt::PointingHandCursor, patience);
    QTest::mouseClick(m_stage->view().viewport(), Qt::LeftButton, {}, m_stage->spot(nameLink));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->tab().place().page, 2, patience);
    QVERIFY(qAbs(m_stage->tab().place().down - 200.0 / 792) < 0.03);
    QTest::keyClick(&m_stage->view(), Qt::Key_Backspace);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->tab().place().page, 0, patience);
}

void PdfTabTest::linkOutside_isHandedOn() {
    m_stage->open(12, {.zoom = PdfPlace::fitPage});
    QVERIFY(m_stage->settled());
    QSignalSpy activated(&m_stage->tab(), &PdfTab::linkActivated);
    QTest::mouseClick(m_stage->view().viewport(), Qt::LeftButton, {}, m_stage->spot(fileLink));
    QTest::mouseClick(m_stage->view().viewport(), Qt::LeftButton, {}, m_stage->spot(webLink));
    QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 1, patience);
    QCOMPARE(activated.first().value(0).toUrl(), QUrl(u"https://example.com/code"_s));
}

void PdfTabTest::selectedText_isCopied() {
    m_stage->open(2, {.zoom = PdfPlace::fitPage});
    QVERIFY(m_stage->settled());
    QWidget* view = m_stage->view().viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, m_stage->spot({56, 158}));
    QTest::mouseMove(view, m_stage->spot({100, 159}));
    QTest::mouseMove(view, m_stage->spot({200, 159}));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->view().selectedText().contains(u"lantern was"_s), patience);
    QTest::mouseRelease(view, Qt::LeftButton, {}, m_stage->spot({200, 159}));
    QTest::keyClick(&m_stage->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), m_stage->view().selectedText());
}

void PdfTabTest::selectionOverPages_holdsTheTextOfAll() {
    m_stage->open(3, {.zoom = 0.3});
    QVERIFY(m_stage->settled());
    QWidget* view = m_stage->view().viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, m_stage->spot({56, 158}));
    QTest::mouseMove(view, m_stage->spot({100, 159}));
    QTest::mouseMove(view, m_stage->spot({300, 700}) + QPoint(0, m_stage->spot({300, 700}).y()));
    const auto holds = [this](const QString& words) {
        return m_stage->view().selectedText().contains(words);
    };
    QTRY_VERIFY_WITH_TIMEOUT(holds(u"lantern was"_s) && holds(u"This is page 2"_s), patience);
    QVERIFY(!holds(u"This is page 1"_s)); // stands above
    QTest::mouseMove(view, m_stage->spot({200, 159}));
    QTRY_VERIFY_WITH_TIMEOUT(!holds(u"This is page 2"_s), patience);
    QTest::mouseRelease(view, Qt::LeftButton, {}, m_stage->spot({200, 159}));
}

void PdfTabTest::everything_isSelectedAndCopiedAtOnce() {
    m_stage->open(4);
    QVERIFY(m_stage->settled());
    QApplication::clipboard()->clear();
    QTest::keyClick(&m_stage->view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_stage->view(), Qt::Key_C, Qt::ControlModifier);
    const auto copied = [](int page) {
        return QApplication::clipboard()->text().contains(u"This is page %1"_s.arg(page));
    };
    QTRY_VERIFY_WITH_TIMEOUT(copied(1) && copied(2) && copied(3) && copied(4), patience);
    QTest::mouseClick(m_stage->view().viewport(), Qt::LeftButton, {}, m_stage->spot({56, 158}));
    QVERIFY(m_stage->view().selectedText().isEmpty());
}

void PdfTabTest::escape_closesOneThingAtATime() {
    m_stage->open();
    QSignalSpy wide(&m_stage->tab(), &PdfTab::wideToggled);
    QSignalSpy left(&m_stage->tab(), &PdfTab::left);
    connect(&m_stage->tab(), &PdfTab::wideToggled, &m_stage->tab(), &PdfTab::setWide);
    QTest::keyClick(&m_stage->view(), Qt::Key_F);
    QVERIFY(m_stage->tab().wide());
    QTest::keyClick(&m_stage->view(), Qt::Key_Slash);
    QTest::keyClick(m_stage->find<QLineEdit>(u"pdfWords"), Qt::Key_Escape);
    QVERIFY(m_stage->tab().wide() && left.isEmpty());
    QTest::keyClick(&m_stage->view(), Qt::Key_Escape);
    QVERIFY(!m_stage->tab().wide() && left.isEmpty());
    QTest::keyClick(&m_stage->view(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void PdfTabTest::pageField_goesToThePage() {
    m_stage->open();
    QTest::keyClick(&m_stage->view(), Qt::Key_G, Qt::ControlModifier);
    auto* field = m_stage->find<QLineEdit>(u"pdfPage");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"9"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_stage->tab().place().page, 8);
    QVERIFY(m_stage->view().hasFocus());
}

QTEST_MAIN(PdfTabTest)
#include "pdf_tab_test.moc"
