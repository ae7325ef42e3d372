#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf star`, `sheaf unstar`, `sheaf hide` and `sheaf unhide`.
class MarkCommand final : public Command {
  public:
    enum class Mark { Star, Unstar, Hide, Unhide };

    explicit MarkCommand(Mark mark) : m_mark(mark) {}
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;

  private:
    Mark m_mark;
};

} // namespace sheaf
