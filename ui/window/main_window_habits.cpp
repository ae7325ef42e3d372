#include "services/archive_service.h"
#include "services/settings_service.h"
#include "services/undo/undo_service.h"
#include "services/workspace.h"
#include "ui/list/paper_list_view.h"
#include "ui/pdf/paper_tabs.h"
#include "ui/shortcuts/shortcut_keys.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/commanding.h"
#include "ui/window/dragging_out.h"
#include "ui/window/importing.h"
#include "ui/window/list_looks.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/opening.h"
#include "ui/window/page_acts.h"
#include "ui/window/paper_acts.h"
#include "ui/window/pdf_reading.h"
#include "ui/window/picking.h"
#include "ui/window/reading_look.h"
#include "ui/window/status_line.h"
#include "ui/window/tagging.h"
#include "ui/window/to_front.h"
#include "ui/window/undoing.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QSplitter>
#include <QStackedWidget>

// What the window does as every window of a desktop does. The window itself is in main_window.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

void MainWindow::connectHabits() {
    m_pdfs = new PdfReading(m_workspace, m_actions, *m_reading, *m_tabs, *m_columns, m_theme, *m_status,
                            *m_notice, this);
    connect(m_pdfs, &PdfReading::left, m_list, &ListPane::focusContent);
    connect(&m_list->view(), &PaperListView::currentPaperChanged, m_tabs, &PaperTabs::showPage);
    m_pageActs = new PageActs(m_workspace, m_actions, m_browsing, *m_reading, *m_detail, *m_tabs, *m_status,
                              *m_notice, *this);
    connect(m_pageActs, &PageActs::followedChanged, &m_list->model(), &PaperListModel::setFollowed);
    connect(m_paperActs, &PaperActs::tagWanted, &m_pageActs->tagging(), &Tagging::open);
    followReadingLook(m_workspace.settings(), m_theme, this);
    m_keys =
        new ShortcutKeys(findChildren<QAction*>(Qt::FindDirectChildrenOnly), m_workspace.settings(), this);
    new ListLooks(m_workspace.settings(), m_actions, m_browsing, m_list->view(), m_memory, *m_notice, this);
    auto* picking = new Picking(m_actions, m_list->view(), *m_detail, m_paperActs->picked(), *m_pdfs, this);
    new DraggingOut(m_workspace, m_list->view(), *m_sidebar, *m_reading, m_paperActs->picked(), m_theme,
                    this);
    connect(picking, &Picking::exportWanted, this,
            [this](const ExportScope& scope) { openExportOf({scope}); });
    new Undoing(m_workspace, m_actions, m_browsing, *m_status, *m_notice, this);
    m_opening = new Opening(m_workspace, m_browsing, *m_list, *m_status, *m_notice, this);
    connect(m_opening, &Opening::opening, this, [this] { m_pages->setCurrentWidget(m_columns); });
    connect(m_actions.openClipboard, &QAction::triggered, m_opening, &Opening::openClipboard);
    auto* commanding =
        new Commanding(m_workspace, m_theme, m_actions, m_browsing, *m_opening, m_memory, *this);
    connect(commanding, &Commanding::dayWanted, this, &MainWindow::showDay);
    commanding->addEntries([this] {
        QList<PaletteEntry> pages;
        for (const SettingsDialog::Page page : SettingsDialog::pages())
            pages += {.id = u"settings:%1"_s.arg(int(page)),
                      .text = tr("Settings: %1").arg(SettingsDialog::nameOf(page)),
                      .rank = 6,
                      .act = [this, page] { openSettings(page); }};
        return pages;
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const bool files = !draggedFiles(*event->mimeData()).isEmpty();
    const bool ownPapers = event->source() != nullptr;
    const QString words = ownPapers ? QString()
                          : files   ? tr("Let go to import these files")
                                    : droppedWords(*event->mimeData());
    if (words.isEmpty())
        return;
    event->acceptProposedAction();
    m_status->say(words);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { m_status->say({}); }

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_status->say({});
    if (const QStringList files = draggedFiles(*event->mimeData()); !files.isEmpty())
        importFiles(files);
    else
        m_opening->take(*event->mimeData());
}

void MainWindow::raise(const QStringList& links) {
    bringToFront(*this);
    for (const QString& text : links)
        if (const auto link = ReaderLink::parse(text))
            m_opening->openFromElsewhere(*link);
}

void MainWindow::takePlaceOf(const MainWindow& other) {
    m_browsing.goTo(other.m_browsing.where());
    m_pages->setCurrentIndex(other.m_pages->currentIndex());
    const PaperKey paper = other.m_list->view().currentPaper();
    const auto choose = [this, paper] {
        if (const int row = paper == 0 ? -1 : m_list->model().indexOf(paper); row >= 0)
            m_list->view().setCurrentIndex(m_list->model().index(row));
    };
    connect(&m_list->model(), &PaperListModel::shown, this, choose, Qt::SingleShotConnection);
}

} // namespace sheaf
