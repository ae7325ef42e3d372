#include "net/retry.h"

#include "base/web_time.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sheaf {

bool isPassingStatus(int status) {
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504 || status == 529;
}

std::optional<int> askedWaitMs(const QByteArray& retryAfter, const QDateTime& now) {
    const QByteArray text = retryAfter.trimmed();
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    constexpr double aDay = 86'400;
    if (isNumber && seconds >= 0)
        return int(std::min(seconds, aDay) * 1000);
    const QDateTime when = webTime(QString::fromLatin1(text));
    if (!when.isValid())
        return std::nullopt;
    return int(std::clamp<qint64>(now.msecsTo(when), 0, qint64(aDay) * 1000));
}

int backoffMs(int retry, int baseMs, double dice) {
    constexpr double longest = 60'000;
    const double pause = std::min(longest, double(baseMs) * double(1 << std::clamp(retry - 1, 0, 16)));
    return int(pause * (0.5 + dice));
}

int backoffMs(int retry, int baseMs) {
    return backoffMs(retry, baseMs, QRandomGenerator::global()->generateDouble());
}

} // namespace sheaf
