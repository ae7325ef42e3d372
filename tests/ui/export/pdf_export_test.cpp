#include "services/export_desk.h"
#include "support/patience.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_steps.h"
#include "ui/export/text_pdf_printer.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// Pages as a PDF counts them.
qsizetype pagesOf(const QByteArray& pdf) { return pdf.count("/Type /Page\n") + pdf.count("/Type /Page "); }

/// For those who run the test by hand to look at.
void keepPicture(const QString& pdf) {
    if (qEnvironmentVariableIsSet("SHEAF_PICTURES"))
        QFile::copy(pdf, qEnvironmentVariable("SHEAF_PICTURES") + u'/' + QFileInfo(pdf).fileName());
}

} // namespace

/// PDF from the export dialog.
class PdfExportTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void pdf_isPrintedByTheWebEngine();
    void pdf_isPrintedWithoutTheWebEngine();
    void pdf_forEachDayIsAFileEach();

  private:
    QDialog& opened() { return openedExport(*m_stage); }
    QString file(const QString& name) const { return m_stage->desk().path(name); }

    std::unique_ptr<Stage> m_stage;
};

void PdfExportTest::init() {
    m_stage = std::make_unique<Stage>();
    m_stage->loadSample();
}

void PdfExportTest::cleanup() {
    if (QDialog* dialog = Stage::dialog())
        dialog->reject();
    m_stage.reset();
}

void PdfExportTest::pdf_isPrintedByTheWebEngine() {
    QDialog& dialog = opened();
    chooseStyle(dialog, u"pdf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview(dialog).contains(u"<html"_s), patience);
    exportTo(dialog, file(u"day.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    const QByteArray pdf = bytesOf(file(u"day.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(pagesOf(pdf) > 1, QByteArray::number(pagesOf(pdf)));
    keepPicture(file(u"day.pdf"_s));
}

void PdfExportTest::pdf_isPrintedWithoutTheWebEngine() {
    TextPdfPrinter printer;
    QDialog& dialog = opened();
    qobject_cast<ExportDialog*>(&dialog)->setPrinter(&printer);
    chooseStyle(dialog, u"pdf"_s);
    exportTo(dialog, file(u"plain.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    keepPicture(file(u"plain.pdf"_s));
    const QByteArray pdf = bytesOf(file(u"plain.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY2(pagesOf(pdf) > 1, QByteArray::number(pagesOf(pdf)));
}

void PdfExportTest::pdf_forEachDayIsAFileEach() {
    fillDay(m_stage->desk(), QDate(2026, 1, 29), 2, u"2601"_s);
    fillDay(m_stage->desk(), QDate(2026, 1, 30), 3, u"2602"_s);
    TextPdfPrinter printer;
    QDialog& dialog = opened();
    qobject_cast<ExportDialog*>(&dialog)->setPrinter(&printer);
    chooseStyle(dialog, u"pdf"_s);
    choose(dialog, u"scope"_s, dialog.findChild<QComboBox*>(u"scope"_s)->count() - 1);
    dialog.findChild<QDateEdit*>(u"from"_s)->setDate(QDate(2026, 1, 29));
    dialog.findChild<QDateEdit*>(u"to"_s)->setDate(QDate(2026, 1, 30));
    dialog.findChild<QCheckBox*>(u"perDay"_s)->setChecked(true);
    exportTo(dialog, file(u"pdfs"_s));
    QTRY_COMPARE_WITH_TIMEOUT(Stage::dialog(), nullptr, patience);
    QCOMPARE(filesIn(file(u"pdfs"_s)), (QStringList{u"2026-01-29.pdf"_s, u"2026-01-30.pdf"_s}));
}

int main(int argc, char** argv) { return runWindowTest<PdfExportTest>(argc, argv); }
#include "pdf_export_test.moc"
