#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/pdf/pdf_service.h"
#include "services/settings_service.h"
#include "support/invented_papers.h"
#include "support/patience.h"
#include "support/written_pdf.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_view.h"
#include "ui/pdf/paper_tabs.h"
#include "ui/pdf/pdf_tab.h"
#include "ui/pdf/pdf_view.h"
#include "ui/sidebar/sidebar.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QSpinBox>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// PDFs in the window: opened by key, by link and in the reader's own viewer. The peer plays arXiv.
class PdfWindowTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void p_opensThePdfAndGoesBack();
    void place_isThereAfterARestart();
    void tabs_areSteppedThroughAndClosedByKeys();
    void anotherPaper_showsItsPage();
    void wide_takesTheWholeWindow();
    void linkOfThePage_opensItHere();
    void ownViewer_isGivenTheFile();
    void error_isSaidInTheTab();
    void cancel_closesTheTab();
    void samplePaper_hasNone();
    void whereAndHowMuch_isSetInTheSettings();

  public slots:
    void receive(const QUrl& url) { m_opened += url; } ///< of the desktop's viewer

  private:
    Answer answer(const Request& request) const;
    void open();
    PaperTabs& tabs() const { return *m_stage->window().findChild<PaperTabs*>(); }
    PdfTab* tab() const { return tabs().pdf(m_stage->row(0).key); }
    bool isShown() const { return tab() && tab()->isVisible() && tab()->view().pages() == 12; }

    const InventedPapers m_papers{3};
    std::atomic_int m_status = 200;
    std::atomic_bool m_stalls = false;
    FakePeer m_peer{[this](const Request& request) { return answer(request); }};
    std::unique_ptr<Stage> m_stage;
    QList<QUrl> m_opened;
};

Answer PdfWindowTest::answer(const Request& request) const {
    if (request.path == u"/api/query")
        return m_papers.page(request);
    if (!request.path.startsWith(u"/pdf/") || m_status != 200)
        return {.status = m_status == 200 ? 404 : m_status.load()};
    Answer pdf{.body = writtenPdf(12)};
    if (m_stalls)
        pdf.stallAfterBytes = pdf.body.size() / 3;
    return pdf;
}

void PdfWindowTest::init() {
    m_status = 200;
    m_stalls = false;
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"file"_s, this, "receive");
    m_stage = std::make_unique<Stage>(
        QList<std::pair<QString, QString>>{{u"feeds.arxiv.api_url"_s, m_peer.url(u"/api/query"_s).toString()},
                                           {u"feeds.arxiv.pdf_url"_s, m_peer.url(u"/pdf"_s).toString()},
                                           {u"feeds.arxiv.interval_ms"_s, u"0"_s}});
    QVERIFY(awaited(m_stage->workspace().fetch().fetch({QDate(2026, 1, 30), {source::arxiv}, {u"cs.LG"_s}})));
    m_stage->restart();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->rows(), 3, patience);
    m_stage->clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find<QAction>(u"pdf"_s)->isEnabled(), patience);
}

void PdfWindowTest::cleanup() {
    m_stage.reset();
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void PdfWindowTest::open() {
    m_stage->press(Qt::Key_P);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
}

void PdfWindowTest::p_opensThePdfAndGoesBack() {
    open();
    QTRY_VERIFY_WITH_TIMEOUT(tab()->view().hasFocus(), patience);
    m_stage->press(Qt::Key_J);
    QVERIFY(tab()->place().down > 0); // and not the next paper
    QCOMPARE(tabs().current(), m_stage->row(0).key);
    for (const QString& theme : {u"dark"_s, u"light"_s}) {
        QVERIFY(m_stage->workspace().settings().set(u"window.theme"_s, theme));
        QTest::qWait(1200);
        QVERIFY(savePicture(m_stage->window(), u"window-pdf-"_s + theme));
    }
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(tabs().current(), PaperKey(0));
    QVERIFY(m_stage->list().hasFocus());
    m_stage->press(Qt::Key_P);
    QCOMPARE(tabs().current(), m_stage->row(0).key);
    m_stage->press(Qt::Key_P);
    QCOMPARE(tabs().current(), PaperKey(0));
}

void PdfWindowTest::place_isThereAfterARestart() {
    open();
    tab()->view().setZoom(1.5);
    tab()->view().goTo({7, 100});
    const PdfPlace place = tab()->place();
    m_stage->restart();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->rows(), 3, patience);
    m_stage->clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find<QAction>(u"pdf"_s)->isEnabled(), patience);
    open();
    QCOMPARE(tab()->place().page, 7);
    QCOMPARE(tab()->place().zoom, 1.5);
    QVERIFY(qAbs(tab()->place().down - place.down) < 0.02);
}

