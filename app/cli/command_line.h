#pragma once

#include "base/clock.h"
#include "cli/console.h"
#include "services/workspace.h"

#include <QStringList>

#include <optional>

namespace sheaf {

/// The options that stand before the command, and what is left.
struct CommandLine {
    WorkspaceOptions workspace;
    QString command;       ///< empty: open the window
    QStringList links;     ///< what the window is to show (ReaderLink)
    QStringList arguments; ///< what follows the command
    bool help = false;     ///< --help before any command
    bool version = false;  ///< --version before any command

    /// Reads the arguments without the program's name.
    static Result<CommandLine> parse(const QStringList& arguments);

    bool wantsWindow() const { return command.isEmpty() && !help && !version; }
};

/// Runs the command; needs a QCoreApplication, no display.
ExitCode runCommand(const CommandLine& line, const Clock& clock, const Console& console);

} // namespace sheaf
