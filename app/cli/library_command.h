#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf library`
class LibraryCommand : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    QString details() const override;
    void addOptions(QCommandLineParser& parser) const override;
    std::optional<ExitCode> runClosed(const QCommandLineParser& options, const WorkspaceOptions& workspace,
                                      const Console& console) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
