#include "cli/engines_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/engine_service.h"
#include "services/settings_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString setting(Workspace& workspace, const QString& engine, const QString& field) {
    return workspace.settings().text(u"engines.%1.%2"_s.arg(engine, field));
}

ExitCode list(Workspace& workspace, const Console& console) {
    const QString used = workspace.settings().text(u"summaries.engine"_s);
    for (const QString& name : workspace.engines().names()) {
        QStringList line = {name == used ? u"*"_s : u" "_s, name};
        if (name != u"offline")
            line += {setting(workspace, name, u"kind"_s), setting(workspace, name, u"base_url"_s),
                     setting(workspace, name, u"model"_s)};
        if (const QString next = setting(workspace, name, u"fallback"_s); !next.isEmpty())
            line += Cli::tr("(if it fails: %1)").arg(next);
        console.out << line.join(u' ') << Qt::endl;
    }
    return ExitCode::Done;
}

ExitCode presets(const Console& console) {
    for (const EnginePreset& preset : enginePresets())
        console.out << preset.id << u'\t' << preset.title << u'\t' << preset.baseUrl << u'\t'
                    << preset.models.join(u", "_s) << Qt::endl;
    return ExitCode::Done;
}

ExitCode find(Workspace& workspace, const Console& console) {
    const QList<LocalServer> servers = waitFor(workspace.engines().findLocalServers());
    for (const LocalServer& server : servers)
        console.out << server.preset.id << u'\t' << server.preset.title << u'\t' << server.preset.baseUrl
                    << u'\t' << server.preset.models.join(u", "_s) << Qt::endl;
    if (servers.isEmpty())
        console.err << Cli::tr("No model's server answers at %1.")
                           .arg(workspace.settings().text(u"summaries.local_servers"_s))
                    << Qt::endl;
    return servers.isEmpty() ? ExitCode::Nothing : ExitCode::Done;
}

/// A server that runs here knows its models; a preset alone does not.
Result<EnginePreset> presetFor(const QString& id, const QString& model, Workspace& workspace) {
    std::optional<EnginePreset> preset = enginePreset(id);
    if (!preset)
        return Error{ErrorKind::Usage,
                     Cli::tr("There is no preset “%1”; \"sheaf engines presets\" lists them.").arg(id)};
    if (!model.isEmpty())
        preset->models = {model};
    if (!preset->models.isEmpty())
        return *preset;
    for (const LocalServer& server : waitFor(workspace.engines().findLocalServers()))
        if (server.preset.id == id)
            return server.preset;
    return Error{
        ErrorKind::NotFound,
        Cli::tr("No %1 runs on this computer, so its model must be named: --model NAME.").arg(preset->title)};
}

ExitCode add(const QString& engine, const QString& id, const QString& model, Workspace& workspace,
             const Console& console) {
    const auto preset = presetFor(id, model, workspace);
    if (!preset)
        return console.fail(preset.error());
    if (const Outcome added = addEngine(workspace.settings(), *preset, engine); !added)
        return console.fail(added.error());
    console.out
        << Cli::tr("The engine “%1” asks %2 for %3.").arg(engine, preset->title, preset->models.value(0))
        << Qt::endl;
    if (preset->wantsKey)
        console.out << Cli::tr("Store its key: sheaf key set %1").arg(engine) << Qt::endl;
    console.out << Cli::tr("Have it make the summaries: sheaf settings set summaries.engine %1").arg(engine)
                << Qt::endl;
    return ExitCode::Done;
}

ExitCode listModels(const QString& engine, Workspace& workspace, const Console& console) {
    const QStringList names = workspace.engines().names();
    if (!names.contains(engine))
        return console.fail(
            {ErrorKind::Usage,
             Cli::tr("There is no engine “%1”; there are: %2.").arg(engine, names.join(u", "_s))});
    const EngineChoice choice{
        engine, setting(workspace, engine, u"kind"_s), setting(workspace, engine, u"base_url"_s), {}};
    const auto models = waitFor(workspace.engines().models(choice, {}));
    if (!models)
        return console.fail(models.error());
    for (const QString& name : *models)
        console.out << name << Qt::endl;
    return ExitCode::Done;
}

} // namespace

QString EnginesCommand::name() const { return u"engines"_s; }

QString EnginesCommand::purpose() const {
    return Cli::tr("Lists the engines that can make summaries, and sets them up.");
}

void EnginesCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"action"_s,
        Cli::tr("Nothing (lists the engines), presets (lists the providers that are known), find (looks for "
                "models' servers on this computer), add NAME PRESET (makes an engine), or models NAME (lists "
                "what its server has)."),
        Cli::tr("[presets | find | add NAME PRESET | models NAME]"));
    parser.addOption({u"model"_s, Cli::tr("The model of the engine to add."), Cli::tr("name")});
}

ExitCode EnginesCommand::run(const QCommandLineParser& options, Workspace& workspace,
                             const Console& console) const {
    const QStringList words = options.positionalArguments();
    if (words.isEmpty())
        return list(workspace, console);
    if (words == QStringList{u"presets"_s})
        return presets(console);
    if (words == QStringList{u"find"_s})
        return find(workspace, console);
    if (words.size() == 3 && words[0] == u"add")
        return add(words[1], words[2], options.value(u"model"_s), workspace, console);
    if (words.size() == 2 && words[0] == u"models")
        return listModels(words[1], workspace, console);
    return console.fail({ErrorKind::Usage, Cli::tr("Write: sheaf engines, or with presets, find, "
                                                   "add NAME PRESET or models NAME.")});
}

} // namespace sheaf
