#include "services/publishing/publish_service.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/cost/cost_dialog.h"
#include "ui/detail/detail_pane.h"
#include "ui/export/export_dialog.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/list/row_texts.h"
#include "ui/overview/load_charts.h"
#include "ui/overview/overview_dialog.h"
#include "ui/shortcuts/about_dialog.h"
#include "ui/shortcuts/shortcuts_dialog.h"
#include "ui/sidebar/sidebar.h"
#include "ui/tags/tags_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/day_ledgers.h"
#include "ui/window/fetching.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/pdf_reading.h"
#include "ui/window/publishing.h"
#include "ui/window/reading.h"
#include "ui/window/ruling.h"
#include "ui/window/search_box.h"
#include "ui/window/similar_papers.h"
#include "ui/window/status_line.h"
#include "ui/window/style_sheet.h"
#include "ui/window/summarising.h"
#include "ui/window/top_bar.h"
#include "ui/window/trusting.h"
#include "ui/window/unattended.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

// What the window's actions do. The window itself is in main_window.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

template <class Dialog>
Dialog* opened(Dialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QString exportFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

void MainWindow::connectActions() {
    connect(m_actions.fetch, &QAction::triggered, this, &MainWindow::fetchDay);
    connect(m_actions.summarise, &QAction::triggered, this,
            [this] { m_summarising->start(Selection::ofDay(m_browsing.day())); });
    connect(m_actions.retryFailed, &QAction::triggered, this, [this] { m_summarising->retryFailed(); });
    connect(m_actions.openDigest, &QAction::triggered, this, &MainWindow::openDigest);
    connect(m_actions.exportDay, &QAction::triggered, this, &MainWindow::openExport);
    auto* publishing = new Publishing(m_workspace.publishing(), *m_notice, this);
    connect(m_actions.publishDay, &QAction::triggered, publishing,
            [this, publishing] { publishing->open(m_browsing.day()); });
    connect(publishing, &Publishing::settingsWanted, this,
            [this] { openSettings(SettingsDialog::Page::Publishing); });
    connect(m_actions.tags, &QAction::triggered, this, [this] { openTags(); });
    connect(m_actions.sample, &QAction::triggered, this, &MainWindow::sampleRequested);
    connect(m_actions.settings, &QAction::triggered, this, [this] { openSettings(); });
    connect(m_actions.quit, &QAction::triggered, this, [this] {
        if (m_unattended)
            m_unattended->quit();
        else
            QApplication::closeAllWindows();
    });
    connect(m_actions.next, &QAction::triggered, this, [this] { m_list->view().step(1); });
    connect(m_actions.previous, &QAction::triggered, this, [this] { m_list->view().step(-1); });
    connect(m_actions.shortcuts, &QAction::triggered, this,
            [this] { opened(new ShortcutsDialog(*m_keys, *menuBar(), this)); });
    connect(m_actions.about, &QAction::triggered, this, [this] {
        opened(new AboutDialog(m_workspace.libraryPath(), m_workspace.settings().path(), this));
    });
}

void MainWindow::connectViewActions() {
    connect(m_actions.previousDay, &QAction::triggered, this,
            [this] { showDay(m_browsing.day().addDays(-1)); });
    connect(m_actions.nextDay, &QAction::triggered, this, [this] { showDay(m_browsing.day().addDays(1)); });
    connect(m_actions.today, &QAction::triggered, this, [this] { showDay(m_workspace.clock().today()); });
    connect(m_actions.search, &QAction::triggered, this, [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
    connect(m_actions.escape, &QAction::triggered, this, &MainWindow::dismiss);
    connect(m_actions.overview, &QAction::triggered, this, &MainWindow::openOverview);
    connect(m_actions.cost, &QAction::triggered, this, &MainWindow::openCost);
    connect(m_actions.sidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { changeTextSize(10); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { changeTextSize(-10); });
    connect(m_actions.zoomReset, &QAction::triggered, this, [this] { changeTextSize(0); });
    connect(m_actions.themes, &QActionGroup::triggered, this, [this](QAction* action) {
        if (const Outcome set = m_workspace.settings().set(u"window.theme"_s, action->data().toString());
            !set)
            m_notice->say(set.error().sentence);
    });
    connect(&m_workspace.settings(), &SettingsService::changed, this, [this](const QString& name) {
        if (name == u"window.theme")
            applyTheme();
        else if (name == u"window.font_scale")
            applyTextSize();
        else if (name == u"reader.interests")
            m_summarising->offerNewScores(Selection::ofDay(m_browsing.day()));
    });
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
}

/// The sample day is nobody's daily work.
void MainWindow::workUnattended() {
    if (isSample())
        return;
    m_unattended = new Unattended(m_workspace, *m_status, *m_notice, *this);
    connect(m_actions.catchUp, &QAction::triggered, m_unattended, &Unattended::runNow);
    connect(m_unattended, &Unattended::changedElsewhere, this, [this] {
        m_sidebar->refresh();
        m_list->model().reload();
    });
}

void MainWindow::applyTheme() {
    const QString mode = m_workspace.settings().text(u"window.theme"_s);
    for (QAction* action : m_actions.themes->actions())
        action->setChecked(action->data().toString() == mode);
    m_theme.setMode(mode == u"dark" ? ThemeMode::Dark
                                    : (mode == u"light" ? ThemeMode::Light : ThemeMode::System));
    QApplication::setPalette(m_theme.qpalette());
    const QString sheet = windowStyleSheet(m_theme.colours());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void MainWindow::applyTextSize() {
    const double scale = m_workspace.settings().number(u"window.font_scale"_s) / 100.0;
    m_detail->setZoom(scale);
    QFont font = m_theme.interfaceFont();
    font.setPointSizeF(font.pointSizeF() * scale);
    m_list->view().setFont(font);
}

void MainWindow::changeTextSize(int percent) {
    SettingsService& settings = m_workspace.settings();
    const int size =
        percent == 0 ? 100 : std::clamp(settings.number(u"window.font_scale"_s) + percent, 50, 300);
    if (const Outcome set = settings.set(u"window.font_scale"_s, QString::number(size)); !set)
        m_notice->say(set.error().sentence);
}

void MainWindow::fetchDay() {
    showDay(m_browsing.day());
    m_fetching->start(m_browsing.day());
}

BlankActs MainWindow::blankActs() {
    return {.fetch = [this] { fetchDay(); },
            .ledger = [this] { m_actions.ledger->trigger(); },
            .filtered = [this] { m_ledgers->showFiltered(m_browsing.day()); },
            .previousDay = [this] { m_actions.previousDay->trigger(); },
            .clearFilters = [this] { m_browsing.clearFilters(); },
            .openDigest = [this] { openDigest(); },
            .sample = [this] { emit sampleRequested(); },
            .settings = [this] { openSettings(); }};
}

void MainWindow::dismiss() {
    SearchBox& search = m_top->search();
    if (search.hasFocus() || !search.text().isEmpty())
        search.dismiss();
    else
        m_list->focusContent();
}

void MainWindow::openExport() {
    const QDate day = m_browsing.day();
    QList<ExportScope> scopes;
    Selection whole = Selection::ofDay(day);
    whole.order = m_browsing.order();
    scopes.append({tr("%1, every paper").arg(longDate(day)), whole, day.toString(Qt::ISODate)});
    ListExtent extent = m_list->model().extent();
    extent.amongNewest = false; // all of them are exported
    const ExportScope shown{tr("What the list shows: %1").arg(extentText(extent, m_browsing.order())),
                            m_browsing.selection(),
                            m_browsing.shownPlace() == Place::Day ? day.toString(Qt::ISODate) : u"papers"_s};
    if (shown.selection != whole)
        scopes.prepend(shown);
    Selection starred;
    starred.starred = true;
    scopes.append({tr("Starred papers"), starred, u"starred"_s});
    ExportChoices choices = m_memory.exportChoices();
    if (!QFileInfo(choices.folder).isDir())
        choices.folder = exportFolder();
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
        this, tr("Import digests, a library's export or a snapshot of arXiv"), exportFolder(),
        tr("Digests and snapshots (*.md *.markdown *.json *.jsonl *.jsonl.gz);;All files (*)"));
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
    connect(dialog, &QDialog::accepted, m_summarising, &Summarising::offerToGoOn);
    opened(dialog);
}

void MainWindow::openLink(const QUrl& url) {
    if (m_pdfs->take(url))
        return;
    if (url.scheme() == u"http" || url.scheme() == u"https")
        QDesktopServices::openUrl(url);
    else if ((url == QUrl(u"sheaf:retry"_s) || url == QUrl(u"sheaf:summarise"_s)) && m_reading->paper() != 0)
        m_summarising->again({m_reading->paper()});
    else if (url.path() == u"show-anyway" || url.path().startsWith("rule/"_L1))
        m_ruling->follow(url);
    else if (!m_similar->follow(url))
        m_trusting->follow(url);
}

} // namespace sheaf
