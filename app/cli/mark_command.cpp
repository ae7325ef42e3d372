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
    case Mark::Read: return u"read"_s;
    case Mark::Unread: return u"unread"_s;
    case Mark::Later: return u"later"_s;
    case Mark::Unlater: return u"unlater"_s;
    case Mark::Hide: return u"hide"_s;
    case Mark::Unhide: break;
    }
    return u"unhide"_s;
}

QString MarkCommand::purpose() const {
    switch (m_mark) {
    case Mark::Star: return Cli::tr("Stars papers.");
    case Mark::Unstar: return Cli::tr("Takes the star off papers.");
    case Mark::Read: return Cli::tr("Marks papers as read, newer versions of them included.");
    case Mark::Unread: return Cli::tr("Marks papers as unread.");
    case Mark::Later:
        return Cli::tr("Puts papers off for later; \"is:later\" finds them until they are read.");
    case Mark::Unlater: return Cli::tr("Has papers among the unread ones again that were put off.");
    case Mark::Hide: return Cli::tr("Leaves papers out of lists; \"is:hidden\" finds them.");
    case Mark::Unhide: break;
    }
    return Cli::tr("Shows hidden papers again.");
}

void MarkCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"id"_s, Cli::tr("Paper ids (2601.01739)."), Cli::tr("ID…"));
}

QFuture<Outcome> MarkCommand::mark(ArchiveService& archive, const QList<PaperKey>& papers) const {
    switch (m_mark) {
    case Mark::Star: return archive.setStarred(papers, true);
    case Mark::Unstar: return archive.setStarred(papers, false);
    case Mark::Read: return archive.setRead(papers, true);
    case Mark::Unread: return archive.setRead(papers, false);
    case Mark::Later: return archive.setLater(papers, true);
    case Mark::Unlater: return archive.setLater(papers, false);
    case Mark::Hide: return archive.setHidden(papers, true);
    case Mark::Unhide: break;
    }
    return archive.setHidden(papers, false);
}

ExitCode MarkCommand::run(const QCommandLineParser& options, Workspace& workspace,
                          const Console& console) const {
    const auto papers = papersById(options.positionalArguments(), workspace.archive(), console);
    if (!papers)
        return console.fail(papers.error());
    const auto marked = waitFor(mark(workspace.archive(), papers->found));
    return marked ? papers->exitCode() : console.fail(marked.error());
}

} // namespace sheaf
