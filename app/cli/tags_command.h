#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf tags`: the library's vocabulary of tags: list, merge, rename, aliases, unalias.
class TagsCommand final : public Command {
  public:
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;
};

} // namespace sheaf
