#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/opened.h"
#include "ui/shortcuts/about_dialog.h"
#include "ui/shortcuts/shortcuts_dialog.h"
#include "ui/sidebar/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/window/day_ledgers.h"
#include "ui/window/fetching.h"
#include "ui/window/kept_place.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/page_acts.h"
#include "ui/window/pdf_reading.h"
#include "ui/window/publishing.h"
#include "ui/window/reading.h"
#include "ui/window/ruling.h"
#include "ui/window/search_box.h"
#include "ui/window/similar_papers.h"
#include "ui/window/status_line.h"
#include "ui/window/summarising.h"
#include "ui/window/top_bar.h"
#include "ui/window/triage.h"
#include "ui/window/trusting.h"
#include "ui/window/unattended.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>

// What the window's actions do. The window itself is in main_window.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

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
    auto* triage = new Triage(m_workspace.archive(), m_actions, *m_paperActs, *m_list, *m_status, this);
    connect(m_place, &KeptPlace::begun, triage, &Triage::showFirstUnread);
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
    connectGroupings();
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
    if (search.hasFocus() || (!search.text().isEmpty() && m_list->view().pickedCount() < 2))
        search.dismiss();
    else if (!m_list->view().pickOnlyCurrent())
        m_list->focusContent();
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
    else if (!m_similar->follow(url) && !m_pageActs->follow(url))
        m_trusting->follow(url);
}

} // namespace sheaf
