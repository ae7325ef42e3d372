#include "cli/star_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString StarCommand::name() const { return m_star ? u"star"_s : u"unstar"_s; }

QString StarCommand::purpose() const {
    return m_star ? Cli::tr("Stars papers.") : Cli::tr("Takes the star off papers.");
}

void StarCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"id"_s, Cli::tr("Paper ids (2601.01739)."), Cli::tr("ID…"));
}

ExitCode StarCommand::run(const QCommandLineParser& options, Workspace& workspace,
                          const Console& console) const {
    const auto papers = papersById(options.positionalArguments(), workspace.archive(), console);
    if (!papers)
        return console.fail(papers.error());
    const auto marked = waitFor(workspace.archive().setStarred(papers->found, m_star));
    return marked ? papers->exitCode() : console.fail(marked.error());
}

} // namespace sheaf
