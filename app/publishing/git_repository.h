#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "publishing/process_run.h"

namespace sheaf {

/// A working tree, through the reader's own git with the reader's own settings, keys and hooks. Never asks
/// for anything: what needs an answer fails. Errors are one sentence for the reader, with git's own words in
/// the details.
class GitRepository {
  public:
    GitRepository(QString folder, CancelFlag cancel)
        : m_folder(std::move(folder)), m_cancel(std::move(cancel)) {}

    /// Whether the folder is a working tree with a branch and somewhere to push to; finds out which.
    Outcome open();

    /// Makes the folder a clone of that address, or brings the clone it is to what the address has:
    /// commits that never got there are dropped. An empty branch means the address's usual one.
    Outcome follow(const QString& address, const QString& branch);

    /// Commits these files as they are in the tree, and nothing else; whatever else is changed or staged
    /// stays as it is. Files that are as in the last commit make none.
    Outcome commit(const QStringList& files, const QString& message);

    /// Pushes the branch. Where others pushed before, the commits that are not there yet are set upon theirs
    /// in a tree apart, so that the reader's unfinished work is not touched.
    Outcome push();

    /// Asks the other side whether it would take a push.
    Outcome tryPush();

    QString branch() const { return m_branch; }

  private:
    ProcessEnd git(const QStringList& arguments, const QString& folder = {}) const;
    Outcome run(const QStringList& arguments, const QString& folder = {}) const;
    Result<QString> line(const QStringList& arguments, const QString& folder = {}) const;
    Outcome findRemote();
    Outcome checkIdentity() const;
    Outcome pushUponTheirs();
    Outcome pushRebased(const QString& tree);
    Outcome moveTo(const QString& address, const QString& branch);
    QString destination() const { return QStringLiteral("HEAD:refs/heads/") + m_remoteBranch; }

    QString m_folder;
    CancelFlag m_cancel;
    QString m_branch;
    QString m_remote;
    QString m_remoteBranch;
};

} // namespace sheaf
