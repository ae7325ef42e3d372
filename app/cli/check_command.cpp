#include "cli/check_command.h"

#include "cli/keeping_progress.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/keeping/keeping_service.h"

#include <QDir>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode check(KeepingService& keeping, const Console& console) {
    const auto report = waitFor(keeping.check());
    if (!report)
        return console.fail(report.error());
    for (const QString& fault : report->faults)
        console.err << fault << Qt::endl;
    if (report->sound()) {
        console.out << Cli::tr("The library is sound.") << Qt::endl;
        return ExitCode::Done;
    }
    if (report->repairable)
        console.err << Cli::tr("“sheaf check --repair” makes a backup and puts right what it can.")
                    << Qt::endl;
    return ExitCode::Partly;
}

ExitCode repair(KeepingService& keeping, const Console& console) {
    const auto report = waitFor(keeping.repair());
    if (!report)
        return console.fail(report.error());
    if (!report->backup.isEmpty())
        console.out << Cli::tr("Backup: %1").arg(report->backup) << '\n';
    for (const QString& sentence : report->done)
        console.out << sentence << '\n';
    if (report->left.isEmpty()) {
        console.out << Cli::tr("The library is sound.") << Qt::endl;
        return ExitCode::Done;
    }
    console.out.flush();
    for (const QString& fault : report->left)
        console.err << fault << Qt::endl;
    console.err
        << Cli::tr("This cannot be repaired. The backups are in %1: “sheaf backup --list” names them, “sheaf "
                   "backup --restore FILE” brings one back.")
               .arg(QDir::toNativeSeparators(keeping.backupFolder()))
        << Qt::endl;
    return ExitCode::Partly;
}

} // namespace

QString CheckCommand::name() const { return u"check"_s; }

QString CheckCommand::purpose() const {
    return Cli::tr("Looks for faults in the library, and repairs them.");
}

void CheckCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption(
        {u"repair"_s, Cli::tr("Makes a backup, then puts right what can be made anew: indexes, "
                              "counts, the search index. Broken off, it goes on the next time.")});
}

ExitCode CheckCommand::run(const QCommandLineParser& options, Workspace& workspace,
                           const Console& console) const {
    KeepingService& keeping = workspace.keeping();
    followProgress(keeping, console);
    const ExitCode code = options.isSet(u"repair"_s) ? repair(keeping, console) : check(keeping, console);
    if (const QString warning = waitFor(keeping.placeWarning()); !warning.isEmpty())
        console.err << warning << Qt::endl;
    return code;
}

} // namespace sheaf
