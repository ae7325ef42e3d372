#pragma once

#include "base/result.h"
#include "services/workspace.h"

namespace sheaf {

/// Which library is to be opened, for those who have none open.
class LibraryChoice {
  public:
    explicit LibraryChoice(const WorkspaceOptions& options);

    QString settingsPath() const { return m_settingsPath; }

    /// The one that Workspace::open would open.
    Result<QString> path() const;

    /// Whether there is a library at that path that this program can open.
    static Outcome check(const QString& library);

    /// Has every start use this one, which check() finds good.
    Outcome use(const QString& library) const;

  private:
    QString m_asked;
    QString m_settingsPath;
};

} // namespace sheaf
