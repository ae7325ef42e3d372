#include "cli/daily_command.h"

#include "cli/daily_lines.h"
#include "cli/exchange_commands.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/daily/daily_service.h"

#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode codeOf(const DailyReport& report) {
    if (report.nothingDone())
        return ExitCode::Nothing;
    return report.faults().isEmpty() ? ExitCode::Done : ExitCode::Partly;
}

void printFaults(const DailyReport& report, const Console& console) {
    for (const QString& sentence : report.faults())
        console.err << sentence << Qt::endl;
}

void print(const QJsonObject& document, const Console& console) {
    console.out << QString::fromUtf8(QJsonDocument(document).toJson()) << Qt::flush;
}

ExitCode foresee(Workspace& workspace, bool json, const Console& console) {
    const auto outlook = waitFor(workspace.daily().outlook());
    if (!outlook)
        return console.fail(outlook.error());
    if (json)
        print(dailyJson(*outlook), console);
    else
        console.out << dailyLines(*outlook).join(u'\n') << Qt::endl;
    return ExitCode::Done;
}

/// Says each step as it ends: a day's work takes minutes, and what is said stands in the journal of the unit
/// or in cron's mail.
void follow(DailyService& daily, const Clock& clock, const Console& console) {
    QObject::connect(&daily, &DailyService::waiting, &daily, [&console] {
        console.err << Cli::tr("Another Sheaf is doing the day's work in this library; waiting for it.")
                    << Qt::endl;
    });
    QObject::connect(&daily, &DailyService::stepped, &daily,
                     [&console, &clock](DailyStep step, const DailyReport& report) {
                         const QString line = dailyLine(step, report, clock.now());
                         if (!line.isEmpty())
                             console.out << line << Qt::endl;
                     });
}

} // namespace

QString DailyCommand::name() const { return u"daily"_s; }

QString DailyCommand::purpose() const {
    return Cli::tr("Does the day's work without you: fetches every day that was missed, summarises, tells.");
}

QString DailyCommand::details() const {
    return Cli::tr("It fetches every day since its last run that the library has not in whole (at\n"
                   "most as many as the setting daily.catch_up_days says), asks again for the last\n"
                   "week's gaps, has what is new summarised, scores it by your taste, publishes\n"
                   "what is due, and tells once of each day by a desktop notification. Where a folder is\n"
                   "set for it (sync.folder), your machines are brought into step before and after.\n"
                   "\n"
                   "It asks nothing: your caps hold, and where an engine has no key, or you have\n"
                   "not agreed to its host, it says so and goes on without summaries. It may be\n"
                   "killed at any moment and run as often as you like; a second one waits for the\n"
                   "first.\n"
                   "\n"
                   "With systemd:\n"
                   "  systemctl --user enable --now sheaf-daily.timer\n"
                   "  journalctl --user -u sheaf-daily\n"
                   "\n"
                   "With cron (crontab -e), every day at 7:10:\n"
                   "  10 7 * * * sheaf daily\n"
                   "\n"
                   "Exit codes: 0 all is well (that nothing was announced is no fault), 1\n"
                   "something failed and is tried again with the next run (standard error says\n"
                   "what), 2 wrong usage, 3 nothing came.");
}

void DailyCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption(
        {u"no-summaries"_s, Cli::tr("Only fetches; the setting daily.summarise says the same.")});
    parser.addOption({u"dry-run"_s, Cli::tr("Only says what would be done; asks nobody, changes nothing.")});
    parser.addOption({u"json"_s, Cli::tr("One JSON document on standard output.")});
}

ExitCode DailyCommand::run(const QCommandLineParser& options, Workspace& workspace,
                           const Console& console) const {
    const bool json = options.isSet(u"json"_s);
    if (options.isSet(u"dry-run"_s))
        return foresee(workspace, json, console);
    DailyService& daily = workspace.daily();
    if (!json)
        follow(daily, workspace.clock(), console);
    const bool wasInStep = syncToo(workspace, console); // what another machine has done is not done again
    const auto report = waitFor(daily.run({.summaries = !options.isSet(u"no-summaries"_s), .waits = true}));
    if (!report)
        return console.fail(report.error());
    if (json)
        print(dailyJson(*report), console);
    printFaults(*report, console);
    const bool isInStep = syncToo(workspace, console);
    const ExitCode code = codeOf(*report);
    return code == ExitCode::Done && !(wasInStep && isInStep) ? ExitCode::Partly : code;
}

} // namespace sheaf
