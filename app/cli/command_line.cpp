#include "cli/command_line.h"

#include "cli/command.h"
#include "cli/text.h"
#include "papers/reader_link.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct GlobalOption {
    QString name;
    QString WorkspaceOptions::*target;
};

const std::array<GlobalOption, 2>& globalOptions() {
    static const std::array<GlobalOption, 2> options{
        GlobalOption{u"--library"_s, &WorkspaceOptions::libraryPath},
        GlobalOption{u"--settings"_s, &WorkspaceOptions::settingsPath}};
    return options;
}

/// Takes "--library FILE" or "--library=FILE" off the front of the arguments; false if neither stands there.
Result<bool> takeGlobalOption(QStringList& arguments, WorkspaceOptions& options) {
    for (const auto& [name, target] : globalOptions()) {
        const QString& first = arguments.constFirst();
        if (first.startsWith(name + u'=')) {
            options.*target = arguments.takeFirst().mid(name.size() + 1);
            return true;
        }
        if (first != name)
            continue;
        if (arguments.size() < 2)
            return Error{ErrorKind::Usage, Cli::tr("%1 needs a file name after it.").arg(name)};
        arguments.removeFirst();
        options.*target = arguments.takeFirst();
        return true;
    }
    return false;
}

void printHelp(QTextStream& out) {
    out << Cli::tr("Sheaf, a reader for the day's research papers.") << "\n\n"
        << Cli::tr("Usage:") << "\n  sheaf [--library FILE] [--settings FILE]                  "
        << Cli::tr("opens the window") << "\n  sheaf [--library FILE] [--settings FILE] LINK…            "
        << Cli::tr("shows a paper there (2601.01739, an arXiv address, sheaf:search?q=WORDS)")
        << "\n  sheaf [--library FILE] [--settings FILE] COMMAND [OPTIONS]\n\n"
        << Cli::tr("Commands (each answers to --help):") << '\n';
    for (const auto& command : allCommands())
        out << "  " << command->name().leftJustified(12) << command->purpose() << '\n';
    out << '\n'
        << Cli::tr("Exit codes: 0 done, 1 done in part (standard error says what failed), 2 wrong usage, "
                   "3 nothing could be done.")
        << Qt::endl;
}

const Command* commandNamed(const std::vector<std::unique_ptr<Command>>& commands, const QString& name) {
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&name](const auto& command) { return command->name() == name; });
    return found == commands.end() ? nullptr : found->get();
}

/// Global options are taken after the command too, since nobody remembers on which side they belong.
void addGlobalOptions(QCommandLineParser& parser) {
    parser.addOption({u"library"_s, Cli::tr("The library to use."), Cli::tr("file")});
    parser.addOption({u"settings"_s, Cli::tr("The settings file to use."), Cli::tr("file")});
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("This help.")});
}

WorkspaceOptions workspaceOptions(const QCommandLineParser& parser, WorkspaceOptions options) {
    if (parser.isSet(u"library"_s))
        options.libraryPath = parser.value(u"library"_s);
    if (parser.isSet(u"settings"_s))
        options.settingsPath = parser.value(u"settings"_s);
    return options;
}

/// The parser names the program by the path it was started with; the command belongs there.
QString helpOf(const Command& command, const QCommandLineParser& parser) {
    const QString program = QCoreApplication::arguments().constFirst();
    return parser.helpText().replace(u' ' + program + u' ', u" sheaf "_s + command.name() + u' ');
}

ExitCode runWith(const Command& command, const CommandLine& line, const Clock& clock,
                 const Console& console) {
    QCommandLineParser parser;
    parser.setApplicationDescription(command.purpose());
    addGlobalOptions(parser);
    command.addOptions(parser);
    if (!parser.parse(QStringList{u"sheaf "_s + command.name()} + command.arranged(line.arguments)))
        return console.fail({ErrorKind::Usage, parser.errorText() + u' ' +
                                                   Cli::tr("See: sheaf %1 --help").arg(command.name())});
    if (parser.isSet(u"help"_s)) {
        console.out << helpOf(command, parser) << Qt::flush;
        if (const QString details = command.details(); !details.isEmpty())
            console.out << '\n' << details << Qt::endl;
        return ExitCode::Done;
    }
    const WorkspaceOptions where = workspaceOptions(parser, line.workspace);
    if (const auto done = command.runClosed(parser, where, console))
        return *done;
    auto workspace = Workspace::open(where, clock);
    if (!workspace)
        return console.fail(workspace.error());
    return command.run(parser, **workspace, console);
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList& arguments) {
    CommandLine line;
    QStringList left = arguments;
    while (!left.isEmpty()) {
        const auto taken = takeGlobalOption(left, line.workspace);
        if (!taken)
            return taken.error();
        if (*taken)
            continue;
        const QString word = left.takeFirst();
        if (word == u"--help" || word == u"-h") {
            line.help = true;
        } else if (word == u"--version" || word == u"-v") {
            line.version = true;
        } else if (ReaderLink::parse(word)) {
            line.links += word;
        } else if (word.startsWith(u'-')) {
            return Error{ErrorKind::Usage, Cli::tr("There is no option %1. See: sheaf --help").arg(word)};
        } else {
            line.command = word;
            line.arguments = left;
            break;
        }
    }
    return line;
}

ExitCode runCommand(const CommandLine& line, const Clock& clock, const Console& console) {
    if (line.help) {
        printHelp(console.out);
        return ExitCode::Done;
    }
    if (line.version) {
        console.out << "sheaf " << QCoreApplication::applicationVersion() << Qt::endl;
        return ExitCode::Done;
    }
    const auto commands = allCommands();
    const Command* command = commandNamed(commands, line.command);
    if (!command)
        return console.fail(
            {ErrorKind::Usage, Cli::tr("There is no command “%1”. See: sheaf --help").arg(line.command)});
    return runWith(*command, line, clock, console);
}

} // namespace sheaf
