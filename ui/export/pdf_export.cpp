#include "ui/export/pdf_export.h"

#include "base/when_ready.h"
#include "ui/export/text_pdf_printer.h"

#include <QDir>
#include <QFileInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

PdfExport::PdfExport(ExportService& exports, QObject* parent) : QObject(parent), m_exports(exports) {}

void PdfExport::start(const ExportRequest& request) {
    m_cancelled = false;
    m_report = {.path = request.path};
    ExportRequest html = request;
    html.style = u"html"_s;
    html.unfolded = true;
    if (!isOnePerDay(request)) {
        m_waiting = {html};
        m_progress = {0, 1};
        startNext();
        return;
    }
    whenReady(m_exports.perDay(html), this, [this](const Result<QList<ExportRequest>>& requests) {
        if (!requests)
            return emit finished(requests.error());
        m_waiting = *requests;
        for (ExportRequest& ofDay : m_waiting)
            ofDay.path += u".pdf"_s;
        m_progress = {0, static_cast<int>(m_waiting.size())};
        startNext();
    });
}

void PdfExport::startNext() {
    m_report.cancelled = m_cancelled && !m_waiting.isEmpty();
    if (m_report.cancelled || m_waiting.isEmpty())
        return emit finished(m_report);
    const ExportRequest request = m_waiting.takeFirst();
    whenReady(m_exports.render(request), this, [this, request](const Result<QByteArray>& html) {
        if (html)
            print(request, *html);
        else
            fail(html.error());
    });
}

void PdfExport::print(const ExportRequest& request, const QByteArray& html) {
    if (!m_printer)
        m_printer = newPdfPrinter(this);
    m_printer->print(html, [this, request](const QByteArray& pdf) { store(request, pdf); });
}

void PdfExport::store(const ExportRequest& request, const QByteArray& pdf) {
    if (m_cancelled) {
        m_waiting.prepend(request);
        return startNext();
    }
    if (pdf.isEmpty())
        return fail(
            {ErrorKind::Malformed, tr("%1 could not be printed. Export it as a web page and print that.")
                                       .arg(QFileInfo(request.path).fileName())});
    whenReady(ExportService::store(request.path, pdf), this, [this](const Outcome& stored) {
        if (!stored)
            return fail(stored.error());
        ++m_report.files;
        ++m_progress.done;
        emit progressed(m_progress);
        startNext();
    });
}

/// The files before it are whole.
void PdfExport::fail(const Error& error) {
    m_waiting.clear();
    if (m_report.files == 0)
        return emit finished(error);
    m_report.failure = error;
    emit finished(m_report);
}

} // namespace sheaf
