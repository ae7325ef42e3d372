#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/settings_service.h"
#include "support/invented_papers.h"
#include "support/patience.h"
#include "support/recordings.h"
#include "ui/detail/detail_pane.h"
#include "ui/support/drawn_figure.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The full text of a paper as the reader asks for it, and what the window shows of it. The peer plays arXiv.
class FullTextWindowTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { m_figure = drawnFigure({1240, 460}); }
    void init();
    void cleanup() { m_stage.reset(); }
    void askedFor_thePaperIsReadWholeAndItsFigureShown();
    void paperWithoutAText_saysSo();
    void samplePaper_hasNoFullText();
    void whichPapersAreReadWhole_isSetInTheSettings();

  private:
    Answer answer(const Request& request) const;
    void askForTheFullText();
    DayEntry firstEntry();

    QByteArray m_figure;
    const InventedPapers m_papers{3};
    std::atomic_bool m_hasText = true;
    FakePeer m_peer{[this](const Request& request) { return answer(request); }};
    std::unique_ptr<Stage> m_stage;
};

Answer FullTextWindowTest::answer(const Request& request) const {
    if (request.path == u"/api/query")
        return m_papers.page(request);
    if (!m_hasText || !request.path.startsWith(u"/html/"))
        return {.status = 404};
    if (request.path.endsWith(u".png"))
        return {.body = m_figure};
    return {.body = fixture(u"fulltext/arxiv_page.html"_s)};
}

void FullTextWindowTest::init() {
    m_hasText = true;
    m_stage = std::make_unique<Stage>(
        QList<std::pair<QString, QString>>{{u"feeds.arxiv.api_url"_s, m_peer.url(u"/api/query"_s).toString()},
                                           {u"feeds.arxiv.html_url"_s, m_peer.url(u"/html"_s).toString()},
                                           {u"feeds.arxiv.pdf_url"_s, m_peer.url(u"/pdf"_s).toString()},
                                           {u"feeds.arxiv.interval_ms"_s, u"0"_s}});
    QVERIFY(awaited(m_stage->workspace().fetch().fetch({QDate(2026, 1, 30), {source::arxiv}, {u"cs.LG"_s}})));
    m_stage->restart();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->rows(), 3, patience);
}

void FullTextWindowTest::askForTheFullText() {
    m_stage->clickRow(0);
    auto* action = m_stage->window().findChild<QAction*>(u"fullText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(firstEntry().summary, patience);
}

DayEntry FullTextWindowTest::firstEntry() {
    return awaited(m_stage->workspace().archive().entries({m_stage->row(0).key}))->constFirst();
}

void FullTextWindowTest::askedFor_thePaperIsReadWholeAndItsFigureShown() {
    auto* pane = m_stage->window().findChild<DetailPane*>();
    QSignalSpy shown(pane, &DetailPane::shown);
    askForTheFullText();
    QCOMPARE(firstEntry().summary->provenance.sourceText, SourceText::Html);
    QVERIFY(!firstEntry().paper.figureUrl.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
    QTest::qWait(500); // the summary's page follows the figure's
    for (const QString& theme : {u"dark"_s, u"light"_s}) {
        QVERIFY(m_stage->workspace().settings().set(u"window.theme"_s, theme));
        QTest::qWait(500);
        QVERIFY(savePicture(m_stage->window(), u"window-figure-"_s + theme));
    }
}

void FullTextWindowTest::paperWithoutAText_saysSo() {
    m_hasText = false;
    askForTheFullText();
    QCOMPARE(firstEntry().summary->provenance.sourceText, SourceText::Abstract);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->text(u"noticeSentence"_s).contains(u"arXiv has no web page"_s),
                             patience);
}

void FullTextWindowTest::samplePaper_hasNoFullText() {
    m_stage = std::make_unique<Stage>();
    m_stage->loadSample();
    m_stage->clickRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->window().findChild<QAction*>(u"retry"_s)->isEnabled(), patience);
    QVERIFY(!m_stage->window().findChild<QAction*>(u"fullText"_s)->isEnabled());
}

void FullTextWindowTest::whichPapersAreReadWhole_isSetInTheSettings() {
    QDialog* dialog = openSettings(*m_stage, u"Full texts"_s);
    auto* when = dialog->findChild<QComboBox*>(u"fullText"_s);
    auto* score = dialog->findChild<QSpinBox*>(u"fullTextFromScore"_s);
    QVERIFY(!score->isVisible());
    when->setFocus();
    QTest::keyClick(when, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(score->isVisible(), patience);
    score->setFocus();
    score->selectAll();
    QTest::keyClicks(score, u"65"_s);
    QVERIFY(savePicture(*dialog, u"dialog-full-texts"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    const SettingsService& settings = m_stage->workspace().settings();
    QCOMPARE(settings.text(u"summaries.full_text"_s), u"worth"_s);
    QCOMPARE(settings.number(u"summaries.full_text_from_score"_s), 65);
}

int main(int argc, char** argv) { return runWindowTest<FullTextWindowTest>(argc, argv); }
#include "full_text_test.moc"
