#include "ui/window/exchanging.h"

#include "base/when_ready.h"
#include "services/exchange/exchange_service.h"
#include "services/exchange/exchange_words.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace sheaf {

Exchanging::Exchanging(ExchangeService& service, StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_service(service), m_status(status), m_notice(notice) {
    connect(&service, &ExchangeService::progressed, this, &Exchanging::follow);
    connect(&status.importing(), &WorkLine::cancelled, &service, &ExchangeService::cancel);
}

void Exchanging::exportTo(const QString& path) {
    m_notice.clear();
    m_isExport = true;
    m_status.importing().show(tr("Writing the library"), 0, 0);
    whenReady(m_service.exportEverything(path), this,
              [this, path](const Result<ExchangeReport>& report) { tellExport(report, path); });
}

void Exchanging::import(const QString& path) {
    m_notice.clear();
    m_isExport = false;
    m_status.importing().show(tr("Reading the library's export"), 0, 0);
    whenReady(m_service.import(path), this,
              [this](const Result<ExchangeReport>& report) { tellImport(report); });
}

/// In thousandths: a progress bar counts in int.
void Exchanging::follow(const ExchangeProgress& progress) {
    const QString papers = QLocale().toString(progress.papers);
    const qint64 done = progress.total > 0 ? 1000 * progress.done / progress.total : 0;
    m_status.importing().show(m_isExport ? tr("Writing the library: %1 papers").arg(papers)
                                         : tr("Reading the library's export: %1 papers").arg(papers),
                              int(done), 1000);
}

void Exchanging::tellExport(const Result<ExchangeReport>& report, const QString& path) {
    m_status.importing().hide();
    if (!report)
        return m_notice.say(report.error().sentence);
    const QFileInfo file(path);
    m_status.say(tr("%1 papers and all that belongs to them written to %2")
                     .arg(QLocale().toString(report->papers), file.fileName()),
                 tr("Open folder"),
                 [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void Exchanging::tellImport(const Result<ExchangeReport>& report) {
    m_status.importing().hide();
    if (!report)
        return m_notice.say(report.error().sentence);
    m_status.say(importedSentence(*report));
    if (report->isCutOff)
        m_notice.say(cutOffSentence(*report));
    else if (report->bad > 0)
        m_notice.say(tr("Lines that could not be read were left out: %1. The first is line %2: %3.")
                         .arg(QLocale().toString(report->bad),
                              QLocale().toString(report->badLines.constFirst().number),
                              report->badLines.constFirst().reason));
    emit imported();
}

} // namespace sheaf
