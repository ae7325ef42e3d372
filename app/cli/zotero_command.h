#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf zotero`: sends papers to the Zotero that runs on this computer.
class ZoteroCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
