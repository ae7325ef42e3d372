#include "net/pacer.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
constexpr int arxivIntervalMs = 3000;
} // namespace

bool isArxivHost(const QUrl& url) {
    // A trailing dot names the same host.
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host == u"arxiv.org"_s || host.endsWith(u".arxiv.org"_s);
}

int keptIntervalMs(const QUrl& url, int askedMs) {
    return isArxivHost(url) ? std::max(askedMs, arxivIntervalMs) : std::max(askedMs, 0);
}

QString keptPacingGroup(const QUrl& url, const QString& asked) {
    return isArxivHost(url) ? u"arxiv"_s : asked;
}

bool Pacer::mayStart(const QString& group, int intervalMs, qint64 nowMs) const {
    const Group state = m_groups.value(group);
    if (group.isEmpty())
        return true;
    if (state.busy || nowMs < state.heldUntilMs)
        return false;
    return !state.used || nowMs - state.lastEndMs >= intervalMs;
}

void Pacer::started(const QString& group) {
    Group& state = m_groups[group];
    state.busy = true;
    state.used = true;
}

void Pacer::ended(const QString& group, qint64 nowMs) {
    Group& state = m_groups[group];
    state.busy = false;
    state.lastEndMs = nowMs;
}

void Pacer::holdUntil(const QString& group, qint64 whenMs) {
    Group& state = m_groups[group];
    state.heldUntilMs = std::max(state.heldUntilMs, whenMs);
}

} // namespace sheaf
