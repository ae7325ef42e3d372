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
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

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

/// How long until the pause since that moment is over. A time to come is one of before the computer was
/// started.
int leftOfPause(std::optional<qint64> last, int intervalMs) {
    const qint64 now = sharedNowMs();
    return last && *last <= now ? int(std::max<qint64>(0, intervalMs - (now - *last))) : 0;
}

/// Somebody may have taken the file away, with the whole folder.
bool isStillThere(int descriptor) {
    struct stat about {};
    return fstat(descriptor, &about) == 0 && about.st_nlink > 0;
}

} // namespace

SharedPace::SharedPace(QString folder) : m_folder(std::move(folder)) {}

SharedPace::~SharedPace() {
    const QSet<QString> turns = m_turns;
    for (const QString& group : turns)
        end(group);
    for (const int descriptor : std::as_const(m_files))
        close(descriptor);
}

QString SharedPace::file(const QString& name, const QString& suffix) const {
    return m_folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name)) + suffix;
}

Turn SharedPace::withoutSharing(const QString& group) {
    if (!m_warned)
        qCWarning(paceLog) << "requests are not coordinated with other processes:" << file(group, u".turn"_s)
                           << strerror(errno);
    m_warned = true;
    return {.taken = true};
}

/// The group's file, opened once; negative where it cannot be.
int SharedPace::descriptorOf(const QString& group) {
    const auto known = m_files.constFind(group);
    if (known != m_files.constEnd() && isStillThere(*known))
        return *known;
    if (known != m_files.constEnd())
        close(m_files.take(group));
    QDir().mkpath(m_folder);
    const int descriptor =
        open(QFile::encodeName(file(group, u".turn"_s)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        m_files.insert(group, descriptor);
    return descriptor;
}

Turn SharedPace::tryBegin(const QString& group, int intervalMs) {
    constexpr int someonesRequestMs = 100; // is under way, and may take any time
    if (m_folder.isEmpty() || group.isEmpty())
        return {.taken = true};
    if (m_turns.contains(group))
        return {.tryAgainMs = someonesRequestMs};
    const int descriptor = descriptorOf(group);
    if (descriptor < 0)
        return withoutSharing(group);
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool isTaken = errno == EWOULDBLOCK || errno == EINTR;
        return isTaken ? Turn{.tryAgainMs = someonesRequestMs} : withoutSharing(group);
    }
    if (const int left = leftOfPause(lastTurnMs(descriptor), intervalMs); left > 0) {
        flock(descriptor, LOCK_UN);
        return {.tryAgainMs = left};
    }
    // Now too: a process that is killed cannot say when its request ended.
    writeTurn(descriptor);
    m_turns.insert(group);
    return {.taken = true};
}

void SharedPace::end(const QString& group) {
    if (!m_turns.remove(group))
        return;
    writeTurn(m_files.value(group));
    flock(m_files.value(group), LOCK_UN);
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
