#include "cli/prompts_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"
#include "services/prompt_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode list(const PromptService& prompts, const Console& console) {
    for (const PromptEntry& entry : prompts.prompts())
        console.out << (entry.used ? "* " : "  ") << entry.name << '\t' << entry.form << '\t'
                    << (entry.builtIn ? Cli::tr("built in") : Cli::tr("yours")) << '\n';
    console.out.flush();
    return ExitCode::Done;
}

ExitCode show(const PromptService& prompts, const QString& name, const Console& console) {
    const auto text = prompts.text(name);
    if (!text)
        return console.fail(text.error());
    console.out << *text << Qt::flush;
    return ExitCode::Done;
}

ExitCode check(const PromptService& prompts, const QString& name, const Console& console) {
    const auto text = prompts.text(name);
    if (!text)
        return console.fail(text.error());
    const QList<PromptRemark> remarks = prompts.check(*text);
    for (const PromptRemark& remark : remarks)
        console.err << Cli::tr("%1, line %2: %3").arg(name).arg(remark.line).arg(remark.sentence) << Qt::endl;
    if (remarks.isEmpty())
        console.out << Cli::tr("%1 can be used.").arg(name) << Qt::endl;
    return remarks.isEmpty() ? ExitCode::Done : ExitCode::Partly;
}

ExitCode copy(PromptService& prompts, const QString& name, const QString& to, const Console& console) {
    const Outcome copied = prompts.copy(name, to);
    if (!copied)
        return console.fail(copied.error());
    console.out << prompts.folder() << '/' << to << ".md" << Qt::endl;
    return ExitCode::Done;
}

ExitCode ended(const Outcome& outcome, const Console& console) {
    return outcome ? ExitCode::Done : console.fail(outcome.error());
}

/// The request that the prompt makes for a paper, as it would be sent.
ExitCode preview(const QCommandLineParser& options, Workspace& workspace, const QString& name,
                 const QString& paper, const Console& console) {
    const auto text = workspace.prompts().text(name);
    if (!text)
        return console.fail(text.error());
    const auto key = waitFor(workspace.archive().paper(paper));
    if (!key)
        return console.fail(key.error());
    const auto request = waitFor(workspace.prompts().preview({.paper = *key,
                                                              .engine = options.value(u"engine"_s),
                                                              .language = options.value(u"language"_s),
                                                              .draft = *text}));
    if (!request)
        return console.fail(request.error());
    console.out << request->address << '\n' << request->headers.join(u'\n') << "\n\n" << request->body;
    console.out.flush();
    console.err << Cli::tr("About %1 tokens.").arg(request->tokens) << Qt::endl;
    if (request->lacksFullText)
        console.err << Cli::tr("The full text, which has yet to be fetched, takes the abstract's place.")
                    << Qt::endl;
    return ExitCode::Done;
}

} // namespace

QString PromptsCommand::name() const { return u"prompts"_s; }

QString PromptsCommand::purpose() const {
    return Cli::tr("Lists, shows, copies and checks the prompts that ask for summaries.");
}

void PromptsCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"action"_s,
        Cli::tr(
            "list, show NAME, copy NAME NEW, check NAME, use NAME, unuse NAME, remove NAME, or preview NAME "
            "PAPER: the request that it makes for a paper."),
        Cli::tr(
            "list | show NAME | copy NAME NEW | check NAME | use NAME | unuse NAME | remove NAME | preview "
            "NAME PAPER"));
    parser.addOption({u"engine"_s, Cli::tr("The engine whose request is shown."), Cli::tr("name")});
    parser.addOption({u"language"_s, Cli::tr("Language code of the summary."), Cli::tr("code")});
}

ExitCode PromptsCommand::run(const QCommandLineParser& options, Workspace& workspace,
                             const Console& console) const {
    const QStringList words = options.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    PromptService& prompts = workspace.prompts();
    if (action == u"list" && words.size() <= 1)
        return list(prompts, console);
    if (action == u"show" && words.size() == 2)
        return show(prompts, words[1], console);
    if (action == u"check" && words.size() == 2)
        return check(prompts, words[1], console);
    if (action == u"copy" && words.size() == 3)
        return copy(prompts, words[1], words[2], console);
    if (action == u"use" && words.size() == 2)
        return ended(prompts.use(words[1], true), console);
    if (action == u"unuse" && words.size() == 2)
        return ended(prompts.use(words[1], false), console);
    if (action == u"remove" && words.size() == 2)
        return ended(prompts.remove(words[1]), console);
    if (action == u"preview" && words.size() == 3)
        return preview(options, workspace, words[1], words[2], console);
    return console.fail(
        {ErrorKind::Usage,
         Cli::tr("Write: sheaf prompts list, show NAME, copy NAME NEW, check NAME, use NAME, unuse "
                 "NAME, remove NAME or preview NAME PAPER.")});
}

} // namespace sheaf
