#include "ui/window/main_window.h"

#include "base/when_ready.h"
#include "calendar/mailings.h"
#include "services/archive_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_view.h"
#include "ui/list/row_texts.h"
#include "ui/parts/hairline.h"
#include "ui/pdf/paper_tabs.h"
#include "ui/sidebar/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/window/blank_page.h"
#include "ui/window/day_cost.h"
#include "ui/window/day_ledgers.h"
#include "ui/window/fetching.h"
#include "ui/window/first_paint.h"
#include "ui/window/importing.h"
#include "ui/window/kept_place.h"
#include "ui/window/list_pane.h"
#include "ui/window/notice_bar.h"
#include "ui/window/paper_acts.h"
#include "ui/window/reader_rest.h"
#include "ui/window/reader_start.h"
#include "ui/window/reading.h"
#include "ui/window/ruling.h"
#include "ui/window/score_warning.h"
#include "ui/window/search_box.h"
#include "ui/window/server_offer.h"
#include "ui/window/similar_papers.h"
#include "ui/window/snapshot_importing.h"
#include "ui/window/status_line.h"
#include "ui/window/summarising.h"
#include "ui/window/top_bar.h"
#include "ui/window/trusting.h"
#include "ui/window/unattended.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace& workspace, Theme& theme, const MainWindow* before)
    : m_workspace(workspace), m_theme(theme), m_newestDay(workspace.archive().newestDay()), m_actions(this),
      m_browsing(newestMailing(workspace.clock().now())), m_memory(workspace.settings().path()),
      m_top(new TopBar(m_actions, theme, this)), m_notice(new NoticeBar(this)),
      m_pages(new QStackedWidget(this)), m_welcome(new BlankPage(this)),
      m_columns(new QSplitter(Qt::Horizontal, this)),
      m_sidebar(new Sidebar(m_browsing, workspace.archive(), workspace.savedSearches(), theme,
                            workspace.clock(), this)),
      m_list(new ListPane(m_browsing, workspace.archive(), theme, this)),
      m_firstPaint(new FirstPaint(*m_list, this)),
      m_place(new KeptPlace(workspace.settings().path(), workspace.libraryPath(), workspace.archive(),
                            m_browsing, *m_list, this)),
      m_detail(new DetailPane(theme, this)), m_tabs(new PaperTabs(m_detail, this)),
      m_status(new StatusLine(this)), m_dayCost(new DayCost(workspace.spending(), this)),
      m_fetching(new Fetching(workspace.fetch(), *m_status, *m_notice, this)),
      m_ledgers(new DayLedgers(workspace, theme, m_actions, m_browsing, !isSample(), *this)),
      m_importing(new Importing(workspace.imports(), *m_status, *m_notice, this)),
      m_snapshotImporting(new SnapshotImporting(workspace.snapshots(), *m_status, *m_notice, this)),
      m_summarising(new Summarising(workspace, *m_status, *m_notice, this)),
      m_reading(new Reading(workspace, *m_detail, *m_notice, this)),
      m_paperActs(new PaperActs(workspace, m_actions, m_list->view(), *m_reading, *m_summarising, *m_status,
                                *m_notice, *this)),
      m_trusting(new Trusting(workspace, m_actions, *m_reading, *m_detail, *m_summarising, *m_notice, *this)),
      m_ruling(new Ruling(workspace, m_actions, m_browsing, *m_reading, *m_list, *m_notice, *this)),
      m_similar(new SimilarPapers(workspace, m_actions, m_browsing, *m_reading, *m_detail, *m_list, *m_notice,
                                  this)) {
    setAcceptDrops(true);
    setWindowTitle(isSample() ? tr("Sheaf: the sample day") : u"Sheaf"_s);
    m_actions.fillMenus(*menuBar());
    build();
    applyTheme();
    applyTextSize();
    connectActions();
    connectViewActions();
    connectParts();
    connectHabits();
    exchangeLibrary();
    m_memory.restore(*this, *m_columns);
    m_day.day = m_browsing.day();
    followBrowsing();
    updateActions();
    m_list->focusContent();
    if (before)
        takePlaceOf(*before);
    else
        openFirstDay();
    if (!isSample())
        keepLibrary();
    workUnattended();
}

MainWindow::~MainWindow() = default;

bool MainWindow::isSample() const {
    return m_workspace.libraryPath() == SampleService::libraryPathBeside(m_workspace.libraryPath());
}

