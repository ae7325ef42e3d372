#include "base/clock.h"
#include "cli/command_line.h"
#include "desktop/session_bus.h"
#include "services/archive_service.h"
#include "services/sample_service.h"
#include "services/workspace.h"
#include "ui/detail/prepare.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QTranslator>

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

/// A library and its window. The sample day opens beside the reader's own library, never in it.
class Desk {
  public:
    static std::unique_ptr<Desk> open(const WorkspaceOptions& options, const Clock& clock, Theme& theme) {
        auto workspace = Workspace::open(options, clock);
        if (!workspace) {
            QMessageBox::critical(nullptr, u"Sheaf"_s, workspace.error().sentence);
            return nullptr;
        }
        return std::unique_ptr<Desk>(new Desk(std::move(*workspace), options, theme));
    }

    void show() { m_window.show(); }

  private:
    Desk(std::unique_ptr<Workspace> workspace, WorkspaceOptions options, Theme& theme)
        : m_workspace(std::move(workspace)), m_options(std::move(options)), m_theme(theme),
          m_window(*m_workspace, theme) {
        QObject::connect(&m_window, &MainWindow::sampleRequested, &m_window, [this] { openSample(); });
    }

    void openSample() {
        if (!m_sample) {
            WorkspaceOptions options = m_options;
            options.libraryPath = SampleService::libraryPathBeside(m_workspace->libraryPath());
            m_sample = open(options, m_workspace->clock(), m_theme);
        }
        if (!m_sample)
            return;
        m_sample->m_workspace->sample().load();
        m_sample->show();
    }

    std::unique_ptr<Workspace> m_workspace;
    WorkspaceOptions m_options;
    Theme& m_theme;
    MainWindow m_window;
    std::unique_ptr<Desk> m_sample;
};

int runWindow(int argc, char** argv, const WorkspaceOptions& options) {
    prepareForWebEngine();
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.sheaf.Sheaf"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/sheaf.svg"_s));
    QTranslator translator;
    translate(translator);
    const SystemClock clock;
    Theme theme;
    const auto desk = Desk::open(options, clock, theme);
    if (!desk)
        return static_cast<int>(ExitCode::Nothing);
    desk->show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    nameApplication();
    silenceScriptRemarks();
    const auto line = CommandLine::parse(argumentsOf(argc, argv));
    if (line && line->wantsWindow())
        return runWindow(argc, argv, line->workspace);
    return runInTerminal(argc, argv, line);
}
