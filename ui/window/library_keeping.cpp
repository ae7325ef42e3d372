#include "ui/window/library_keeping.h"

#include "base/when_ready.h"
#include "services/backup_service.h"
#include "services/keeping/keeping_service.h"
#include "services/workspace.h"
#include "ui/keeping/check_dialog.h"
#include "ui/keeping/compact_dialog.h"
#include "ui/keeping/move_dialog.h"
#include "ui/keeping/restore_dialog.h"
#include "ui/parts/labels.h"
#include "ui/parts/opened.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// All of them are called library.sqlite: the folder tells them apart.
QString shortName(const QString& library) {
    QString path = QDir::toNativeSeparators(library);
    const QString home = QDir::homePath() + u'/';
    if (path.startsWith(home))
        path = u"~/"_s + path.mid(home.size());
    return inMenu(path);
}

} // namespace

LibraryKeeping::LibraryKeeping(Workspace& workspace, const WindowActions& actions, WindowMemory& memory,
                               StatusLine& status, NoticeBar& notice, QMainWindow& window)
    : QObject(&window), m_workspace(workspace), m_memory(memory), m_status(status), m_notice(notice),
      m_window(window), m_recent(window.menuBar()->findChild<QMenu*>(u"recentLibraries"_s)) {
    m_memory.rememberLibrary(workspace.libraryPath());
    connect(actions.backUp, &QAction::triggered, this, &LibraryKeeping::backUp);
    connect(actions.restoreBackup, &QAction::triggered, this, &LibraryKeeping::openRestore);
    connect(actions.checkLibrary, &QAction::triggered, this, [this] { openCheck(); });
    connect(actions.compactLibrary, &QAction::triggered, this,
            [this] { opened(new CompactDialog(m_workspace.keeping(), &m_window)); });
    connect(actions.moveLibrary, &QAction::triggered, this, &LibraryKeeping::openMove);
    connect(actions.openLibrary, &QAction::triggered, this, &LibraryKeeping::openOther);
    connect(m_recent, &QMenu::aboutToShow, this, &LibraryKeeping::fillRecent);
    tellPlace();
    tellHalfBuiltIndex();
}

void LibraryKeeping::backUp() {
    m_status.say(tr("Backing up the library…"));
    whenReady(m_workspace.backups().backUp(), this, [this](const Result<Backup>& made) {
        if (!made) {
            m_status.say({});
            return m_notice.say(tr("The library could not be backed up: %1").arg(made.error().sentence));
        }
        const QString folder = QFileInfo(made->path).absolutePath();
        m_status.say(tr("The library was backed up: %1").arg(QLocale().formattedDataSize(made->bytes, 1)),
                     tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
}

void LibraryKeeping::openRestore() {
    auto* dialog = new RestoreDialog(m_workspace.backups(), &m_window);
    connect(dialog, &RestoreDialog::restored, this,
            [this] { emit libraryWanted(m_workspace.libraryPath()); });
    opened(dialog);
}

void LibraryKeeping::openCheck(bool repairing) {
    auto* dialog = new CheckDialog(m_workspace.keeping(), &m_window);
    connect(dialog, &CheckDialog::repaired, this, &LibraryKeeping::changed);
    opened(dialog);
    if (repairing)
        dialog->repair();
}

void LibraryKeeping::openMove() {
    auto* dialog = new MoveDialog(m_workspace.libraryPath(), &m_window);
    connect(dialog, &MoveDialog::moveWanted, this, &LibraryKeeping::moveWanted);
    opened(dialog);
}

void LibraryKeeping::openOther() {
    auto* chooser =
        new QFileDialog(&m_window, tr("Open another library"), QFileInfo(m_workspace.libraryPath()).path(),
                        tr("Libraries (*.sqlite);;All files (*)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &LibraryKeeping::libraryWanted);
    opened(chooser);
}

void LibraryKeeping::fillRecent() {
    m_recent->clear();
    for (const QString& library : m_memory.recentLibraries()) {
        if (QFileInfo(library) == QFileInfo(m_workspace.libraryPath()) || !QFileInfo::exists(library))
            continue;
        m_recent->addAction(shortName(library), this, [this, library] { emit libraryWanted(library); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No other library was open lately"))->setEnabled(false);
}

void LibraryKeeping::tellPlace() {
    whenReady(m_workspace.keeping().placeWarning(), this, [this](const QString& warning) {
        if (!warning.isEmpty() && m_memory.warnOfPlace(m_workspace.libraryPath()))
            m_notice.say(warning, tr("Move…"), [this] { openMove(); });
    });
}

void LibraryKeeping::tellHalfBuiltIndex() {
    whenReady(m_workspace.keeping().isIndexHalfBuilt(), this, [this](const Result<bool>& half) {
        if (half && *half)
            m_notice.say(tr("Building the search index anew was broken off: searches find too little."),
                         tr("Go on"), [this] { openCheck(true); });
    });
}

} // namespace sheaf