void MainWindow::build() {
    new ReaderStart(*m_firstPaint, *m_detail, this);
    new ReaderRest(m_workspace.settings(), *m_detail, *this);
    // Its drawing takes as long as that of the list.
    connect(m_firstPaint, &FirstPaint::done, this,
            [] { QGuiApplication::setWindowIcon(QIcon(u":/icons/sheaf.svg"_s)); });
    m_list->addNote(new ScoreWarning(m_browsing, m_workspace, m_list));
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_tabs);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(2, 1);
    m_sidebar->setMinimumWidth(200);
    m_list->setMinimumWidth(300);
    m_detail->setMinimumWidth(320);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_welcome);

    auto* page = new QWidget(this);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_top);
    lines->addWidget(new Hairline(Qt::Horizontal, page));
    lines->addWidget(m_notice);
    lines->addWidget(m_pages, 1);
    lines->addWidget(new Hairline(Qt::Horizontal, page));
    lines->addWidget(m_status);
    setCentralWidget(page);
}

void MainWindow::openFirstDay() {
    if (isSample()) {
        showDay(SampleService::day());
        return;
    }
    if (m_newestDay.resultCount() > 0)
        openNewest(m_newestDay.result());
    else
        whenReady(m_newestDay, this, [this](const auto& day) { openNewest(day); });
    m_summarising->resume();
}

void MainWindow::openNewest(const Result<std::optional<QDate>>& day) {
    if (!day)
        m_notice->say(day.error().sentence);
    else if (*day)
        m_place->resume(**day);
    else
        showWelcome();
}

void MainWindow::showDay(QDate day) {
    m_pages->setCurrentWidget(m_columns);
    if (day == m_browsing.day() && m_browsing.place() == Place::Day)
        emit m_browsing.changed(); // the first day shown may be the one it stood on
    else
        m_browsing.showDay(day);
    m_list->focusContent();
}

void MainWindow::showWelcome() {
    const QDate mailing = newestMailing(m_workspace.clock().now());
    BlankActs acts = blankActs();
    acts.fetch = [this, mailing] {
        showDay(mailing);
        m_fetching->start(mailing);
    };
    m_welcome->show(welcome(QIcon(u":/icons/sheaf.svg"_s), mailing, m_workspace.clock().today(), acts));
    m_welcome->setFooter(new ServerOffer(m_workspace.engines(), m_workspace.settings(), m_welcome));
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->focusFirstAction();
}

void MainWindow::followBrowsing() {
    m_top->setDay(m_browsing.day());
    m_top->search().follow(m_browsing.search());
    m_detail->markFound(m_browsing.search());
    if (m_day.day != m_browsing.day())
        m_day = {.day = m_browsing.day()};
    updateActions();
}

void MainWindow::followDay(const DayCount& day) {
    m_day = day;
    m_dayCost->follow(day.day);
    updateActions();
    describeList();
}

void MainWindow::describeList() {
    const bool wholeDay = m_browsing.place() == Place::Day && !m_browsing.narrowed();
    const QStringList day = dayParts(m_day, m_dayCost->of(m_day.day));
    const QStringList holds{extentText(m_list->model().extent(), m_browsing.order())};
    m_list->setHeader(wholeDay ? day : holds, wholeDay ? dayState(m_day) : QString());
    m_list->setFiltered(wholeDay ? m_day.filtered : 0);
    m_list->setBlank(whyEmpty(m_browsing, m_day, m_fetching->busy() && m_fetching->day() == m_day.day,
                              m_workspace.clock().now(), blankActs()));
}

void MainWindow::inviteToRead() {
    const bool any = m_list->model().rowCount() > 0;
    const QString key = m_actions.next->shortcut().toString(QKeySequence::NativeText);
    const QString invitation =
        key.isEmpty() ? tr("Choose a paper.") : tr("Choose a paper, or press %1 for the first one.").arg(key);
    m_detail->showMessage(any ? invitation : QString());
}

void MainWindow::updateActions() {
    const int open = m_day.papers - m_day.summarised;
    m_actions.fetch->setEnabled(!m_fetching->busy() && !isSample());
    m_actions.catchUp->setEnabled(m_actions.fetch->isEnabled());
    m_actions.summarise->setEnabled(open > 0 && !m_summarising->busy());
    m_actions.retryFailed->setEnabled(!m_summarising->busy());
    m_actions.summarise->setIconText(open > 0 ? tr("Summarise %1").arg(QLocale().toString(open))
                                              : tr("Summarise"));
    m_actions.publishDay->setEnabled(m_day.papers > 0 && !isSample());
    m_actions.exportDay->setEnabled(m_day.papers > 0 || m_list->model().rowCount() > 0);
    describeList();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    m_firstPaint->await();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    rememberPlace();
    if (m_unattended && m_unattended->keepsWindow())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

} // namespace sheaf
