#include "cli/tag_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString TagCommand::name() const { return u"tag"_s; }

QString TagCommand::purpose() const { return Cli::tr("Adds your own tags to a paper, or removes them."); }

void TagCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"id"_s, Cli::tr("A paper's id (2601.01739)."), Cli::tr("ID"));
    parser.addPositionalArgument(u"tag"_s, Cli::tr("One or more tags."), Cli::tr("TAG…"));
    parser.addOption({u"remove"_s, Cli::tr("Removes the tags instead.")});
}

ExitCode TagCommand::run(const QCommandLineParser& options, Workspace& workspace,
                         const Console& console) const {
    const QStringList arguments = options.positionalArguments();
    if (arguments.size() < 2)
        return console.fail({ErrorKind::Usage, Cli::tr("Give a paper's id and at least one tag.")});
    const auto papers = papersById(arguments.first(1), workspace.archive(), console);
    if (!papers)
        return console.fail(papers.error());
    for (const QString& tag : arguments.mid(1)) {
        const auto marked =
            waitFor(options.isSet(u"remove"_s) ? workspace.archive().removeTag(papers->found, tag)
                                               : workspace.archive().addTag(papers->found, tag));
        if (!marked)
            return console.fail(marked.error());
    }
    return ExitCode::Done;
}

} // namespace sheaf
