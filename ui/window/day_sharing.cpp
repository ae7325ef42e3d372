#include "ui/window/day_sharing.h"

#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "services/export_service.h"
#include "services/workspace.h"
#include "ui/list/browsing.h"
#include "ui/parts/opened.h"
#include "ui/window/blanks.h"
#include "ui/window/documents_folder.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

DaySharing::DaySharing(Workspace& workspace, const WindowActions& actions, const Browsing& browsing,
                       StatusLine& status, NoticeBar& notice, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_browsing(browsing), m_status(status), m_notice(notice),
      m_window(window) {
    connect(actions.sharePage, &QAction::triggered, this, &DaySharing::ask);
}

void DaySharing::ask() {
    const QDate day = m_browsing.day();
    const QDir folder(documentsFolder());
    auto* dialog = new QFileDialog(&m_window, tr("Share %1 as a page").arg(longDate(day)),
                                   folder.filePath(u"papers-%1.html"_s.arg(day.toString(Qt::ISODate))),
                                   tr("Web page (*.html)"));
    dialog->setObjectName(u"sharePage"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, day](const QString& path) { write(day, path); });
    opened(dialog);
}

void DaySharing::write(QDate day, const QString& path) {
    ExportRequest request{.selection = Selection::ofDay(day), .style = u"html"_s, .path = path};
    request.selection.order = m_browsing.order();
    request.figures = true;
    request.searchable = true;
    m_notice.clear();
    whenReady(m_workspace.exports().write(request), this,
              [this](const Result<ExportReport>& report) { tell(report); });
}

void DaySharing::tell(const Result<ExportReport>& report) {
    if (!report)
        return m_notice.say(report.error().sentence);
    const QFileInfo file(report->path);
    m_status.say(
        tr("%1 in one page of %2: %3")
            .arg(paperCount(report->papers), QLocale().formattedDataSize(file.size(), 1), file.fileName()),
        tr("Open"), [path = report->path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace sheaf
