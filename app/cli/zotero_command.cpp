#include "cli/zotero_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/zotero/zotero_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString ZoteroCommand::name() const { return u"zotero"_s; }

QString ZoteroCommand::purpose() const {
    return Cli::tr("Sends papers to the Zotero that runs on this computer, with tags, note and PDF.");
}

void ZoteroCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"id"_s, Cli::tr("Paper ids (2601.01739)."), Cli::tr("ID…"));
}

ExitCode ZoteroCommand::run(const QCommandLineParser& options, Workspace& workspace,
                            const Console& console) const {
    const auto papers = papersById(options.positionalArguments(), workspace.archive(), console);
    if (!papers)
        return console.fail(papers.error());
    const auto report = waitFor(workspace.zotero().send(papers->found));
    if (!report)
        return console.fail(report.error());
    console.out << sentSentence(*report) << Qt::endl;
    for (const QString& remark : report->remarks)
        console.err << remark << Qt::endl;
    if (report->failure)
        console.err << report->failure->sentence << Qt::endl;
    return report->isWhole() && report->remarks.isEmpty() ? papers->exitCode() : ExitCode::Partly;
}

} // namespace sheaf
