#include "ui/window/importing.h"

#include "base/when_ready.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The first thing that was lost, and where; a repaired place is none.
QString firstFailure(const ImportReport& report) {
    for (const ImportedFile& file : report.files)
        for (const ImportRemark& remark : file.remarks) {
            if (!remark.failure)
                continue;
            const QString name = QFileInfo(file.path).fileName();
            const QString place =
                remark.line > 0 ? Importing::tr("%1, line %2").arg(name).arg(remark.line) : name;
            return place + u": "_s + remark.sentence;
        }
    return {};
}

QDate lastDay(const ImportReport& report) {
    QDate day;
    for (const ImportedFile& file : report.files)
        if (file.imported && file.day.isValid())
            day = file.day;
    return day;
}

} // namespace

Importing::Importing(ImportService& service, StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_service(service), m_status(status), m_notice(notice) {
    connect(&service, &ImportService::progressed, this, &Importing::follow);
    connect(&status.importing(), &WorkLine::cancelled, &service, &ImportService::cancel);
}

void Importing::start(const QStringList& filesOrFolders) {
    if (filesOrFolders.isEmpty())
        return;
    if (m_service.busy()) {
        m_waiting += filesOrFolders;
        m_status.say(tr("%1 will be read when the import under way has ended.")
                         .arg(QFileInfo(filesOrFolders.constFirst()).fileName()));
        return;
    }
    m_notice.clear();
    begin(filesOrFolders);
}

void Importing::begin(const QStringList& filesOrFolders) {
    m_status.importing().show(tr("Reading digests"), 0, 0);
    whenReady(m_service.import(filesOrFolders), this,
              [this](const Result<ImportReport>& report) { finish(report); });
}

void Importing::follow(const ImportProgress& progress) {
    m_status.importing().show(tr("Reading digests: %1 of %2")
                                  .arg(QLocale().toString(progress.done), QLocale().toString(progress.files)),
                              progress.done, progress.files);
}

void Importing::finish(const Result<ImportReport>& report) {
    m_status.importing().hide();
    tell(report);
    if (!m_waiting.isEmpty())
        begin(std::exchange(m_waiting, {})); // what was said of the first files stands beside that
}

void Importing::tell(const Result<ImportReport>& report) {
    if (!report) {
        m_notice.say(report.error().sentence);
        return;
    }
    m_status.say(tr("%1 of %2 digests read: %3 new papers, %4 already known")
                     .arg(report->imported())
                     .arg(report->files.size())
                     .arg(report->added())
                     .arg(report->known()));
    if (const QString failure = firstFailure(*report); !failure.isEmpty())
        m_notice.say(failure);
    if (report->imported() > 0)
        emit finished(lastDay(*report));
}

QStringList draggedFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace sheaf
