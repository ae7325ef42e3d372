#pragma once

#include "base/clock.h"
#include "services/workspace.h"
#include "support/awaited.h"

#include <QTemporaryDir>

#include <memory>

namespace sheaf::test {

/// A workspace with a library and settings of its own, in a folder that goes with the object.
class Desk {
  public:
    explicit Desk(const QList<std::pair<QString, QString>>& settings = {});

    /// One that lives at the time of that clock, which must outlive it.
    Desk(const Clock& clock, const QList<std::pair<QString, QString>>& settings);

    Workspace& workspace() { return *m_workspace; }
    QString path(const QString& fileName) const { return m_folder.filePath(fileName); }

    /// Closes the workspace and opens it again, as a new start of the program would.
    void reopen();

  private:
    void open();
    void set(const QList<std::pair<QString, QString>>& settings);

    QTemporaryDir m_folder;
    std::unique_ptr<Clock> m_ownClock;
    const Clock& m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace sheaf::test
