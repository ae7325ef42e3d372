#include "cli/summary_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/trust_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode printCounts(TrustService& trust, const Console& console) {
    const auto counts = waitFor(trust.verdictCounts());
    if (!counts)
        return console.fail(counts.error());
    for (const VerdictCount& count : *counts) {
        QStringList maker{count.engine, count.model, count.promptVersion};
        maker.removeAll(QString());
        console.out << Cli::tr("%1: %2 summaries, %3 marked as wrong")
                           .arg(maker.join(u" · "_s))
                           .arg(count.summaries)
                           .arg(count.wrong)
                    << '\n';
    }
    console.out.flush();
    return ExitCode::Done;
}

} // namespace

QString SummaryCommand::name() const { return u"summary"_s; }

QString SummaryCommand::purpose() const {
    return Cli::tr("Marks summaries as wrong, and counts those by engine and prompt.");
}

void SummaryCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"action"_s, Cli::tr("wrong, right (takes the mark back), or counts."),
                                 Cli::tr("[ACTION]"));
    parser.addPositionalArgument(u"id"_s, Cli::tr("Paper ids (2601.01739)."), Cli::tr("[ID…]"));
    parser.addOption({u"reason"_s, Cli::tr("What is wrong with it."), Cli::tr("text")});
}

ExitCode SummaryCommand::run(const QCommandLineParser& options, Workspace& workspace,
                             const Console& console) const {
    QStringList ids = options.positionalArguments();
    const QString action = ids.isEmpty() ? u"counts"_s : ids.takeFirst();
    if (action == u"counts" && ids.isEmpty())
        return printCounts(workspace.trust(), console);
    if (action != u"wrong" && action != u"right")
        return console.fail({ErrorKind::Usage, Cli::tr("Say “wrong ID…”, “right ID…” or “counts”.")});
    const auto papers = papersById(ids, workspace.archive(), console);
    if (!papers)
        return console.fail(papers.error());
    const auto marked =
        waitFor(action == u"wrong" ? workspace.trust().markWrong(papers->found, options.value(u"reason"_s))
                                   : workspace.trust().unmark(papers->found));
    return marked ? papers->exitCode() : console.fail(marked.error());
}

} // namespace sheaf
