#include "summaries/providers/limit_news.h"

#include "base/web_time.h"
#include "summaries/providers/retry_after.h"

#include <QDateTime>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr double aDayMs = 86'400'000;

std::optional<int> countIn(const QByteArray& text) {
    bool isNumber = false;
    const double count = text.trimmed().toDouble(&isNumber);
    if (!isNumber || count < 0)
        return std::nullopt;
    return int(std::min(count, double(std::numeric_limits<int>::max())));
}

/// When the reply was sent, by its own clock; the reader's may be wrong.
QDateTime sentAt(const HttpReply& reply) { return webTime(QString::fromLatin1(reply.header("Date"))); }

std::optional<int> untilMs(const QDateTime& then, const QDateTime& sent) {
    if (!then.isValid() || !sent.isValid())
        return std::nullopt;
    return int(std::clamp(double(sent.msecsTo(then)), 0.0, aDayMs));
}

/// "6m0s" (OpenAI), "2026-08-19T14:35:00Z" (Anthropic), seconds, or milliseconds since 1970 (OpenRouter).
std::optional<int> waitMs(const QByteArray& text, const QDateTime& sent) {
    const QString reset = QString::fromLatin1(text).trimmed();
    if (const auto duration = durationMs(reset))
        return duration;
    bool isNumber = false;
    const double number = reset.toDouble(&isNumber);
    if (!isNumber)
        return untilMs(QDateTime::fromString(reset, Qt::ISODate), sent);
    if (number >= 1e11)
        return untilMs(QDateTime::fromMSecsSinceEpoch(qint64(number), Qt::UTC), sent);
    if (number >= 1e8)
        return untilMs(QDateTime::fromSecsSinceEpoch(qint64(number), Qt::UTC), sent);
    return int(std::clamp(number * 1000, 0.0, aDayMs));
}

struct Headers {
    QByteArray left;
    QByteArray reset;
};

/// The scarcest of those that the reply has.
void take(const HttpReply& reply, const QList<Headers>& names, std::optional<int>& left,
          std::optional<int>& resetMs) {
    for (const Headers& name : names) {
        const auto count = countIn(reply.header(name.left));
        if (!count || (left && *left <= *count))
            continue;
        left = count;
        resetMs = waitMs(reply.header(name.reset), sentAt(reply));
    }
}

} // namespace

LimitNews limitNews(const HttpReply& reply) {
    LimitNews news;
    take(reply,
         {{"x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"},
          {"x-ratelimit-remaining", "x-ratelimit-reset"},
          {"anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset"}},
         news.requestsLeft, news.requestsResetMs);
    take(reply,
         {{"x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"},
          {"anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset"},
          {"anthropic-ratelimit-input-tokens-remaining", "anthropic-ratelimit-input-tokens-reset"},
          {"anthropic-ratelimit-output-tokens-remaining", "anthropic-ratelimit-output-tokens-reset"}},
         news.tokensLeft, news.tokensResetMs);
    if (reply.status >= 400)
        news.retryAfterMs = retryAfterMs(reply);
    return news;
}

} // namespace sheaf
