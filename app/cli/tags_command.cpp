#include "cli/tags_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/tag_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode list(TagService& tags, const Console& console) {
    const auto all = waitFor(tags.mostUsed());
    if (!all)
        return console.fail(all.error());
    for (const NamedCount& tag : *all)
        console.out << tag.count << '\t' << tag.name << '\n';
    console.out.flush();
    return ExitCode::Done;
}

ExitCode listAliases(TagService& tags, const Console& console) {
    const auto aliases = waitFor(tags.aliases());
    if (!aliases)
        return console.fail(aliases.error());
    for (const TagAlias& alias : *aliases)
        console.out << alias.name << u" → "_s << alias.tag << '\n';
    console.out.flush();
    return ExitCode::Done;
}

ExitCode told(const Result<int>& changed, const Console& console) {
    if (!changed)
        return console.fail(changed.error());
    console.out << Cli::tr("%1 papers changed.").arg(*changed) << Qt::endl;
    return ExitCode::Done;
}

ExitCode wrongUse(const Console& console) {
    return console.fail(
        {ErrorKind::Usage, Cli::tr("Say “list”, “merge TAG… INTO”, “rename TAG NAME”, “aliases” or "
                                   "“unalias NAME”.")});
}

} // namespace

QString TagsCommand::name() const { return u"tags"_s; }

QString TagsCommand::purpose() const {
    return Cli::tr("Lists the library's tags, most used first, and merges or renames them.");
}

void TagsCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"action"_s,
        Cli::tr("list, merge (all but the last tag into the last), rename, aliases, or unalias."),
        Cli::tr("[ACTION]"));
    parser.addPositionalArgument(u"tag"_s, Cli::tr("The tags; one of several words in quotation marks."),
                                 Cli::tr("[TAG…]"));
}

ExitCode TagsCommand::run(const QCommandLineParser& options, Workspace& workspace,
                          const Console& console) const {
    QStringList names = options.positionalArguments();
    const QString action = names.isEmpty() ? u"list"_s : names.takeFirst();
    TagService& tags = workspace.tags();
    if (action == u"list" && names.isEmpty())
        return list(tags, console);
    if (action == u"aliases" && names.isEmpty())
        return listAliases(tags, console);
    if (action == u"merge" && names.size() >= 2) {
        const QString target = names.takeLast();
        return told(waitFor(tags.merge(names, target)), console);
    }
    if (action == u"rename" && names.size() == 2)
        return told(waitFor(tags.rename(names[0], names[1])), console);
    if (action == u"unalias" && names.size() == 1) {
        const auto dropped = waitFor(tags.dropAlias(names[0]));
        return dropped ? ExitCode::Done : console.fail(dropped.error());
    }
    return wrongUse(console);
}

} // namespace sheaf
