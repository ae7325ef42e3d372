#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf prompts`: lists, shows, copies and checks prompts, takes them in and out of use, and shows the
/// request that one makes for a paper.
class PromptsCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
