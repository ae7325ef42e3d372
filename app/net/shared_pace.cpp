#include "net/shared_pace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QTimeZone>
#include <QUrl>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(paceLog, "sheaf.net.pace")

constexpr qint64 longestHoldMs = 24LL * 3600 * 1000;

/// Milliseconds that all processes count alike until the next start of the computer.
qint64 sharedNowMs() {
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

/// None where nobody ever had a turn, or the file is damaged.
std::optional<qint64> lastTurnMs(int descriptor) {
    std::array<char, 32> text{};
    const ssize_t count = pread(descriptor, text.data(), text.size(), 0);
    const QByteArray line = QByteArray(text.data(), std::max<qsizetype>(count, 0)).split('\n').constFirst();
    bool isNumber = false;
    const qint64 when = line.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(when) : std::nullopt;
}

void writeTurn(int descriptor) {
    const QByteArray text = QByteArray::number(sharedNowMs()).rightJustified(20) + '\n';
    if (pwrite(descriptor, text.constData(), size_t(text.size()), 0) != text.size())
        qCWarning(paceLog) << "the time of a request could not be noted:" << strerror(errno);
}

/// A time to come is one of before the computer was started.
bool isTooSoon(std::optional<qint64> last, int intervalMs) {
    const qint64 now = sharedNowMs();
    return last && *last <= now && now - *last < intervalMs;
}

} // namespace

SharedPace::SharedPace(QString folder) : m_folder(std::move(folder)) {}

SharedPace::~SharedPace() {
    const QStringList groups = m_turns.keys();
    for (const QString& group : groups)
        end(group);
}

QString SharedPace::file(const QString& name, const QString& suffix) const {
    return m_folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name)) + suffix;
}

bool SharedPace::withoutSharing(const QString& path) {
    if (!m_warned)
        qCWarning(paceLog) << "requests are not coordinated with other processes:" << path << strerror(errno);
    m_warned = true;
    return true;
}

bool SharedPace::tryBegin(const QString& group, int intervalMs) {
    if (m_folder.isEmpty() || group.isEmpty())
        return true;
    QDir().mkpath(m_folder);
    const QString path = file(group, u".turn"_s);
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return withoutSharing(path);
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool isTaken = errno == EWOULDBLOCK || errno == EINTR;
        const bool mayGo = !isTaken && withoutSharing(path);
        close(descriptor);
        return mayGo;
    }
    if (isTooSoon(lastTurnMs(descriptor), intervalMs)) {
        close(descriptor);
        return false;
    }
    // Now too: a process that is killed cannot say when its request ended.
    writeTurn(descriptor);
    m_turns.insert(group, descriptor);
    return true;
}

void SharedPace::end(const QString& group) {
    if (!m_turns.contains(group))
        return;
    const int descriptor = m_turns.take(group);
    writeTurn(descriptor);
    close(descriptor);
}

void SharedPace::hold(const QString& host, const Hold& hold) {
    if (m_folder.isEmpty())
        return;
    QDir().mkpath(m_folder);
    QSaveFile out(file(host, u".hold"_s));
    const QByteArray text =
        QByteArray::number(hold.until.toMSecsSinceEpoch()) + ' ' + QByteArray::number(hold.status) + '\n';
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        qCWarning(paceLog) << "a pause that was asked for could not be noted:" << out.errorString();
}

std::optional<Hold> SharedPace::holdOf(const QString& host, const QDateTime& now) const {
    if (m_folder.isEmpty())
        return std::nullopt;
    QFile in(file(host, u".hold"_s));
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = in.readAll().simplified().split(' ');
    const Hold hold{QDateTime::fromMSecsSinceEpoch(words.value(0).toLongLong(), QTimeZone::utc()),
                    words.value(1).toInt()};
    const qint64 leftMs = now.msecsTo(hold.until);
    return leftMs > 0 && leftMs <= longestHoldMs ? std::optional(hold) : std::nullopt;
}

} // namespace sheaf
