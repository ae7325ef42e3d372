#include "cli/vacuum_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/keeping/keeping_service.h"

#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

QString VacuumCommand::name() const { return u"vacuum"_s; }

QString VacuumCommand::purpose() const {
    return Cli::tr("Packs the library as closely as can be; needs twice its room while it runs.");
}

void VacuumCommand::addOptions(QCommandLineParser&) const {}

ExitCode VacuumCommand::run(const QCommandLineParser&, Workspace& workspace, const Console& console) const {
    const auto gained = waitFor(workspace.keeping().vacuum());
    if (!gained)
        return console.fail(gained.error());
    if (*gained > 0)
        console.out << Cli::tr("The library is %1 smaller now.").arg(QLocale().formattedDataSize(*gained, 1))
                    << Qt::endl;
    else
        console.out << Cli::tr("The library was packed closely already.") << Qt::endl;
    return ExitCode::Done;
}

} // namespace sheaf
