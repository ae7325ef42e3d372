#pragma once

#include "cli/command.h"

namespace sheaf {

/// `sheaf star` and `sheaf unstar`.
class StarCommand final : public Command {
  public:
    explicit StarCommand(bool star) : m_star(star) {}
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;

  private:
    bool m_star;
};

} // namespace sheaf
