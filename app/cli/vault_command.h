#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf vault`: brings papers' notes in the reader's vault up to date and prints where they are.
class VaultCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
