#include "cli/check_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString CheckCommand::name() const { return u"check"_s; }

QString CheckCommand::purpose() const { return Cli::tr("Looks for faults in the library; changes nothing."); }

void CheckCommand::addOptions(QCommandLineParser&) const {}

ExitCode CheckCommand::run(const QCommandLineParser&, Workspace& workspace, const Console& console) const {
    const auto faults = waitFor(workspace.archive().check());
    if (!faults)
        return console.fail(faults.error());
    for (const QString& fault : *faults)
        console.err << fault << Qt::endl;
    if (!faults->isEmpty())
        return ExitCode::Partly;
    console.out << Cli::tr("The library is sound.") << Qt::endl;
    return ExitCode::Done;
}

} // namespace sheaf
