#include "cli/library_command.h"

#include "cli/keeping_progress.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/keeping/keeping_service.h"
#include "services/keeping/library_choice.h"
#include "services/keeping/library_moving.h"

#include <QDir>
#include <QFileInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode open(const QString& file, const LibraryChoice& choice, const Console& console) {
    if (const Outcome used = choice.use(file); !used)
        return console.fail(used.error());
    console.out << Cli::tr("Your library is %1 from now on.").arg(QFileInfo(file).absoluteFilePath())
                << Qt::endl;
    return ExitCode::Done;
}

ExitCode move(const QString& folder, const LibraryChoice& choice, const Console& console) {
    const auto library = choice.path();
    if (!library)
        return console.fail(library.error());
    LibraryMoving moving(*library, choice.settingsPath());
    followProgress(moving, console);
    const auto moved = waitFor(moving.move(QDir().absoluteFilePath(folder)));
    if (!moved)
        return console.fail(moved.error());
    console.out << Cli::tr("The library is %1 now.").arg(*moved) << Qt::endl;
    return ExitCode::Done;
}

} // namespace

QString LibraryCommand::name() const { return u"library"_s; }

QString LibraryCommand::purpose() const {
    return Cli::tr("Says which library is used; moves it, or uses another one.");
}

QString LibraryCommand::details() const {
    return Cli::tr(
        "Without options it names the library's file. A library that moves is copied, compared byte by "
        "byte and only then removed from its old place; its backups go with it.");
}

void LibraryCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption({u"move"_s, Cli::tr("Moves the library into this folder."), Cli::tr("folder")});
    parser.addOption(
        {u"open"_s, Cli::tr("Uses this library from now on, which has to be there."), Cli::tr("file")});
}

std::optional<ExitCode> LibraryCommand::runClosed(const QCommandLineParser& options,
                                                  const WorkspaceOptions& workspace,
                                                  const Console& console) const {
    const LibraryChoice choice(workspace);
    if (options.isSet(u"open"_s))
        return open(options.value(u"open"_s), choice, console);
    if (options.isSet(u"move"_s))
        return move(options.value(u"move"_s), choice, console);
    return std::nullopt;
}

ExitCode LibraryCommand::run(const QCommandLineParser&, Workspace& workspace, const Console& console) const {
    console.out << workspace.libraryPath() << Qt::endl;
    if (const QString warning = waitFor(workspace.keeping().placeWarning()); !warning.isEmpty())
        console.err << warning << Qt::endl;
    return ExitCode::Done;
}

} // namespace sheaf
