#include "papers/paper_count.h"
#include "services/archive_service.h"
#include "services/publishing/publish_service.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/cost/cost_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/row_texts.h"
#include "ui/overview/load_charts.h"
#include "ui/overview/overview_dialog.h"
#include "ui/parts/opened.h"
#include "ui/tags/tags_dialog.h"
#include "ui/window/documents_folder.h"
#include "ui/window/fetching.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/reading.h"
#include "ui/window/status_line.h"
#include "ui/window/summarising.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

// The dialogs that the window opens. The window itself is in main_window.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

void MainWindow::openExport() { openExportOf({}); }

void MainWindow::openExportOf(QList<ExportScope> scopes) {
    const QDate day = m_browsing.day();
    const qsizetype first = scopes.size();
    Selection whole = Selection::ofDay(day);
    whole.order = m_browsing.order();
    scopes.append({tr("%1, every paper").arg(longDate(day)), whole, day.toString(Qt::ISODate)});
    ListExtent extent = m_list->model().extent();
    extent.amongNewest = false; // all of them are exported
    const ExportScope shown{tr("What the list shows: %1").arg(extentText(extent, m_browsing.order())),
                            m_browsing.selection(),
                            m_browsing.shownPlace() == Place::Day ? day.toString(Qt::ISODate) : u"papers"_s};
    if (shown.selection != whole)
        scopes.insert(first, shown);
    Selection starred;
    starred.starred = true;
    scopes.append({tr("Starred papers"), starred, u"starred"_s});
    ExportChoices choices = m_memory.exportChoices();
    if (!QFileInfo(choices.folder).isDir())
        choices.folder = documentsFolder();
    auto* dialog =
        opened(new ExportDialog(m_workspace.exports(), m_workspace.summaries(), scopes, day, choices, this));
    connect(dialog, &ExportDialog::summariesWanted, m_summarising, &Summarising::make);
    connect(dialog, &ExportDialog::exported, this,
            [this](const ExportReport& report, const ExportChoices& chosen) {
                m_memory.remember(chosen);
                tellOfExport(report);
            });
}

void MainWindow::tellOfExport(const ExportReport& report) {
    const QFileInfo place(report.path);
    const QString folder = place.isDir() ? place.absoluteFilePath() : place.absolutePath();
    const QString papers = report.files > 1 ? tr("%1 files").arg(report.files) : paperCount(report.papers);
    m_status->say(tr("%1 written to %2").arg(papers, QFileInfo(QDir(report.path).path()).fileName()),
                  tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::openTags(const QString& chosen) { opened(new TagsDialog(m_workspace.tags(), chosen, this)); }

void MainWindow::openDigest() {
    auto* dialog = new QFileDialog(
        this, tr("Import digests, bibliographies, a library's export or a snapshot of arXiv"),
        documentsFolder(),
        tr("Digests, bibliographies and snapshots (*.md *.markdown *.json *.jsonl *.jsonl.gz *.bib *.bibtex "
           "*.ris);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importFiles);
    opened(dialog);
}

void MainWindow::openCost() {
    auto* dialog = opened(new CostDialog(m_workspace.spending(), this));
    connect(&m_workspace.summaries(), &SummaryService::finished, dialog, &CostDialog::reload);
    connect(dialog, &CostDialog::settingsWanted, this, [this, dialog] {
        dialog->close();
        openSettings(SettingsDialog::Page::Spending);
    });
}

/// It stands beside the list, which shows what is clicked there.
void MainWindow::openOverview() {
    if (!m_overview) {
        m_overview = new OverviewDialog(
            {m_workspace.overview(), m_workspace.spending(), m_browsing, m_theme, loadChartsPlugin()}, this);
        m_overview->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_overview, &OverviewDialog::costWanted, this, &MainWindow::openCost);
        connect(&m_workspace.summaries(), &SummaryService::finished, m_overview, &OverviewDialog::reload);
        connect(m_fetching, &Fetching::finished, m_overview, &OverviewDialog::reload);
    }
    m_overview->setVisible(true);
    m_overview->raise();
    m_overview->activateWindow();
}

void MainWindow::openSettings(SettingsDialog::Page page) {
    auto* dialog = new SettingsDialog(m_workspace.settings(), m_workspace.engines(), page, this);
    dialog->addFeeds(m_workspace.feedList());
    dialog->addPrompts(m_workspace.prompts(), m_reading->paper());
    dialog->addSpending(m_workspace.spending());
    dialog->addPublishing(m_workspace.publishing(), m_workspace.exports(), m_workspace.clock().today());
    dialog->addMachines(m_workspace.sync());
    dialog->addPrograms();
    connect(dialog, &QDialog::accepted, m_summarising, &Summarising::offerToGoOn);
    opened(dialog);
}

} // namespace sheaf
