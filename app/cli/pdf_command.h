#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf pdf`: prints where a paper's PDF is on this computer, fetched where it was not; opens it.
class PdfCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
