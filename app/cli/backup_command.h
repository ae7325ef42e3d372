#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf backup`: makes a backup, lists them, copies the whole library or restores one of these.
class BackupCommand : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    std::optional<ExitCode> runClosed(const QCommandLineParser& options, const WorkspaceOptions& workspace,
                                      const Console& console) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
