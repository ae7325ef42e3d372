#include "publishing/webhook_publisher.h"

#include "net/blocking_http.h"
#include "net/http_errors.h"
#include "net/retry.h"
#include "publishing/webhook_signature.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

constexpr int mostTries = 4;
constexpr int longestPauseMs = 60'000; ///< a longer one is left to the next run
constexpr int lookMs = 50;

bool waited(int ms, const CancelFlag& cancel) {
    QElapsedTimer time;
    for (time.start(); time.elapsed() < ms && !cancel.raised();)
        QThread::msleep(lookMs);
    return !cancel.raised();
}

/// Nobody had the whole of it, and the next try may find somebody.
bool neverArrived(const HttpEnd& end) {
    return !end.unanswered && end.result.error().kind == ErrorKind::Unreachable;
}

QJsonArray jsonOf(const QList<PublishedPaper>& papers) {
    QJsonArray array;
    for (const PublishedPaper& paper : papers)
        array += QJsonObject{{u"id"_s, paper.id},
                             {u"title"_s, paper.title},
                             {u"address"_s, paper.address},
                             {u"authors"_s, QJsonArray::fromStringList(paper.authors)},
                             {u"categories"_s, QJsonArray::fromStringList(paper.categories)},
                             {u"tldr"_s, paper.tldr},
                             {u"score"_s, paper.score < 0 ? QJsonValue() : QJsonValue(paper.score)}};
    return array;
}

} // namespace

QByteArray webhookJson(const Publication& publication) {
    const QJsonObject json{
        {u"event"_s, publication.day.isValid() ? u"day"_s : u"test"_s},
        {u"day"_s, publication.day.isValid() ? publication.day.toString(Qt::ISODate) : QJsonValue()},
        {u"title"_s, publication.title},
        {u"target"_s, publication.target},
        {u"style"_s, publication.style},
        {u"content_type"_s, QString::fromLatin1(contentType(publication.suffix))},
        {u"content"_s, QString::fromUtf8(publication.text)},
        {u"gap"_s, publication.gap.isEmpty() ? QJsonValue() : QJsonValue(publication.gap)},
        {u"papers"_s, jsonOf(publication.papers)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<QUrl> WebhookPublisher::address() const {
    QString text = m_place.address;
    text.replace(u"{secret}"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_secret, "/")));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http") || url.host().isEmpty())
        return Error{ErrorKind::Usage,
                     Words::tr("“%1” is no web address; it begins with https://.").arg(m_place.address)};
    return url;
}

Outcome WebhookPublisher::check() const {
    const bool wantsSecret = m_place.proof != WebhookProof::None || m_place.address.contains(u"{secret}"_s);
    if (wantsSecret && m_secret.isEmpty())
        return Error{
            ErrorKind::Keychain,
            Words::tr("The webhook has no secret yet; store one in the settings, or with sheaf publish "
                      "--secret.")};
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    static const QRegularExpression token(u"\\A[A-Za-z0-9-]+\\z"_s);
    if (m_secret.contains(control))
        return Error{ErrorKind::Usage, Words::tr("The webhook's secret is more than one line.")};
    if (m_place.proof == WebhookProof::Header && !token.match(m_place.header).hasMatch())
        return Error{ErrorKind::Usage,
                     Words::tr("“%1” is no header's name; write for example X-Secret.").arg(m_place.header)};
    return {};
}

HttpHeaders WebhookPublisher::headers(const Publication& publication, const QByteArray& body) const {
    const QByteArray key = publication.key.toByteArray(QUuid::WithoutBraces);
    const bool json = m_place.body == WebhookBody::Json;
    HttpHeaders headers{{"Content-Type", json ? "application/json"_ba : contentType(publication.suffix)},
                        {"Idempotency-Key", key},
                        {"webhook-id", key}};
    if (m_place.proof == WebhookProof::Bearer)
        headers.append({"Authorization", "Bearer " + m_secret.toUtf8()});
    if (m_place.proof == WebhookProof::Header)
        headers.append({m_place.header.toLatin1(), m_secret.toUtf8()});
    if (m_place.proof == WebhookProof::Signature) {
        const QByteArray time = QByteArray::number(publication.at.toSecsSinceEpoch());
        headers.append({"webhook-timestamp", time});
        headers.append({"webhook-signature", webhookSignature(m_secret.toUtf8(), key, time, body)});
    }
    return headers;
}

PublishEnd WebhookPublisher::publish(const Publication& publication, const CancelFlag& cancel) {
    if (const Outcome checked = check(); !checked)
        return {.outcome = checked};
    const auto url = address();
    if (!url)
        return {.outcome = url.error()};
    const QByteArray body = m_place.body == WebhookBody::Json ? webhookJson(publication) : publication.text;
    return post({.url = *url, .headers = headers(publication, body), .maximumBytes = 1 << 20}, body,
                publication.at, cancel);
}

/// What was not answered is asked again only where the receiver knows repeats.
PublishEnd WebhookPublisher::post(const HttpRequest& request, const QByteArray& body, const QDateTime& at,
                                  const CancelFlag& cancel) const {
    BlockingHttp http(m_userAgent);
    PublishEnd end;
    for (int tried = 1;; ++tried) {
        const HttpEnd answer = http.send(request, body, cancel);
        end = {.place = hostOf(request.url), .unanswered = answer.unanswered};
        if (answer.result && answer.result->status >= 200 && answer.result->status < 300)
            return end;
        end.outcome = answer.result ? statusError(request.url, answer.result->status, answer.result->body)
                                    : answer.result.error();
        const bool passing = answer.result
                                 ? isPassingStatus(answer.result->status)
                                 : neverArrived(answer) || (answer.unanswered && m_place.knowsRepeats);
        if (answer.result)
            end.waitMs = askedWaitMs(answer.result->header("Retry-After"), at).value_or(0);
        const int pause =
            std::max(end.waitMs, backoffMs(tried, m_pauseMs, QRandomGenerator::global()->generateDouble()));
        if (!passing || tried == mostTries || pause > longestPauseMs || !waited(pause, cancel))
            return end;
    }
}

Result<QString> WebhookPublisher::tryOut(const Publication& note, const CancelFlag& cancel) {
    const PublishEnd end = publish(note, cancel);
    if (!end.outcome)
        return end.outcome.error();
    return Words::tr("%1 took a test note.").arg(end.place);
}

} // namespace sheaf
