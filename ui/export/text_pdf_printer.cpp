#include "ui/export/text_pdf_printer.h"

#include "base/when_ready.h"
#include "ui/detail/load_reader.h"
#include "ui/detail/prepare.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QByteArray printed(const QString& html) {
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({}); // the document brings two centimetres of its own
    writer.setCreator(u"Sheaf"_s);
    QTextDocument page;
    page.setHtml(html);
    page.print(&writer);
    pdf.close();
    return pdf.data();
}

} // namespace

QString withTexFormulas(const QString& html) {
    static const QRegularExpression formula(
        uR"re(<math\b[^>]*>.*?<annotation[^>]*application/x-tex[^>]*>(.*?)</annotation>.*?</math>)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return QString(html).replace(formula, u"$\\1$"_s);
}

void TextPdfPrinter::print(const QByteArray& html, const Done& done) {
    const QString page = withTexFormulas(QString::fromUtf8(html));
    whenReady(QtConcurrent::run([page] { return printed(page); }), this, done);
}

PdfPrinter* newPdfPrinter(QObject* parent) {
    ReaderPlugin* const plugin = webEngineWouldStart() ? loadReaderPlugin() : nullptr;
    return plugin ? plugin->createPrinter(parent) : new TextPdfPrinter(parent);
}

} // namespace sheaf
