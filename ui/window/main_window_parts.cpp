#include "services/workspace.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_view.h"
#include "ui/list/translated_titles.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/day_cost.h"
#include "ui/window/day_ledgers.h"
#include "ui/window/fetching.h"
#include "ui/window/for_you.h"
#include "ui/window/importing.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/pages_ahead.h"
#include "ui/window/paper_acts.h"
#include "ui/window/reading.h"
#include "ui/window/saving_searches.h"
#include "ui/window/search_box.h"
#include "ui/window/search_completion.h"
#include "ui/window/summarising.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QActionGroup>

// How the parts of the window hear of one another. The window itself is in main_window.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

void MainWindow::connectParts() {
    connect(&m_browsing, &Browsing::changed, this, &MainWindow::followBrowsing);
    followTranslations(m_list->model(), m_workspace.settings());
    new ForYou(m_workspace.taste(), m_browsing, *m_list, this);
    connect(m_sidebar, &Sidebar::tagManaged, this, &MainWindow::openTags);
    connect(m_sidebar, &Sidebar::dayCounted, this, &MainWindow::followDay);
    connect(m_dayCost, &DayCost::changed, this, &MainWindow::describeList);
    connectLedgers();
    connect(&m_list->model(), &PaperListModel::shown, this, [this] {
        m_top->search().showFault(false);
        describeList();
        if (m_reading->paper() == 0)
            inviteToRead();
    });
    connect(&m_list->model(), &PaperListModel::rejected, this, [this](const Error& error) {
        m_list->setComplaint(error.sentence);
        m_top->search().showFault(error.kind == ErrorKind::Usage);
    });
    connect(&m_list->view(), &PaperListView::currentPaperChanged, m_reading, &Reading::show);
    new PagesAhead(m_workspace, *m_list, *m_detail, *m_reading, this);
    connect(&m_list->view(), &PaperListView::currentPaperChanged, this, [this](PaperKey paper) {
        if (paper == 0)
            inviteToRead();
    });
    connect(&m_list->view(), &PaperListView::opened, m_paperActs, &PaperActs::openInBrowser);
    connect(&m_list->view(), &PaperListView::starClicked, m_reading, &Reading::star);
    connect(&m_list->view(), &PaperListView::retryClicked, this,
            [this](PaperKey paper) { m_summarising->again({paper}); });
    connect(m_detail, &DetailPane::linkActivated, this, &MainWindow::openLink);
    connect(m_sidebar, &Sidebar::failed, m_notice,
            [this](const Error& error) { m_notice->say(error.sentence); });
    new SearchCompletion(m_top->search(), m_workspace.archive(), m_theme);
    new SavingSearches(m_workspace.savedSearches(), m_actions, m_browsing, *m_status, *m_notice, *this);
    connect(&m_top->search(), &SearchBox::searched, &m_browsing, &Browsing::setSearch);
    connect(&m_top->search(), &SearchBox::left, m_list, &ListPane::focusContent);
    connect(m_notice, &NoticeBar::left, m_list, &ListPane::focusContent);
    connect(m_summarising, &Summarising::failedWanted, this, [this] { m_browsing.showPlace(Place::Failed); });
    connect(m_fetching, &Fetching::busyChanged, this, &MainWindow::updateActions);
    connect(m_fetching, &Fetching::finished, this, [this] {
        m_sidebar->refresh();
        m_list->model().reload();
    });
    connect(m_importing, &Importing::finished, this, [this](QDate day) {
        m_sidebar->refresh();
        showDay(day.isValid() ? day : m_browsing.day());
    });
    connect(m_summarising, &Summarising::busyChanged, this, &MainWindow::updateActions);
    connect(m_summarising, &Summarising::finished, &m_list->model(), &PaperListModel::reload);
    connect(m_summarising, &Summarising::settingsWanted, this,
            [this] { openSettings(SettingsDialog::Page::Summaries); });
    connect(m_summarising, &Summarising::spendingSettingsWanted, this,
            [this] { openSettings(SettingsDialog::Page::Spending); });
    connect(m_summarising, &Summarising::interestsWanted, this,
            [this] { openSettings(SettingsDialog::Page::Interests); });
}

void MainWindow::connectGroupings() {
    const QList<QAction*> choices = m_actions.groupings->actions(); // in the order of Grouping
    connect(m_actions.groupings, &QActionGroup::triggered, this, [this, choices](QAction* chosen) {
        m_browsing.setGrouping(static_cast<Grouping>(choices.indexOf(chosen)));
    });
    const auto follow = [this, choices] {
        choices[static_cast<int>(m_browsing.grouping())]->setChecked(true);
    };
    connect(&m_browsing, &Browsing::changed, this, follow);
    follow();
}

void MainWindow::connectLedgers() {
    connect(m_sidebar, &Sidebar::ledgerRequested, m_ledgers, &DayLedgers::open);
    connect(m_sidebar, &Sidebar::rangeRequested, m_ledgers, &DayLedgers::openRange);
    connect(m_sidebar, &Sidebar::fetchRequested, this, [this](QDate day) {
        showDay(day);
        m_actions.fetch->trigger();
    });
    connect(m_list, &ListPane::stateClicked, m_actions.ledger, &QAction::trigger);
    connect(m_list, &ListPane::filteredClicked, this, [this] { m_ledgers->showFiltered(m_browsing.day()); });
}

} // namespace sheaf
