#include "cli/mark_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString MarkCommand::name() const {
    switch (m_mark) {
    case Mark::Star: return u"star"_s;
    case Mark::Unstar: return u"unstar"_s;
    case Mark::Hide: return u"hide"_s;
    case Mark::Unhide: break;
    }
    return u"unhide"_s;
}

QString MarkCommand::purpose() const {
    switch (m_mark) {
    case Mark::Star: return Cli::tr("Stars papers.");
    case Mark::Unstar: return Cli::tr("Takes the star off papers.");
    case Mark::Hide: return Cli::tr("Leaves papers out of lists; \"is:hidden\" finds them.");
    case Mark::Unhide: break;
    }
    return Cli::tr("Shows hidden papers again.");
}

void MarkCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"id"_s, Cli::tr("Paper ids (2601.01739)."), Cli::tr("ID…"));
}

ExitCode MarkCommand::run(const QCommandLineParser& options, Workspace& workspace,
                          const Console& console) const {
    const auto papers = papersById(options.positionalArguments(), workspace.archive(), console);
    if (!papers)
        return console.fail(papers.error());
    const bool stars = m_mark == Mark::Star || m_mark == Mark::Unstar;
    const bool on = m_mark == Mark::Star || m_mark == Mark::Hide;
    const auto marked = waitFor(stars ? workspace.archive().setStarred(papers->found, on)
                                      : workspace.archive().setHidden(papers->found, on));
    return marked ? papers->exitCode() : console.fail(marked.error());
}

} // namespace sheaf
