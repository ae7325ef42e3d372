#include "publishing/git_repository.h"

#include "publishing/git_errors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

constexpr int mostPushes = 4; ///< others may push again in between
constexpr int mostWaits = 20;
constexpr int waitMs = 250;

/// English, so that its words can be told apart; no prompt, no editor, no pager.
QProcessEnvironment quietEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"GIT_DIR"_s, u"GIT_WORK_TREE"_s, u"GIT_INDEX_FILE"_s, u"LANGUAGE"_s})
        environment.remove(name);
    const QString no = u"/bin/false"_s;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_ASKPASS"_s, no);
    environment.insert(u"SSH_ASKPASS"_s, no);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    environment.insert(u"GIT_EDITOR"_s, u"true"_s);
    environment.insert(u"GIT_PAGER"_s, u"cat"_s);
    return environment;
}

} // namespace

/// Waits a little for another git at work: the reader's, or one that a killed Sheaf had started.
ProcessEnd GitRepository::git(const QStringList& arguments, const QString& folder) const {
    const ProcessCall call{.program = u"git"_s,
                           .arguments = arguments,
                           .folder = folder.isEmpty() ? m_folder : folder,
                           .environment = quietEnvironment()};
    for (int turn = 0;; ++turn) {
        const ProcessEnd end = runProcess(call, m_cancel);
        if (end.ok() || turn == mostWaits || !end.err.contains(".lock': File exists"))
            return end;
        QThread::msleep(waitMs);
    }
}

Outcome GitRepository::run(const QStringList& arguments, const QString& folder) const {
    const ProcessEnd end = git(arguments, folder);
    return end.ok() ? Outcome() : gitError(end, m_folder);
}

Result<QString> GitRepository::line(const QStringList& arguments, const QString& folder) const {
    const ProcessEnd end = git(arguments, folder);
    if (!end.ok())
        return gitError(end, m_folder);
    return QString::fromUtf8(end.out).trimmed();
}

Outcome GitRepository::open() {
    if (!QDir(m_folder).exists())
        return Error{ErrorKind::NotFound,
                     Words::tr("The repository's folder %1 is not there.").arg(m_folder)};
    const auto inside = line({u"rev-parse"_s, u"--is-inside-work-tree"_s});
    if (!inside)
        return inside.error();
    const auto branch = line({u"symbolic-ref"_s, u"--short"_s, u"HEAD"_s});
    if (*inside != u"true")
        return Error{
            ErrorKind::Usage,
            Words::tr("%1 is a repository without a working tree; name a clone of it, or its address "
                      "(file://%1).")
                .arg(m_folder)};
    if (!branch)
        return Error{ErrorKind::Usage,
                     Words::tr("%1 has no branch checked out; run git switch there first.").arg(m_folder)};
    m_branch = *branch;
    return findRemote();
}

/// Where a plain `git push` would go, else the only remote there is.
Outcome GitRepository::findRemote() {
    const auto remotes = line({u"remote"_s});
    if (!remotes)
        return remotes.error();
    const QStringList all = remotes->split(u'\n', Qt::SkipEmptyParts);
    const auto own = line({u"config"_s, u"branch.%1.remote"_s.arg(m_branch)});
    m_remote = own && all.contains(*own) ? *own : all.contains(u"origin"_s) ? u"origin"_s : all.value(0);
    if (m_remote.isEmpty())
        return Error{
            ErrorKind::Usage,
            Words::tr("The repository %1 has nowhere to push to; add one with git remote add origin.")
                .arg(m_folder)};
    const auto merge = line({u"config"_s, u"branch.%1.merge"_s.arg(m_branch)});
    const QString heads = u"refs/heads/"_s;
    m_remoteBranch = merge && merge->startsWith(heads) ? merge->mid(heads.size()) : m_branch;
    return {};
}

Outcome GitRepository::follow(const QString& address, const QString& branch) {
    if (!QDir().mkpath(m_folder))
        return Error{ErrorKind::Storage, Words::tr("The folder %1 could not be made.").arg(m_folder)};
    QFile::remove(QDir(m_folder).filePath(u".git/index.lock"_s)); // nobody else is at work in Sheaf's own
    if (const Outcome made = run({u"init"_s, u"--quiet"_s}); !made)
        return made;
    const bool known = git({u"remote"_s, u"set-url"_s, u"origin"_s, address}).ok();
    if (!known)
        if (const Outcome added = run({u"remote"_s, u"add"_s, u"origin"_s, address}); !added)
            return added;
    QString wanted = branch;
    const ProcessEnd asked = git({u"ls-remote"_s, u"--symref"_s, u"origin"_s, u"HEAD"_s});
    if (!asked.ok())
        return gitError(asked, address);
    if (wanted.isEmpty() && asked.out.startsWith("ref: refs/heads/"))
        wanted = QString::fromUtf8(asked.out.mid(16).split('\t').constFirst());
    return moveTo(address, wanted.isEmpty() ? u"main"_s : wanted);
}

