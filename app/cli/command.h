#pragma once

#include "cli/console.h"
#include "services/workspace.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sheaf {

/// One word of the command line: `sheaf fetch`, `sheaf search`, …
class Command {
  public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    virtual QString name() const = 0;

    /// A sentence for the list of commands and the head of the command's own help.
    virtual QString purpose() const = 0;

    /// Paragraphs that stand behind the options in the command's own help.
    virtual QString details() const { return {}; }

    virtual void addOptions(QCommandLineParser& parser) const = 0;

    /// Puts the arguments as the parser wants them; only a command whose words may begin with a dash has to.
    virtual QStringList arranged(const QStringList& arguments) const { return arguments; }

    /// Runs before the library is opened, for what needs it closed; an exit code ends the command there.
    virtual std::optional<ExitCode> runClosed(const QCommandLineParser& options,
                                              const WorkspaceOptions& workspace,
                                              const Console& console) const {
        Q_UNUSED(options)
        Q_UNUSED(workspace)
        Q_UNUSED(console)
        return std::nullopt;
    }

    /// Runs after the options were read without a fault.
    virtual ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                         const Console& console) const = 0;
};

/// Every command there is, in the order of the help text.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace sheaf
