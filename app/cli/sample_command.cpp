#include "cli/sample_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/sample_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString SampleCommand::name() const { return u"sample"_s; }

QString SampleCommand::purpose() const {
    return Cli::tr("Makes a library of its own with the sample day (invented papers) and prints its path.");
}

void SampleCommand::addOptions(QCommandLineParser&) const {}

ExitCode SampleCommand::run(const QCommandLineParser&, Workspace& workspace, const Console& console) const {
    auto sample = Workspace::open({.libraryPath = SampleService::libraryPathBeside(workspace.libraryPath())},
                                  workspace.clock());
    if (!sample)
        return console.fail(sample.error());
    const auto loaded = waitFor((*sample)->sample().load());
    if (!loaded)
        return console.fail(loaded.error());
    console.out << (*sample)->libraryPath() << Qt::endl;
    return ExitCode::Done;
}

} // namespace sheaf
