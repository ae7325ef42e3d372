#include "summaries/openai/provider_error.h"

#include "summaries/openai/retry_after.h"

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
    for (const QJsonValue detail : error.value(u"details"_s).toArray())
        if (detail.toObject().contains(u"reason"_s)) // Gemini
            return detail.toObject().value(u"reason"_s).toString();
    for (const QString& name : {u"code"_s, u"type"_s, u"status"_s})
        if (!error.value(name).toString().isEmpty())
            return error.value(name).toString();
    return {};
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
            words(QT_TRANSLATE_NOOP("ProviderError",
                                    "The engine \"%1\" does not find the model \"%3\" or the address: %2 "
                                    "Check engines.%1.model and engines.%1.base_url, which usually ends "
                                    "in /v1."))
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

Verdict verdictOf(int status, const ProviderComplaint& complaint, const QString& model) {
    if (status == 402 ||
        mentions(complaint, u"insufficient_(quota|balance|credit)|insufficient balance|billing_hard_limit"_s))
        return outOfMoney();
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

QString presentable(const QString& text, const QString& key) {
    static const QRegularExpression keyLike(
        u"\\b(sk|pk|rk|gsk|xai|AIza)[-_][\\w*•.-]{6,}|\\bAIza[\\w-]{20,}|[\\w-]*[*•]{3,}[\\w-]*"_s);
    QString plain = text.simplified();
    if (!key.isEmpty())
        plain.replace(key, u"…"_s, Qt::CaseInsensitive);
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
    const bool inside = reply.status < 400 && complaint.status >= 400 && complaint.status < 600;
    const int status = inside ? complaint.status : reply.status;
    const Verdict verdict = verdictOf(status, complaint, model);
    // Not arg(a, b): what the provider says may hold %1 itself.
    const QString sentence =
        QString(verdict.sentence).replace(u"%1"_s, engine).replace(u"%2"_s, quotedOr(complaint.text, status));
    SummaryFailure failure{
        {verdict.kind, sentence, u"HTTP %1 %2"_s.arg(status).arg(complaint.code).trimmed()}, verdict.then};
    if (verdict.then == AfterFailure::TryLater)
        failure.retryAfterMs = retryAfterMs(reply);
    return failure;
}

SummaryFailure failureOf(const Error& transport) {
    switch (transport.kind) {
    case ErrorKind::Cancelled: return {transport, AfterFailure::Cancelled};
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited: return {transport, AfterFailure::TryLater};
    case ErrorKind::Malformed: return {transport, AfterFailure::GiveUp};
    default: return {transport, AfterFailure::PauseQueue};
    }
}

} // namespace sheaf
