#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf text`: prints a paper's full text, from the library or fetched into it.
class TextCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
