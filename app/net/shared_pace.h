#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace sheaf {

/// A server's wish to be left alone for a while.
struct Hold {
    QDateTime until; ///< UTC
    int status = 0;  ///< that it came with: 429, 503, …

    bool operator==(const Hold&) const = default;
};

/// Whether a turn was taken, and when it is worth while to try again if it was not.
struct Turn {
    bool taken = false;
    int tryAgainMs = 0;

    explicit operator bool() const { return taken; }
};

/// What all processes of the user agree on, through files in one folder: whose turn it is to ask a pacing
/// group, and which hosts asked for a pause. Turns are advisory locks (flock), so a process that dies gives
/// its turn up. Never waits: who gets no turn tries again a little later. Where the folder cannot be used
/// nothing is shared, and everyone may go; a warning in the log says so once. Not for several threads.
class SharedPace {
  public:
    /// The folder is made when it is needed. Empty: nothing is shared.
    explicit SharedPace(QString folder);
    ~SharedPace();
    SharedPace(const SharedPace&) = delete;
    SharedPace& operator=(const SharedPace&) = delete;

    /// Takes the group's turn, unless somebody has it or the last one began or ended less than so long ago.
    /// The empty group's can always be taken.
    Turn tryBegin(const QString& group, int intervalMs);

    /// Gives the turn back.
    void end(const QString& group);

    void hold(const QString& host, const Hold& hold);

    /// What still holds at that moment (UTC). A pause of more than a day is none: the clock was wrong then,
    /// or is now.
    std::optional<Hold> holdOf(const QString& host, const QDateTime& now) const;

  private:
    QString file(const QString& name, const QString& suffix) const;
    int descriptorOf(const QString& group);
    Turn withoutSharing(const QString& group);

    QString m_folder;
    QHash<QString, int> m_files; ///< by group, the open file's descriptor
    QSet<QString> m_turns;       ///< the groups whose files are locked
    bool m_warned = false;
};

} // namespace sheaf
