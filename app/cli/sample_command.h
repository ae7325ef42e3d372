#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf sample`: makes the library of the sample day and prints its path.
class SampleCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
