#include "papers/named_papers.h"
#include "services/exchange/exchange_service.h"
#include "services/rule_service.h"
#include "services/snapshot/snapshot_service.h"
#include "services/workspace.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/opened.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/day_sharing.h"
#include "ui/window/documents_folder.h"
#include "ui/window/exchanging.h"
#include "ui/window/handing_on.h"
#include "ui/window/importing.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/opening.h"
#include "ui/window/snapshot_importing.h"
#include "ui/window/syncing.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QSplitter>
#include <QStackedWidget>

// What the window does about other machines and other programs. The window itself is in main_window.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

void MainWindow::exchangeLibrary() {
    m_exchanging = new Exchanging(m_workspace.exchange(), *m_status, *m_notice, this);
    const auto showAgain = [this] {
        m_sidebar->refresh();
        m_list->model().reload();
        m_pages->setCurrentWidget(m_columns);
        m_workspace.rules().judge(); // papers are held against rules that came
    };
    connect(m_exchanging, &Exchanging::imported, this, showAgain);
    new DaySharing(m_workspace, m_actions, m_browsing, *m_status, *m_notice, *this);
    auto* handing = new HandingOn(m_workspace, m_actions, m_list->view(), *m_status, *m_notice, this);
    connect(handing, &HandingOn::settingsWanted, this,
            [this] { openSettings(SettingsDialog::Page::Programs); });
    connect(m_actions.exportEverything, &QAction::triggered, this, &MainWindow::chooseExportOfEverything);
    if (isSample())
        return;
    auto* syncing = new Syncing(m_workspace.sync(), *m_status, *m_notice, this);
    connect(syncing, &Syncing::changed, this, showAgain);
}

void MainWindow::importFiles(const QStringList& all) {
    QStringList files;
    QStringList bibliographies;
    for (const QString& file : all)
        (isBibliographyName(file) ? bibliographies : files) += file;
    if (!bibliographies.isEmpty())
        m_opening->openBibliographies(bibliographies);
    if (files.size() == 1 && SnapshotService::recognises(files.constFirst()))
        m_snapshotImporting->start(files.constFirst());
    else if (files.size() == 1 && ExchangeService::recognises(files.constFirst()))
        m_exchanging->import(files.constFirst());
    else if (!files.isEmpty())
        m_importing->start(files);
}

void MainWindow::chooseExportOfEverything() {
    const QString name = u"sheaf-%1.jsonl.gz"_s.arg(m_workspace.clock().today().toString(Qt::ISODate));
    auto* dialog =
        new QFileDialog(this, tr("Export the whole library"), QDir(documentsFolder()).filePath(name),
                        tr("Packed JSON lines (*.jsonl.gz);;JSON lines (*.jsonl)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, m_exchanging, &Exchanging::exportTo);
    opened(dialog);
}

} // namespace sheaf
