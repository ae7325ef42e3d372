#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf feeds`: the RSS and Atom feeds that a fetch asks beside arXiv and Hugging Face.
class FeedsCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
