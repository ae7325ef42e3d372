#include "base/clock.h"
#include "base/log.h"
#include "cli/command_line.h"
#include "desktop/session_bus.h"
#include "desktop/single_instance.h"
#include "services/archive_service.h"
#include "services/keeping/library_choice.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/detail/prepare.h"
#include "ui/keeping/moving_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/interface_language.h"
#include "ui/window/main_window.h"
#include "ui/window/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QIcon>
#include <QLocale>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTranslator>

#include <chrono>
#include <cstdio>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(u"sheaf"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHEAF_VERSION));
}

/// Qt's script engine remarks on KaTeX's minified code, page by page.
void silenceScriptRemarks() { QLoggingCategory::setFilterRules(u"qt.qml.compiler.warning=false"_s); }

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// English stays where there is no translation.
void translate(QTranslator& translator) {
    if (translator.load(QLocale(), u"sheaf"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
}

int runInTerminal(int argc, char** argv, const Result<CommandLine>& line) {
    findSessionBus();
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    translate(translator);
    QFile in;
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!in.open(stdin, QIODevice::ReadOnly))
        err << "sheaf: standard input is closed." << Qt::endl;
    const Console console{in, out, err};
    const SystemClock clock;
    return static_cast<int>(line ? runCommand(*line, clock, console) : console.fail(line.error()));
}

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

/// A library and its window. The sample day opens beside the reader's own library, never in it.
class Desk {
  public:
    /// Where the library cannot be opened, the reader may choose another one.
    static std::unique_ptr<Desk> open(WorkspaceOptions options, const Clock& clock, Theme& theme,
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

    void show() { m_window->show(); }

    /// Nothing while the library moves.
    void raise(const QStringList& links) {
        if (m_window)
            m_window->raise(links);
    }

    /// Later starts with the same library want this window. `instance` stands for that library.
    void answerStarts(std::unique_ptr<SingleInstance> instance, const QString& library) {
        if (library != m_workspace->libraryPath()) { // the reader has chosen another one
            instance = std::make_unique<SingleInstance>(m_workspace->libraryPath());
            instance->find({}, std::chrono::seconds(2));
        }
        m_instance = std::move(instance);
        QObject::connect(m_instance.get(), &SingleInstance::started, m_instance.get(),
                         [this](const HandedOver& message) {
                             if (!message.activation.isEmpty())
                                 qputenv("XDG_ACTIVATION_TOKEN", message.activation);
                             raise(message.arguments);
                         });
    }

  private:
    Desk(std::unique_ptr<Workspace> workspace, WorkspaceOptions options, Theme& theme,
         InterfaceLanguage& language)
        : m_workspace(std::move(workspace)), m_options(std::move(options)), m_clock(m_workspace->clock()),
          m_theme(theme), m_language(language) {
        followLanguage();
        makeWindow();
    }

    void followLanguage() {
        m_language.use(m_workspace->settings().text(u"window.language"_s));
        QObject::connect(&m_workspace->settings(), &SettingsService::changed, &m_workspace->settings(),
                         [this](const QString& name) {
                             if (name == u"window.language")
                                 QTimer::singleShot(0, m_window.get(), [this] { changeLanguage(); });
                         });
    }

    /// The sample's window is made anew when it is asked for again.
    void changeLanguage() {
        m_language.use(m_workspace->settings().text(u"window.language"_s));
        m_sample.reset();
        m_window->rememberPlace();
        const auto before = std::exchange(m_window, nullptr);
        makeWindow(before.get());
        m_window->show();
    }

    /// What closes the window comes from within it: it waits until the window is done with that.
    void makeWindow(const MainWindow* before = nullptr) {
        m_window = std::make_unique<MainWindow>(*m_workspace, m_theme, before);
        const auto later = [](const auto& act) { QTimer::singleShot(0, QCoreApplication::instance(), act); };
        QObject::connect(m_window.get(), &MainWindow::sampleRequested, m_window.get(),
                         [this] { openSample(); });
        QObject::connect(m_window.get(), &MainWindow::libraryWanted, m_window.get(),
                         [this, later](const QString& path) { later([this, path] { changeTo(path); }); });
        QObject::connect(m_window.get(), &MainWindow::moveWanted, m_window.get(),
                         [this, later](const QString& folder) { later([this, folder] { move(folder); }); });
    }

    /// The program stays, though no window is there for a while.
    void close() {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_window->rememberPlace();
        m_sample.reset();
        m_window.reset();
        m_workspace.reset();
    }

    Outcome reopen(const QString& library) {
        WorkspaceOptions options = m_options;
        options.libraryPath = library;
        auto workspace = Workspace::open(options, m_clock);
        if (!workspace)
            return workspace.error();
        m_workspace = std::move(*workspace);
        m_options = options;
        m_instance.reset(); // it may be the same library
        answerStarts(nullptr, {});
        followLanguage();
        QGuiApplication::setQuitOnLastWindowClosed(true);
        makeWindow();
        m_window->show();
        return {};
    }

    /// Where that library cannot be opened, the one that was open comes back.
    void changeTo(const QString& path) {
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

    void comeBack(const QString& library, const QString& sentence) {
        if (const Outcome opened = reopen(library); opened) {
            m_window->tell(sentence);
            return;
        }
        QMessageBox::critical(nullptr, u"Sheaf"_s, sentence);
        QCoreApplication::exit(static_cast<int>(ExitCode::Nothing));
    }

    void move(const QString& folder) {
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

    void openSample() {
        if (!m_sample) {
            WorkspaceOptions options = m_options;
            options.libraryPath = SampleService::libraryPathBeside(m_workspace->libraryPath());
            m_sample = open(options, m_workspace->clock(), m_theme, m_language);
        }
        if (!m_sample)
            return;
        m_sample->m_workspace->sample().load();
        m_sample->show();
    }

    std::unique_ptr<Workspace> m_workspace;
    WorkspaceOptions m_options;
    const Clock& m_clock;
    Theme& m_theme;
    InterfaceLanguage& m_language;
    std::unique_ptr<SingleInstance> m_instance; ///< none for the sample
    std::unique_ptr<MainWindow> m_window;       ///< none while the library moves
    std::unique_ptr<Desk> m_sample;
};

/// What the desktop gave this start, so that the window of an earlier one may come to the front.
HandedOver handedOver(const QStringList& links) { return {links, qgetenv("XDG_ACTIVATION_TOKEN")}; }

int runWindow(int argc, char** argv, const WorkspaceOptions& options, const QStringList& links) {
    prepareForWebEngine();
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.sheaf.Sheaf"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/sheaf.svg"_s));
    InterfaceLanguage language;
    // Which library cannot be told is told when it is opened.
    const auto library = LibraryChoice(options).path();
    auto instance = std::make_unique<SingleInstance>(library ? *library : Workspace::defaultLibraryPath());
    if (instance->find(handedOver(links)) == SingleInstance::Place::Handed)
        return static_cast<int>(ExitCode::Done);
    const SystemClock clock;
    Theme theme;
    const auto desk = Desk::open(options, clock, theme, language);
    if (!desk)
        return static_cast<int>(ExitCode::Nothing);
    desk->answerStarts(std::move(instance), library ? *library : QString());
    desk->show();
    if (!links.isEmpty())
        desk->raise(links);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    nameApplication();
    silenceScriptRemarks();
    const auto line = CommandLine::parse(argumentsOf(argc, argv));
    if (line && line->wantsWindow())
        return runWindow(argc, argv, line->workspace, line->links);
    return runInTerminal(argc, argv, line);
}
