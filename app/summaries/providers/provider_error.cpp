#include "summaries/providers/provider_error.h"

#include "summaries/providers/retry_after.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("ProviderError", text); }

/// FastAPI servers (vLLM, Mistral) answer {"detail": "…"} or {"detail": [{"msg": "…"}]}.
QString textOf(const QJsonValue& value) {
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue item : value.toArray())
            parts += textOf(item);
        parts.removeAll(QString());
        return parts.join(u"; "_s);
    }
    const QJsonObject object = value.toObject();
    for (const QString& name : {u"message"_s, u"msg"_s, u"detail"_s})
        if (object.contains(name))
            return textOf(object.value(name));
    return {};
}

/// The complaint's object, whatever it is wrapped in.
QJsonObject complaintObject(const QJsonDocument& document) {
    const QJsonObject root = document.isArray() ? document.array().first().toObject() : document.object();
    const QJsonValue error = root.value(u"error"_s);
    if (error.isObject())
        return error.toObject();
    if (error.isString()) // Ollama
        return {{u"message"_s, error}};
    if (root.contains(u"detail"_s))
        return {{u"message"_s, textOf(root.value(u"detail"_s))}};
    return root.contains(u"message"_s) && !root.contains(u"choices"_s) ? root : QJsonObject();
}

/// OpenRouter keeps what the provider behind it said in metadata.raw and says "Provider returned error"
/// itself.
QString ownWords(const QJsonObject& error) {
    const QString message = textOf(error.value(u"message"_s));
    const QString raw = error.value(u"metadata"_s).toObject().value(u"raw"_s).toString();
    return raw.isEmpty() ? message : message + u": "_s + raw;
}

QString codeOf(const QJsonObject& error) {
    for (const QJsonValue detail : error.value(u"details"_s).toArray()) { // Gemini
        if (detail.toObject().contains(u"reason"_s))
            return detail[u"reason"].toString();
        for (const QJsonValue violation : detail[u"violations"].toArray())
            if (violation[u"quotaId"].toString().contains(u"PerDay"))
                return violation[u"quotaId"].toString();
    }
    for (const QString& name : {u"code"_s, u"type"_s, u"status"_s})
        if (!error.value(name).toString().isEmpty())
            return error.value(name).toString();
    return {};
}

/// The HTTP status that an error's name stands for, where it comes without one: in the middle of a stream.
/// Anthropic: https://docs.claude.com/en/api/errors; Google: google.rpc.Code.
int statusNamed(const QString& code) {
    static const QHash<QString, int> statuses = {
        {u"invalid_request_error"_s, 400}, {u"authentication_error"_s, 401},
        {u"billing_error"_s, 402},         {u"permission_error"_s, 403},
        {u"not_found_error"_s, 404},       {u"request_too_large"_s, 413},
        {u"rate_limit_error"_s, 429},      {u"api_error"_s, 500},
        {u"timeout_error"_s, 504},         {u"overloaded_error"_s, 529},
        {u"INVALID_ARGUMENT"_s, 400},      {u"UNAUTHENTICATED"_s, 401},
        {u"PERMISSION_DENIED"_s, 403},     {u"NOT_FOUND"_s, 404},
        {u"RESOURCE_EXHAUSTED"_s, 429}};
    return statuses.value(code, 500);
}

/// The status of an error that came as, or inside, a good answer.
int innerStatus(const ProviderComplaint& complaint) {
    const bool isStatus = complaint.status >= 400 && complaint.status < 600;
    return isStatus ? complaint.status : statusNamed(complaint.code);
}

struct Verdict {
    ErrorKind kind;
    AfterFailure then;
    QString sentence; ///< %1 the engine, %2 the provider's words in quotes
};

bool mentions(const ProviderComplaint& complaint, const QString& pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(complaint.code).hasMatch() || expression.match(complaint.text).hasMatch();
}

Verdict refused() {
    return {ErrorKind::Refused, AfterFailure::PauseQueue,
            words(QT_TRANSLATE_NOOP("ProviderError",
                                    "The engine \"%1\" refuses the key: %2 Check the key in the settings "
                                    "or with \"sheaf key set %1\"."))};
}

Verdict outOfMoney() {
    return {ErrorKind::OutOfMoney, AfterFailure::PauseQueue,
            words(QT_TRANSLATE_NOOP("ProviderError",
                                    "The account of the engine \"%1\" has no credit left: %2 Top it up, "
                                    "or choose another engine."))};
}

Verdict notFound(const QString& model) {
    return {ErrorKind::NotFound, AfterFailure::PauseQueue,
            words(QT_TRANSLATE_NOOP(
                      "ProviderError",
                      "The engine \"%1\" does not find the model \"%3\" or the address: %2 "
                      "Check its model and address in the settings (engines.%1.model, engines.%1.base_url)."))
                .replace(u"%3"_s, model)};
}

Verdict turnedDown() {
    return {ErrorKind::Malformed, AfterFailure::GiveUp,
            words(QT_TRANSLATE_NOOP("ProviderError", "The engine \"%1\" turned this paper's text down: %2"))};
}

Verdict tooLong() {
    return {ErrorKind::Usage, AfterFailure::GiveUp,
            words(QT_TRANSLATE_NOOP("ProviderError",
                                    "The text is too long for the model of the engine \"%1\": %2"))};
}

Verdict passing(int status) {
    if (status == 429)
        return {
            ErrorKind::RateLimited, AfterFailure::TryLater,
            words(QT_TRANSLATE_NOOP("ProviderError", "The engine \"%1\" was asked too often: %2 Try again "
                                                     "later."))};
    return {status == 408 ? ErrorKind::Timeout : ErrorKind::Server, AfterFailure::TryLater,
            words(QT_TRANSLATE_NOOP("ProviderError", "The engine \"%1\" failed: %2 Try again later."))};
}

