#include "ui/pdf/pdf_stage.h"
#include "ui/support/pictures.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The tabs of open PDFs, and what they say while there is nothing to read.
class PaperTabsTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_stage = std::make_unique<PdfStage>(); }
    void cleanup() { m_stage.reset(); }
    void loadingAndErrors_areSaid();
    void tabs_standOnlyWhileAPdfIsOpen();
    void longTitles_fit();
    void library_isNotLinked();

  private:
    std::unique_ptr<PdfStage> m_stage;
};

void PaperTabsTest::loadingAndErrors_areSaid() {
    m_stage->open();
    m_stage->tab().showLoading();
    m_stage->tab().setProgress(1'400'000, 3'200'000);
    QVERIFY(m_stage->picture(u"pdf-loading"_s));
    QVERIFY(m_stage->find(u"pdfCancel")->isVisible());
    m_stage->tab().showError({ErrorKind::NotFound, u"arxiv.org has no PDF of this paper, or not yet."_s, {}});
    QVERIFY(!m_stage->find(u"pdfCancel")->isVisible());
    QVERIFY(m_stage->picture(u"pdf-error"_s));
    QSignalSpy retry(&m_stage->tab(), &PdfTab::retryWanted);
    QTest::mouseClick(m_stage->find(u"pdfRetry"), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
}

void PaperTabsTest::tabs_standOnlyWhileAPdfIsOpen() {
    m_stage->open();
    auto* bar = m_stage->find(u"paperTabs");
    QVERIFY(bar->isVisible());
    QCOMPARE(m_stage->tabs().current(), PdfStage::paper);
    m_stage->tabs().showPage();
    QCOMPARE(m_stage->tabs().current(), PaperKey(0));
    PdfTab* gone = nullptr;
    connect(&m_stage->tabs(), &PaperTabs::closing, this, [&gone](PaperKey, PdfTab* tab) { gone = tab; });
    QTest::mouseClick(m_stage->find(u"pdfClose"), Qt::LeftButton);
    QCOMPARE(gone, &m_stage->tab());
    QVERIFY(!bar->isVisible());
    QVERIFY(!m_stage->tabs().pdf(PdfStage::paper));
}

void PaperTabsTest::longTitles_fit() {
    m_stage->open();
    for (const QString& title :
         {u"大型语言模型在长上下文推理中的可解释性：一项关于注意力头与检索行为的系统研究"_s,
          u"Học máy cho tiếng Việt: một khảo sát đầy đủ về các phương pháp tóm tắt văn bản dài"_s})
        m_stage->tabs().add(PdfStage::paper + m_stage->tabs().papers().size(),
                            new PdfTab(title, m_stage->theme(), &m_stage->tabs()));
    m_stage->tabs().resize(560, 700);
    QVERIFY(m_stage->picture(u"pdf-tabs"_s));
    m_stage->tabs().showPdf(PdfStage::paper + 1);
    QTest::qWait(100);
    QVERIFY(savePicture(m_stage->tabs(), u"pdf-loading-chinese"_s));
}

/// What reads PDFs is in the process that does, and costs this one nothing.
void PaperTabsTest::library_isNotLinked() {
    m_stage->open();
    QFile maps(u"/proc/self/maps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray loaded = maps.readAll();
    QVERIFY(loaded.contains("libQt6Widgets"));
    QVERIFY(!loaded.contains("libQt6Pdf") && !loaded.contains("libqpdf"));
}

QTEST_MAIN(PaperTabsTest)
#include "paper_tabs_test.moc"
