#include "cli/settings_command.h"

#include "cli/text.h"
#include "services/settings_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

void printAll(const SettingsService& settings, QTextStream& out) {
    for (const QString& name : settings.names())
        out << name << " = " << settings.text(name) << '\n';
    out.flush();
}

ExitCode printOne(const SettingsService& settings, const QString& name, const Console& console) {
    if (!settings.names().contains(name))
        return console.fail(
            {ErrorKind::Usage, Cli::tr("There is no setting “%1”. See: sheaf settings list").arg(name)});
    console.out << settings.text(name) << Qt::endl;
    return ExitCode::Done;
}

ExitCode ended(const Outcome& outcome, const Console& console) {
    return outcome ? ExitCode::Done : console.fail(outcome.error());
}

} // namespace

QString SettingsCommand::name() const { return u"settings"_s; }

QString SettingsCommand::purpose() const { return Cli::tr("Lists, shows, sets and resets settings."); }

void SettingsCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"action"_s, Cli::tr("list, get NAME, set NAME VALUE, or reset NAME."),
                                 Cli::tr("list | get NAME | set NAME VALUE | reset NAME"));
}

ExitCode SettingsCommand::run(const QCommandLineParser& options, Workspace& workspace,
                              const Console& console) const {
    const QStringList words = options.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    SettingsService& settings = workspace.settings();
    if (action == u"list" && words.size() <= 1) {
        printAll(settings, console.out);
        return ExitCode::Done;
    }
    if (action == u"get" && words.size() == 2)
        return printOne(settings, words[1], console);
    if (action == u"set" && words.size() == 3)
        return ended(settings.set(words[1], words[2]), console);
    if (action == u"reset" && words.size() == 2)
        return ended(settings.remove(words[1]), console);
    return console.fail(
        {ErrorKind::Usage, Cli::tr("Write: sheaf settings list, get NAME, set NAME VALUE or reset NAME.")});
}

} // namespace sheaf
