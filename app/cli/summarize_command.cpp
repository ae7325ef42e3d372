#include "cli/summarize_command.h"

#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"
#include "services/summary_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode print(const SummaryReport& report, const Console& console) {
    console.out
        << Cli::tr("%1 summarised, %2 failed, %3 left.").arg(report.done).arg(report.failed).arg(report.left)
        << Qt::endl;
    for (const QString& reason : report.reasons)
        console.err << reason << Qt::endl;
    if (!report.pausedBy.sentence.isEmpty())
        console.err << report.pausedBy.sentence << Qt::endl;
    if (report.failed == 0 && report.left == 0)
        return ExitCode::Done;
    return report.done == 0 ? ExitCode::Nothing : ExitCode::Partly;
}

} // namespace

QString SummarizeCommand::name() const { return u"summarize"_s; }

QString SummarizeCommand::purpose() const { return Cli::tr("Summarises, scores and tags papers."); }

void SummarizeCommand::addOptions(QCommandLineParser& parser) const {
    addSelectionOptions(parser);
    parser.addOption({u"engine"_s,
                      Cli::tr("The engine; without it, the one of the settings. “offline” needs no key."),
                      Cli::tr("name")});
    parser.addOption({u"language"_s, Cli::tr("Language code of the summaries."), Cli::tr("code")});
    parser.addOption({u"again"_s, Cli::tr("Also papers that this engine has summarised already.")});
    parser.addOption({u"resume"_s, Cli::tr("Only what an earlier run left in the queue.")});
}

ExitCode SummarizeCommand::run(const QCommandLineParser& options, Workspace& workspace,
                               const Console& console) const {
    SummaryRequest request{.engine = options.value(u"engine"_s),
                           .language = options.value(u"language"_s),
                           .again = options.isSet(u"again"_s)};
    if (!options.isSet(u"resume"_s)) {
        const auto selection = selectionFrom(options);
        if (!selection)
            return console.fail(selection.error());
        const auto papers = waitFor(workspace.archive().find(*selection));
        if (!papers)
            return console.fail(papers.error());
        if (papers->isEmpty())
            return console.fail({ErrorKind::NotFound, Cli::tr("No paper matches; fetch the day first.")});
        request.papers = *papers;
    }
    const auto report = waitFor(options.isSet(u"resume"_s) ? workspace.summaries().resume()
                                                           : workspace.summaries().summarise(request));
    return report ? print(*report, console) : console.fail(report.error());
}

} // namespace sheaf
