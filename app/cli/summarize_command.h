#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf summarize`: has the papers of a selection summarised.
class SummarizeCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
