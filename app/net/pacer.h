#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

namespace sheaf {

/// arxiv.org and its subdomains, which all share one limit per user.
bool isArxivHost(const QUrl& url);

/// The pause that is really kept: arXiv's own hosts are never asked more often than every 3 s whatever is
/// set. https://info.arxiv.org/help/api/tou.html
int keptIntervalMs(const QUrl& url, int askedMs);

/// The group that is really used: arXiv's own hosts are always one group.
QString keptPacingGroup(const QUrl& url, const QString& asked);

/// Who may ask now. Pure bookkeeping: times are milliseconds of the caller's monotonic clock.
class Pacer {
  public:
    /// Always true for the empty group.
    bool mayStart(const QString& group, int intervalMs, qint64 nowMs) const;
    void started(const QString& group);
    void ended(const QString& group, qint64 nowMs);
    /// Nobody of the group asks before that moment: the server asked for a pause.
    void holdUntil(const QString& group, qint64 whenMs);

  private:
    struct Group {
        bool busy = false;
        bool used = false;
        qint64 lastEndMs = 0;
        qint64 heldUntilMs = 0;
    };
    QHash<QString, Group> m_groups;
};

} // namespace sheaf
