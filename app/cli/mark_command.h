#pragma once

#include "cli/command.h"
#include "papers/paper.h"

#include <QFuture>

namespace sheaf {

class ArchiveService;

/// `sheaf star`, `unstar`, `read`, `unread`, `later`, `unlater`, `hide` and `unhide`.
class MarkCommand final : public Command {
  public:
    enum class Mark { Star, Unstar, Read, Unread, Later, Unlater, Hide, Unhide };

    explicit MarkCommand(Mark mark) : m_mark(mark) {}
    QString name() const override;
    QString purpose() const override;
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& options, Workspace& workspace,
                 const Console& console) const override;

  private:
    QFuture<Outcome> mark(ArchiveService& archive, const QList<PaperKey>& papers) const;

    Mark m_mark;
};

} // namespace sheaf
