#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf publish`: publishes days at the reader's targets, and tells how they stand.
class PublishCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
