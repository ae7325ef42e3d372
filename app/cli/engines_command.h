#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf engines`: who could make the summaries, and how to make an engine of them.
class EnginesCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
