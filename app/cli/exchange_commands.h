#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf export --everything FILE`.
ExitCode exportEverything(const QString& path, Workspace& workspace, const Console& console);

/// `sheaf import FILE`, where the file is an export of a library.
ExitCode importLibrary(const QString& path, bool asJson, Workspace& workspace, const Console& console);

/// `sheaf sync`: keeps the reader's machines in step, once.
class SyncCommand : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    QString details() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

/// Does the same after other work, where a folder is set; what goes wrong is said. True where nothing did.
bool syncToo(Workspace& workspace, const Console& console);

} // namespace sheaf