Verdict usedUp() {
    return {ErrorKind::RateLimited, AfterFailure::PauseQueue,
            words(QT_TRANSLATE_NOOP("ProviderError",
                                    "What the engine \"%1\" may be asked in a day is used up: %2 Go on "
                                    "tomorrow, or choose another engine."))};
}

Verdict notOffered() {
    return {ErrorKind::Refused, AfterFailure::PauseQueue,
            words(QT_TRANSLATE_NOOP("ProviderError",
                                    "The engine \"%1\" is not offered here: %2 Choose another engine."))};
}

/// A limit by the day. Gemini asks to come back in seconds even then, OpenAI means what it says.
bool isUsedUpForToday(const ProviderComplaint& complaint, std::optional<int> pauseMs) {
    constexpr int soonMs = 600'000;
    if (complaint.code.contains(u"PerDay"))
        return true;
    return pauseMs.value_or(soonMs) >= soonMs &&
           mentions(complaint, u"per[ -]day|\\((RPD|TPD)\\)|daily (limit|quota)"_s);
}

Verdict verdictOf(int status, const ProviderComplaint& complaint, const QString& model,
                  std::optional<int> pauseMs) {
    if (status == 402 || mentions(complaint, u"insufficient_(quota|balance|credit)|insufficient balance|"
                                             "billing_hard_limit|credit balance is too low"_s))
        return outOfMoney();
    if (status == 429 && isUsedUpForToday(complaint, pauseMs))
        return usedUp();
    if (mentions(complaint, u"unsupported_country|location is not supported"_s))
        return notOffered();
    if (status == 403 && complaint.aboutInput)
        return turnedDown();
    if (status == 401 || status == 403 || mentions(complaint, u"invalid_api_key|API_KEY_INVALID"_s))
        return refused();
    if (status == 408 || status == 425 || status == 429 || status >= 500)
        return passing(status);
    if (status == 404 || mentions(complaint, u"model_not_found"_s))
        return notFound(model);
    if (status == 413 ||
        mentions(complaint, u"context_length|context length|maximum.{0,20}tokens|too long"_s))
        return tooLong();
    if (mentions(complaint, u"content_(filter|policy)|moderation|safety"_s))
        return turnedDown();
    return {ErrorKind::Usage, AfterFailure::GiveUp,
            words(QT_TRANSLATE_NOOP("ProviderError", "The engine \"%1\" does not accept the request: %2"))};
}

QString quotedOr(const QString& text, int status) {
    if (text.isEmpty())
        return words(QT_TRANSLATE_NOOP("ProviderError",
                                       "HTTP status %1, without an explanation that can be read."))
            .arg(status);
    const bool ended = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'…');
    return u'“' + text + (ended ? u"”"_s : u".”"_s);
}

} // namespace

QString withoutKey(QString text, const QString& key) {
    constexpr qsizetype shortestKey = 6; // servers that want no key are given "none" or "x"
    if (key.size() < shortestKey)
        return text;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(key));
    return text.replace(key, u"…"_s, Qt::CaseInsensitive).replace(encoded, u"…"_s, Qt::CaseInsensitive);
}

QString presentable(const QString& text, const QString& key) {
    static const QRegularExpression keyLike(
        u"\\b(sk|pk|rk|gsk|xai|AIza)[-_][\\w*•.-]{6,}|\\bAIza[\\w-]{20,}|[\\w-]*[*•]{3,}[\\w-]*"_s);
    QString plain = withoutKey(text.simplified(), key);
    plain.replace(keyLike, u"…"_s);
    constexpr qsizetype longest = 400;
    return plain.size() > longest ? plain.left(longest) + u'…' : plain;
}

std::optional<ProviderComplaint> readComplaint(const QByteArray& body, const QString& key) {
    const QJsonObject error = complaintObject(QJsonDocument::fromJson(body));
    if (error.isEmpty())
        return std::nullopt;
    const QJsonObject metadata = error.value(u"metadata"_s).toObject();
    return ProviderComplaint{.text = presentable(ownWords(error), key),
                             .code = presentable(codeOf(error), key),
                             .status = error.value(u"code"_s).toInt(),
                             .aboutInput =
                                 metadata.contains(u"reasons"_s) || metadata.contains(u"flagged_input"_s)};
}

SummaryFailure failureOf(const HttpReply& reply, const QString& engine, const QString& model,
                         const QString& key) {
    const ProviderComplaint complaint = readComplaint(reply.body, key).value_or(ProviderComplaint());
    const int status = reply.status < 400 ? innerStatus(complaint) : reply.status;
    const std::optional<int> pauseMs = retryAfterMs(reply);
    const Verdict verdict = verdictOf(status, complaint, model, pauseMs);
    // Not arg(a, b): what the provider says may hold %1 itself.
    const QString sentence =
        QString(verdict.sentence).replace(u"%1"_s, engine).replace(u"%2"_s, quotedOr(complaint.text, status));
    SummaryFailure failure{
        {verdict.kind, sentence, u"HTTP %1 %2"_s.arg(status).arg(complaint.code).trimmed()}, verdict.then};
    if (verdict.then == AfterFailure::TryLater)
        failure.retryAfterMs = pauseMs;
    return failure;
}

SummaryFailure failureOf(const Error& transport) {
    switch (transport.kind) {
    case ErrorKind::Cancelled: return {transport, AfterFailure::Cancelled};
    case ErrorKind::Network:
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited: return {transport, AfterFailure::TryLater};
    case ErrorKind::Malformed: return {transport, AfterFailure::GiveUp};
    default: return {transport, AfterFailure::PauseQueue};
    }
}

} // namespace sheaf