void PdfWindowTest::tabs_areSteppedThroughAndClosedByKeys() {
    open();
    const PaperKey paper = tabs().current();
    m_stage->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs().current(), PaperKey(0));
    QVERIFY(m_stage->list().hasFocus());
    m_stage->press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs().current(), paper);
    QVERIFY(tab()->view().hasFocus());
    m_stage->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(tabs().papers().isEmpty());
    QVERIFY(m_stage->list().hasFocus());
    m_stage->press(Qt::Key_W, Qt::ControlModifier); // and nothing more
    QVERIFY(m_stage->window().isVisible());
}

void PdfWindowTest::anotherPaper_showsItsPage() {
    open();
    m_stage->clickRow(1);
    QTRY_COMPARE_WITH_TIMEOUT(tabs().current(), PaperKey(0), patience);
    QVERIFY(tab());
}

void PdfWindowTest::wide_takesTheWholeWindow() {
    open();
    auto* sidebar = m_stage->window().findChild<Sidebar*>();
    m_stage->press(Qt::Key_F);
    QVERIFY(!sidebar->isVisible() && !m_stage->list().isVisible());
    QTest::qWait(800);
    QVERIFY(savePicture(m_stage->window(), u"window-pdf-wide"_s));
    m_stage->press(Qt::Key_Escape);
    QVERIFY(sidebar->isVisible() && m_stage->list().isVisible());
    QVERIFY(tabs().current() != 0);
    m_stage->press(Qt::Key_F);
    m_stage->press(Qt::Key_P);
    QVERIFY(m_stage->list().isVisible());
}

void PdfWindowTest::linkOfThePage_opensItHere() {
    emit m_stage->window().findChild<DetailPane*>()->linkActivated(
        QUrl(u"https://arxiv.org/pdf/"_s + m_stage->row(0).id));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
}

void PdfWindowTest::ownViewer_isGivenTheFile() {
    QVERIFY(m_stage->workspace().settings().set(u"pdf.open"_s, u"viewer"_s));
    m_stage->press(Qt::Key_P);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
    QVERIFY(QFile::exists(m_opened.first().toLocalFile()));
    QCOMPARE(tabs().current(), PaperKey(0));
}

void PdfWindowTest::error_isSaidInTheTab() {
    m_status = 404;
    m_stage->press(Qt::Key_P);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->text(u"pdfSentence"_s).contains(u"has no PDF"_s), patience);
    QVERIFY(savePicture(m_stage->window(), u"window-pdf-error"_s));
    m_status = 200;
    m_stage->click(u"pdfRetry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patience);
}

void PdfWindowTest::cancel_closesTheTab() {
    m_stalls = true;
    m_stage->press(Qt::Key_P);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->text(u"pdfAmount"_s).contains(u" of "_s), patience);
    m_stage->click(u"pdfCancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!tab(), patience);
    QVERIFY(m_stage->list().hasFocus());
}

void PdfWindowTest::samplePaper_hasNone() {
    m_stage = std::make_unique<Stage>();
    m_stage->loadSample();
    m_stage->clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->find<QAction>(u"star"_s)->isEnabled(), patience);
    QVERIFY(!m_stage->find<QAction>(u"pdf"_s)->isEnabled());
}

void PdfWindowTest::whereAndHowMuch_isSetInTheSettings() {
    QDialog* dialog = openSettings(*m_stage, u"Full texts"_s);
    choose(*dialog->findChild<QComboBox*>(u"pdfOpen"_s), 1);
    auto* room = dialog->findChild<QSpinBox*>(u"pdfCache"_s);
    room->setFocus();
    room->selectAll();
    QTest::keyClicks(room, u"200"_s);
    QVERIFY(savePicture(*dialog, u"dialog-pdf-settings"_s));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(m_stage->workspace().settings().text(u"pdf.open"_s), u"viewer"_s);
    QCOMPARE(m_stage->workspace().settings().number(u"pdf.cache_mb"_s), 200);
}

int main(int argc, char** argv) { return runWindowTest<PdfWindowTest>(argc, argv); }
#include "pdf_window_test.moc"
