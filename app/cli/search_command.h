#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf search`: finds papers in the whole library.
class SearchCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    QStringList arranged(const QStringList& arguments) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
