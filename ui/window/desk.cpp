#include "ui/window/desk.h"

#include "base/log.h"
#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/keeping/library_choice.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "ui/keeping/moving_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/interface_language.h"
#include "ui/window/main_window.h"
#include "ui/window/style_sheet.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Empty where the reader wants none.
QString anotherLibrary(const QString& trouble) {
    QMessageBox box(QMessageBox::Critical, u"Sheaf"_s, trouble, QMessageBox::Close);
    const QPushButton* other =
        box.addButton(QCoreApplication::translate("Desk", "Open another library…"), QMessageBox::ActionRole);
    box.exec();
    if (box.clickedButton() != other)
        return {};
    return QFileDialog::getOpenFileName(
        nullptr, QCoreApplication::translate("Desk", "Open another library"), {},
        QCoreApplication::translate("Desk", "Libraries (*.sqlite);;All files (*)"));
}

} // namespace

std::unique_ptr<Desk> Desk::open(WorkspaceOptions options, const Clock& clock, Theme& theme,
                                 InterfaceLanguage& language) {
    for (;;) {
        auto workspace = Workspace::open(options, clock);
        if (workspace)
            return std::unique_ptr<Desk>(new Desk(std::move(*workspace), options, theme, language));
        options.libraryPath = anotherLibrary(workspace.error().sentence);
        if (options.libraryPath.isEmpty())
            return nullptr;
        if (const Outcome used = LibraryChoice(options).use(options.libraryPath); !used)
            logDetails(used.error()); // the next turn says it
    }
}

Desk::Desk(std::unique_ptr<Workspace> workspace, WorkspaceOptions options, Theme& theme,
           InterfaceLanguage& language)
    : m_workspace(std::move(workspace)), m_options(std::move(options)), m_clock(m_workspace->clock()),
      m_theme(theme), m_language(language) {
    followLanguage();
    makeWindow();
}

Desk::~Desk() = default;

void Desk::show() { m_window->show(); }

void Desk::raise(const QStringList& links) {
    if (m_window)
        m_window->raise(links);
}

void Desk::followLanguage() {
    m_language.use(m_workspace->settings().text(u"window.language"_s));
    QObject::connect(&m_workspace->settings(), &SettingsService::changed, &m_workspace->settings(),
                     [this](const QString& name) {
                         if (name == u"window.language")
                             QTimer::singleShot(0, m_window.get(), [this] { changeLanguage(); });
                     });
}

/// The sample's window is made anew when it is asked for again.
void Desk::changeLanguage() {
    m_language.use(m_workspace->settings().text(u"window.language"_s));
    m_sample.reset();
    m_window->rememberPlace();
    const auto before = std::exchange(m_window, nullptr);
    makeWindow(before.get());
    m_window->show();
}

/// What closes the window comes from within it: it waits until the window is done with that.
void Desk::makeWindow(const MainWindow* before) {
    m_window = std::make_unique<MainWindow>(*m_workspace, m_theme, before);
    const auto later = [](const auto& act) { QTimer::singleShot(0, QCoreApplication::instance(), act); };
    QObject::connect(m_window.get(), &MainWindow::sampleRequested, m_window.get(), [this] { openSample(); });
    QObject::connect(m_window.get(), &MainWindow::libraryWanted, m_window.get(),
                     [this, later](const QString& path) { later([this, path] { changeTo(path); }); });
    QObject::connect(m_window.get(), &MainWindow::moveWanted, m_window.get(),
                     [this, later](const QString& folder) { later([this, folder] { move(folder); }); });
}

/// The program stays, though no window is there for a while.
void Desk::close() {
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->rememberPlace();
    m_sample.reset();
    m_window.reset();
    m_workspace.reset();
}

Outcome Desk::reopen(const QString& library) {
    WorkspaceOptions options = m_options;
    options.libraryPath = library;
    auto workspace = Workspace::open(options, m_clock);
    if (!workspace)
        return workspace.error();
    m_workspace = std::move(*workspace);
    m_options = options;
    followLanguage();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    makeWindow();
    m_window->show();
    emit reopened(library);
    return {};
}

/// Where that library cannot be opened, the one that was open comes back.
void Desk::changeTo(const QString& path) {
    if (const Outcome good = LibraryChoice::check(path); !good)
        return m_window->tell(good.error().sentence);
    const QString before = m_workspace->libraryPath();
    close();
    const Outcome opened = reopen(path);
    if (!opened)
        return comeBack(before, opened.error().sentence);
    if (path != before)
        if (const Outcome used = LibraryChoice(m_options).use(path); !used)
            m_window->tell(used.error().sentence);
}

void Desk::comeBack(const QString& library, const QString& sentence) {
    if (const Outcome opened = reopen(library); opened) {
        m_window->tell(sentence);
        return;
    }
    QMessageBox::critical(nullptr, u"Sheaf"_s, sentence);
    emit lost();
}

void Desk::move(const QString& folder) {
    const QString before = m_workspace->libraryPath();
    close();
    auto* dialog = new MovingDialog(before, LibraryChoice(m_options).settingsPath(), folder);
    QObject::connect(dialog, &MovingDialog::moved, dialog,
                     [this, dialog, before](const Result<QString>& path) {
                         dialog->deleteLater();
                         if (!path)
                             comeBack(before, path.error().sentence);
                         else if (const Outcome opened = reopen(*path); !opened)
                             comeBack(*path, opened.error().sentence);
                     });
    dialog->setPalette(m_theme.qpalette());
    dialog->setStyleSheet(windowStyleSheet(m_theme.colours()));
    dialog->show();
}

void Desk::openSample() {
    if (!m_sample) {
        WorkspaceOptions options = m_options;
        options.libraryPath = SampleService::libraryPathBeside(m_workspace->libraryPath());
        m_sample = open(options, m_workspace->clock(), m_theme, m_language);
    }
    if (!m_sample)
        return;
    MainWindow* window = m_sample->m_window.get();
    whenReady(m_sample->m_workspace->sample().load(), window,
              [window](const Result<QList<PaperKey>>& papers) {
                  if (!papers)
                      window->tell(papers.error().sentence);
              });
    m_sample->show();
}

} // namespace sheaf
