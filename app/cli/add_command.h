#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf add`: papers by their ids, links or DOIs, or those of a bibliography.
class AddCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