Outcome GitRepository::moveTo(const QString& address, const QString& branch) {
    m_branch = m_remoteBranch = branch;
    m_remote = u"origin"_s;
    const QString theirs = u"refs/remotes/origin/"_s + branch;
    const ProcessEnd fetched =
        git({u"fetch"_s, u"--quiet"_s, u"origin"_s, u"+refs/heads/%1:%2"_s.arg(branch, theirs)});
    if (fetched.ok())
        return run({u"checkout"_s, u"--quiet"_s, u"--force"_s, u"--no-track"_s, u"-B"_s, branch, theirs});
    if (!fetched.err.contains("couldn't find remote ref"))
        return gitError(fetched, address);
    return run({u"symbolic-ref"_s, u"HEAD"_s, u"refs/heads/"_s + branch}); // the first commit of the branch
}

Outcome GitRepository::checkIdentity() const { return run({u"var"_s, u"GIT_COMMITTER_IDENT"_s}); }

Outcome GitRepository::commit(const QStringList& files, const QString& message) {
    if (const Outcome known = checkIdentity(); !known)
        return known;
    if (const Outcome added = run(QStringList{u"add"_s, u"--force"_s, u"--"_s} + files); !added)
        return added;
    const auto changed = line(QStringList{u"status"_s, u"--porcelain"_s, u"--"_s} + files);
    if (!changed)
        return changed.error();
    if (changed->isEmpty())
        return {};
    return run(QStringList{u"commit"_s, u"--quiet"_s, u"-m"_s, message, u"--only"_s, u"--"_s} + files);
}

Outcome GitRepository::push() {
    ProcessEnd pushed = git({u"push"_s, u"--porcelain"_s, m_remote, destination()});
    if (!isOvertaken(pushed))
        return pushed.ok() ? Outcome() : gitError(pushed, m_folder);
    return pushUponTheirs();
}

Outcome GitRepository::pushUponTheirs() {
    const auto tree =
        line({u"rev-parse"_s, u"--path-format=absolute"_s, u"--git-path"_s, u"sheaf-publishing"_s});
    if (!tree)
        return tree.error();
    const QStringList takeAway{u"worktree"_s, u"remove"_s, u"--force"_s, *tree};
    Outcome pushed;
    for (int turn = 0; turn < mostPushes; ++turn) {
        git(takeAway); // what a killed process left
        pushed = run({u"worktree"_s, u"add"_s, u"--quiet"_s, u"--force"_s, u"--detach"_s, *tree, u"HEAD"_s});
        if (pushed)
            pushed = pushRebased(*tree);
        git(takeAway);
        if (pushed || pushed.error().kind != ErrorKind::Refused)
            break;
    }
    return pushed;
}

Outcome GitRepository::pushRebased(const QString& tree) {
    if (const Outcome fetched = run({u"fetch"_s, u"--quiet"_s, m_remote, m_remoteBranch}, tree); !fetched)
        return fetched;
    const ProcessEnd rebased = git({u"rebase"_s, u"--quiet"_s, u"FETCH_HEAD"_s}, tree);
    if (!rebased.ok()) {
        git({u"rebase"_s, u"--abort"_s}, tree);
        return gitError(rebased, m_folder);
    }
    if (const Outcome pushed = run({u"push"_s, u"--porcelain"_s, m_remote, destination()}, tree); !pushed)
        return pushed;
    // The reader's branch follows. Where unfinished work is in the way it stays, and the next pull brings it
    // there.
    if (const auto head = line({u"rev-parse"_s, u"HEAD"_s}, tree))
        git({u"checkout"_s, u"--quiet"_s, u"--no-track"_s, u"-B"_s, m_branch, *head});
    return {};
}

Outcome GitRepository::tryPush() {
    const ProcessEnd end = git({u"push"_s, u"--dry-run"_s, u"--porcelain"_s, m_remote, destination()});
    const bool unborn = end.err.contains("src refspec HEAD does not match any");
    return end.ok() || isOvertaken(end) || unborn ? Outcome() : gitError(end, m_folder);
}

} // namespace sheaf
