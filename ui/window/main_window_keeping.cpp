#include "services/workspace.h"
#include "ui/list/paper_list_model.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/index_joining.h"
#include "ui/window/kept_place.h"
#include "ui/window/library_keeping.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/pdf_reading.h"
#include "ui/window/weekly_backup.h"

// What the window does about its library as a whole. The window itself is in main_window.cpp.

namespace sheaf {

void MainWindow::keepLibrary() {
    new WeeklyBackup(m_workspace.backups(), *m_notice, this);
    new IndexJoining(m_workspace, this);
    auto* keeping = new LibraryKeeping(m_workspace, m_actions, m_memory, *m_status, *m_notice, *this);
    connect(keeping, &LibraryKeeping::libraryWanted, this, &MainWindow::libraryWanted);
    connect(keeping, &LibraryKeeping::moveWanted, this, &MainWindow::moveWanted);
    connect(keeping, &LibraryKeeping::changed, this, [this] {
        m_sidebar->refresh();
        m_list->model().reload();
    });
}

void MainWindow::rememberPlace() {
    m_pdfs->rememberPlaces();
    m_memory.store(*this, *m_columns);
    if (!isSample())
        m_place->store();
}

void MainWindow::tell(const QString& sentence) { m_notice->say(sentence); }

} // namespace sheaf
