#include "base/clock.h"
#include "cli/command_line.h"
#include "desktop/session_bus.h"
#include "desktop/single_instance.h"
#include "services/keeping/library_choice.h"
#include "services/workspace.h"
#include "ui/detail/prepare.h"
#include "ui/theme/font_reading.h"
#include "ui/theme/theme.h"
#include "ui/window/desk.h"
#include "ui/window/interface_language.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QLoggingCategory>
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

/// Later starts with the same library want the window that is there.
class LaterStarts : public QObject {
  public:
    /// `instance` stands for the library at `library`, unless the reader has chosen another one.
    LaterStarts(Desk& desk, std::unique_ptr<SingleInstance> instance, const QString& library)
        : m_desk(desk), m_instance(std::move(instance)) {
        if (library != desk.libraryPath())
            standFor(desk.libraryPath());
        else
            answer();
        connect(&desk, &Desk::reopened, this, &LaterStarts::standFor);
    }

  private:
    void standFor(const QString& library) {
        m_instance.reset(); // it may be the same library
        m_instance = std::make_unique<SingleInstance>(library);
        m_instance->find({}, std::chrono::seconds(2));
        answer();
    }

    void answer() {
        connect(m_instance.get(), &SingleInstance::started, this, [this](const HandedOver& message) {
            if (!message.activation.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", message.activation);
            m_desk.raise(message.arguments);
        });
    }

    Desk& m_desk;
    std::unique_ptr<SingleInstance> m_instance;
};

/// What the desktop gave this start, so that the window of an earlier one may come to the front.
HandedOver handedOver(const QStringList& links) { return {links, qgetenv("XDG_ACTIVATION_TOKEN")}; }

int runWindow(int argc, char** argv, const WorkspaceOptions& options, const QStringList& links) {
    FontFiles fontFiles;
    prepareForWebEngine();
    const QApplication application(argc, argv);
    fontFiles.await();
    const FontDatabase fonts;
    QGuiApplication::setDesktopFileName(u"org.sheaf.Sheaf"_s);
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
    QObject::connect(desk.get(), &Desk::lost, &application,
                     [] { QCoreApplication::exit(static_cast<int>(ExitCode::Nothing)); });
    const LaterStarts starts(*desk, std::move(instance), library ? *library : QString());
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
