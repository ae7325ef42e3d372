#include "cli/key_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/engine_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode ended(const Outcome& outcome, const QString& done, const Console& console) {
    if (!outcome)
        return console.fail(outcome.error());
    console.out << done << Qt::endl;
    return ExitCode::Done;
}

/// The key comes from standard input so that it stands in no process list and no shell history.
ExitCode setKey(EngineService& engines, const QString& engine, const Console& console) {
    const QString key = QString::fromUtf8(console.in.readAll()).trimmed();
    if (key.isEmpty())
        return console.fail(
            {ErrorKind::Usage, Cli::tr("No key came on standard input; nothing was stored.")});
    return ended(waitFor(engines.storeKey(engine, key)),
                 Cli::tr("The key of “%1” is in the keychain.").arg(engine), console);
}

ExitCode showKey(EngineService& engines, const QString& engine, const Console& console) {
    const auto has = waitFor(engines.hasKey(engine));
    if (!has)
        return console.fail(has.error());
    console.out << (*has ? Cli::tr("The keychain holds a key for “%1”.").arg(engine)
                         : Cli::tr("The keychain holds no key for “%1”.").arg(engine))
                << Qt::endl;
    return *has ? ExitCode::Done : ExitCode::Nothing;
}

} // namespace

QString KeyCommand::name() const { return u"key"_s; }

QString KeyCommand::purpose() const { return Cli::tr("Keeps an engine's key in the desktop's keychain."); }

void KeyCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"action"_s,
        Cli::tr("set NAME (reads the key from standard input), remove NAME, or show NAME "
                "(says whether there is one)."),
        Cli::tr("set NAME | remove NAME | show NAME"));
}

ExitCode KeyCommand::run(const QCommandLineParser& options, Workspace& workspace,
                         const Console& console) const {
    const QStringList words = options.positionalArguments();
    EngineService& engines = workspace.engines();
    if (words.size() == 2 && words[0] == u"set")
        return setKey(engines, words[1], console);
    if (words.size() == 2 && words[0] == u"remove")
        return ended(waitFor(engines.removeKey(words[1])), Cli::tr("The key of “%1” is gone.").arg(words[1]),
                     console);
    if (words.size() == 2 && words[0] == u"show")
        return showKey(engines, words[1], console);
    return console.fail({ErrorKind::Usage, Cli::tr("Write: sheaf key set NAME, remove NAME or show NAME.")});
}

} // namespace sheaf
