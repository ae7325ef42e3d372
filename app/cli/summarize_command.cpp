#include "cli/summarize_command.h"

#include "cli/selection_options.h"
#include "cli/summary_consent.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"
#include "services/spending/price_table.h"
#include "services/summary_forms.h"
#include "services/summary_service.h"
#include "services/trust_service.h"

#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode print(const SummaryReport& report, const Console& console) {
    console.out
        << Cli::tr("%1 summarised, %2 failed, %3 left.").arg(report.done).arg(report.failed).arg(report.left)
        << Qt::endl;
    for (const FallOver& change : report.fallOvers)
        console.err << Cli::tr("The engine “%1” took over from “%2”: %3")
                           .arg(change.to, change.from, change.because.sentence)
                    << Qt::endl;
    for (const QString& reason : report.reasons)
        console.err << reason << Qt::endl;
    for (const QString& remark : report.remarks)
        console.err << Cli::tr("Abstracts were read where full texts could not be: %1").arg(remark)
                    << Qt::endl;
    if (!report.pausedBy.sentence.isEmpty())
        console.err << report.pausedBy.sentence << Qt::endl;
    if (report.spent.known && report.spent.micros > 0)
        console.err << Cli::tr("Spent: %1.").arg(moneyText(report.spent.micros, report.spent.currency))
                    << Qt::endl;
    if (report.failed == 0 && report.left == 0)
        return ExitCode::Done;
    return report.done == 0 ? ExitCode::Nothing : ExitCode::Partly;
}

QString sentenceOf(const SummaryEstimate& estimate) {
    const QLocale locale;
    const QString tokens = Cli::tr("%1 papers, about %2 tokens in and %3 out")
                               .arg(locale.toString(estimate.papers), locale.toString(estimate.inputTokens),
                                    locale.toString(estimate.outputTokens));
    const Money& money = estimate.money;
    if (!money.known)
        return Cli::tr("%1; what they cost is not known (see: sheaf cost --prices).").arg(tokens);
    return Cli::tr("%1, about %2.").arg(tokens, moneyText(money.micros, money.currency));
}

ExitCode printEstimate(const Result<SummaryEstimate>& estimate, const Console& console) {
    if (!estimate)
        return console.fail(estimate.error());
    console.out << sentenceOf(*estimate) << Qt::endl;
    return ExitCode::Done;
}

/// Said before the run where it is about money; an estimate that fails is no reason not to run.
void tellCost(SummaryService& summaries, const SummaryRequest& request, const Console& console) {
    const auto estimate = waitFor(summaries.estimate(request));
    if (estimate && estimate->papers > 0 && (!estimate->money.known || estimate->money.micros > 0))
        console.err << sentenceOf(*estimate) << Qt::endl;
}

Result<QList<PaperKey>> papersFor(const QCommandLineParser& options, Workspace& workspace) {
    const bool onlyFailed = options.isSet(u"failed"_s);
    const auto selection = selectionFrom(options);
    if (!selection)
        return selection.error();
    if (onlyFailed && *selection == Selection())
        return waitFor(workspace.summaries().failedPapers());
    const auto papers = waitFor(workspace.archive().find(*selection));
    if (papers && papers->isEmpty())
        return Error{ErrorKind::NotFound, Cli::tr("No paper matches; fetch the day first.")};
    if (papers && options.isSet(u"stale"_s))
        return waitFor(workspace.trust().stale(*papers));
    return papers && onlyFailed ? waitFor(workspace.summaries().failedPapers(*papers)) : papers;
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
    parser.addOption({u"style"_s, Cli::tr("What the summaries are to hold: the fields of this digest style."),
                      Cli::tr("name"), u"sheaf"_s});
    parser.addOption(
        {u"full-text"_s, Cli::tr("Read the full texts (HTML, else PDF, else the abstract), also of "
                                 "papers whose abstract was summarised already.")});
    parser.addOption({u"again"_s, Cli::tr("Also papers that this engine has summarised already.")});
    parser.addOption({u"resume"_s, Cli::tr("Only what an earlier run left in the queue.")});
    parser.addOption(
        {u"failed"_s, Cli::tr("Only papers whose summary has failed; of the whole library unless "
                              "papers are chosen.")});
    parser.addOption(
        {u"stale"_s, Cli::tr("Only papers whose summary is stale: there is a newer version of the paper, "
                             "the prompt or what you want to read about.")});
    parser.addOption({u"estimate"_s, Cli::tr("Only says what it would take and cost; asks nobody.")});
}

ExitCode SummarizeCommand::run(const QCommandLineParser& options, Workspace& workspace,
                               const Console& console) const {
    SummaryRequest request{.engine = options.value(u"engine"_s),
                           .language = options.value(u"language"_s),
                           .again = options.isSet(u"again"_s) || options.isSet(u"failed"_s) ||
                                    options.isSet(u"stale"_s),
                           .fullText = options.isSet(u"full-text"_s)};
    const auto form = formOfStyle(options.value(u"style"_s));
    if (!form)
        return console.fail(form.error());
    request.form = *form;
    if (!options.isSet(u"resume"_s)) {
        const auto papers = papersFor(options, workspace);
        if (!papers)
            return console.fail(papers.error());
        if (papers->isEmpty())
            return print(SummaryReport(), console);
        request.papers = *papers;
    }
    SummaryService& summaries = workspace.summaries();
    if (options.isSet(u"estimate"_s))
        return printEstimate(waitFor(summaries.estimate(request)), console);
    if (const Outcome agreed = agreeOnce(summaries, request.engine, console); !agreed)
        return console.fail(agreed.error());
    tellCost(summaries, request, console);
    const auto report =
        waitFor(options.isSet(u"resume"_s) ? summaries.resume() : summaries.summarise(request));
    return report ? print(*report, console) : console.fail(report.error());
}

} // namespace sheaf
