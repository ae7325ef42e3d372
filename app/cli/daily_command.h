#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf daily`: the day's work without the reader, for cron and systemd.
class DailyCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    QString details() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
