#include "summaries/providers/retry_after.h"

#include "base/web_time.h"
#include "net/retry.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr double aDayMs = 86'400'000;

double unitMs(QStringView unit) {
    if (unit == u"ms")
        return 1;
    if (unit == u"s")
        return 1000;
    return unit == u"m" ? 60'000 : 3'600'000;
}

std::optional<int> fromHeaders(const HttpReply& reply) {
    bool isNumber = false;
    const double ms = reply.header("retry-after-ms").trimmed().toDouble(&isNumber);
    if (isNumber && ms >= 0)
        return int(std::min(ms, aDayMs));
    const QByteArray asked = reply.header("retry-after");
    if (asked.isEmpty())
        return std::nullopt;
    const QDateTime now = webTime(QString::fromLatin1(reply.header("date")));
    asked.toDouble(&isNumber);
    if (!isNumber && !now.isValid())
        return std::nullopt;
    return askedWaitMs(asked, now);
}

} // namespace

std::optional<int> durationMs(const QString& text) {
    static const QRegularExpression whole(u"\\A\\s*((\\d+(\\.\\d+)?)(ms|s|m|h))+\\s*\\z"_s);
    static const QRegularExpression part(u"(\\d+(?:\\.\\d+)?)(ms|s|m|h)"_s);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    double ms = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        ms += match.captured(1).toDouble() * unitMs(match.capturedView(2));
    }
    return int(std::min(ms, aDayMs));
}

std::optional<int> retryAfterMs(const HttpReply& reply) {
    if (const auto asked = fromHeaders(reply))
        return asked;
    static const QRegularExpression inBody(
        u"\"retryDelay\"\\s*:\\s*\"([\\d.hms]+)\"|try again in ((?:\\d+(?:\\.\\d+)?(?:ms|s|m|h))+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = inBody.match(QString::fromUtf8(reply.body.left(10'000)));
    if (!match.hasMatch())
        return std::nullopt;
    return durationMs(match.captured(match.captured(1).isEmpty() ? 2 : 1));
}

} // namespace sheaf
