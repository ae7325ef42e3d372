#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf tag`: adds or removes the reader's own tags.
class TagCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
