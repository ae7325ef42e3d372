#include "publishing/publishing_samples.h"
#include "publishing/webhook_publisher.h"
#include "publishing/webhook_signature.h"
#include "support/fake_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;

/// Days posted to a real HTTP server.
class WebhookPublisherTest : public QObject {
    Q_OBJECT

  private slots:
    void day_isPostedAsJson();
    void digest_isPostedAsItIs();
    void everyTry_carriesTheDaysKey();
    void passingTrouble_isTriedAgain_data();
    void passingTrouble_isTriedAgain();
    void refusal_isNotTriedAgain();
    void longPause_isLeftToTheNextRun();
    void redirect_isNotFollowed();
    void answerThatNeverCame_isUncertainAndNotRepeated();
    void answerThatNeverCame_isRepeatedWhereTheReceiverKnows();
    void nobodyThere_isUnreachableAndCertain();
    void proofs_areSent();
    void signature_isThatOfStandardWebhooks();
    void secretInTheAddress_isPutIn();
    void missingSecret_isASentence();

  private:
    static WebhookPlace to(const FakePeer& peer) { return {.address = peer.url(u"/hook"_s).toString()}; }
    static PublishEnd publish(const WebhookPlace& place, const QString& secret = {}) {
        return WebhookPublisher(place, secret, "Sheaf/test", 1).publish(sampleDay(), {});
    }
};

void WebhookPublisherTest::day_isPostedAsJson() {
    const FakePeer peer([](const Request&) { return Answer{.status = 204}; });
    const PublishEnd end = publish(to(peer));
    QVERIFY(end.outcome.ok());
    const Request request = peer.requests().value(0);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, u"/hook"_s);
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("User-Agent"), "Sheaf/test");
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(json[u"event"_s], u"day"_s);
    QCOMPARE(json[u"day"_s], u"2026-01-06"_s);
    QCOMPARE(json[u"content"_s].toString().toUtf8(), sampleDay().text);
    QCOMPARE(json[u"content_type"_s], u"text/markdown; charset=utf-8"_s);
    QCOMPARE(json[u"gap"_s], QJsonValue());
    QCOMPARE(json[u"papers"_s].toArray().size(), 2);
    QCOMPARE(json[u"papers"_s][1][u"id"_s], u"2601.00002"_s);
    QCOMPARE(json[u"papers"_s][1][u"score"_s], 80);
}

void WebhookPublisherTest::digest_isPostedAsItIs() {
    const FakePeer peer([](const Request&) { return Answer{}; });
    WebhookPlace place = to(peer);
    place.body = WebhookBody::Digest;
    QVERIFY(publish(place).outcome.ok());
    QCOMPARE(peer.requests()[0].body, sampleDay().text);
    QCOMPARE(peer.requests()[0].header("Content-Type"), "text/markdown; charset=utf-8");
}

void WebhookPublisherTest::everyTry_carriesTheDaysKey() {
    const FakePeer peer([](const Request&) { return Answer{}; });
    for (const QDate day : {QDate(2026, 1, 6), QDate(2026, 1, 6), QDate(2026, 1, 7)})
        QVERIFY(WebhookPublisher(to(peer), {}, "x").publish(sampleDay(day), {}).outcome.ok());
    const QList<Request> requests = peer.requests();
    QCOMPARE(requests[0].header("Idempotency-Key"), requests[1].header("Idempotency-Key"));
    QVERIFY(requests[0].header("Idempotency-Key") != requests[2].header("Idempotency-Key"));
    QCOMPARE(requests[0].header("Idempotency-Key").size(), 36);
}

void WebhookPublisherTest::passingTrouble_isTriedAgain_data() {
    QTest::addColumn<int>("status");
    for (const int status : {429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void WebhookPublisherTest::passingTrouble_isTriedAgain() {
    QFETCH(int, status);
    FakePeer peer(
        [status, asked = 0](const Request&) mutable { return Answer{.status = ++asked < 3 ? status : 200}; });
    QVERIFY(publish(to(peer)).outcome.ok());
    QCOMPARE(peer.requests().size(), 3);
    peer.setHandler([status](const Request&) { return Answer{.status = status, .body = "away"}; });
    const PublishEnd end = publish(to(peer));
    QVERIFY(!end.outcome.ok());
    QVERIFY(!end.unanswered);
    QCOMPARE(peer.requests().size(), 3 + 4);
}

void WebhookPublisherTest::refusal_isNotTriedAgain() {
    const FakePeer peer([](const Request&) { return Answer{.status = 403}; });
    const PublishEnd end = publish(to(peer));
    QCOMPARE(end.outcome.error().kind, ErrorKind::Refused);
    QVERIFY(!end.unanswered);
    QCOMPARE(peer.requests().size(), 1);
}

void WebhookPublisherTest::longPause_isLeftToTheNextRun() {
    const FakePeer peer([](const Request&) {
        return Answer{.status = 503, .headers = {{"Retry-After", "7200"}}};
    });
    const PublishEnd end = publish(to(peer));
    QVERIFY(!end.outcome.ok());
    QCOMPARE(end.waitMs, 7'200'000);
    QCOMPARE(peer.requests().size(), 1);
}

void WebhookPublisherTest::redirect_isNotFollowed() {
    const FakePeer elsewhere([](const Request&) { return Answer{}; });
    const QByteArray there = elsewhere.url().toEncoded();
    const FakePeer peer([there](const Request&) {
        return Answer{.status = 307, .headers = {{"Location", there}}};
    });
    QVERIFY(!publish(to(peer)).outcome.ok());
    QCOMPARE(elsewhere.requests().size(), 0);
    QCOMPARE(peer.requests().size(), 1);
}

void WebhookPublisherTest::answerThatNeverCame_isUncertainAndNotRepeated() {
    const FakePeer peer([](const Request&) { return Answer{.reset = true}; });
    const PublishEnd end = publish(to(peer));
    QVERIFY(!end.outcome.ok());
    QVERIFY(end.unanswered);
    QCOMPARE(peer.requests().size(), 1);
}

void WebhookPublisherTest::answerThatNeverCame_isRepeatedWhereTheReceiverKnows() {
    const FakePeer peer([asked = 0](const Request&) mutable { return Answer{.reset = ++asked < 3}; });
    WebhookPlace place = to(peer);
    place.knowsRepeats = true;
    QVERIFY(publish(place).outcome.ok());
    QCOMPARE(peer.requests().size(), 3);
    QCOMPARE(peer.requests()[0].header("Idempotency-Key"), peer.requests()[2].header("Idempotency-Key"));
}

void WebhookPublisherTest::nobodyThere_isUnreachableAndCertain() {
    WebhookPlace place;
    {
        const FakePeer peer([](const Request&) { return Answer{}; });
        place = to(peer);
    }
    const PublishEnd end = publish(place);
    QCOMPARE(end.outcome.error().kind, ErrorKind::Unreachable);
    QVERIFY(!end.unanswered);
}

void WebhookPublisherTest::proofs_areSent() {
    const FakePeer peer([](const Request&) { return Answer{}; });
    WebhookPlace place = to(peer);
    place.proof = WebhookProof::Bearer;
    QVERIFY(publish(place, u"s3cret"_s).outcome.ok());
    QCOMPARE(peer.requests()[0].header("Authorization"), "Bearer s3cret");
    place.proof = WebhookProof::Header;
    place.header = u"X-Secret"_s;
    QVERIFY(publish(place, u"s3cret"_s).outcome.ok());
    QCOMPARE(peer.requests()[1].header("X-Secret"), "s3cret");
    place.proof = WebhookProof::Signature;
    QVERIFY(publish(place, u"s3cret"_s).outcome.ok());
    const Request& signedOne = peer.requests()[2];
    QCOMPARE(signedOne.header("webhook-signature"),
             webhookSignature("s3cret", signedOne.header("webhook-id"), signedOne.header("webhook-timestamp"),
                              signedOne.body));
    QVERIFY(!signedOne.header("webhook-timestamp").isEmpty());
    place.header = u"X: y\r\nEvil"_s;
    place.proof = WebhookProof::Header;
    QCOMPARE(publish(place, u"s3cret"_s).outcome.error().kind, ErrorKind::Usage);
}

/// openssl dgst -sha256 -hmac over the same text.
void WebhookPublisherTest::signature_isThatOfStandardWebhooks() {
    QCOMPARE(webhookSignature("key", "id", "1", "body"), "v1,sYA3/+8KvyXbe4KAKZy0QWKFoLKSHDq/QWu0xQZyY7s=");
    QCOMPARE(webhookSignature("whsec_a2V5", "id", "1", "body"), webhookSignature("key", "id", "1", "body"));
}

void WebhookPublisherTest::secretInTheAddress_isPutIn() {
    const FakePeer peer([](const Request&) { return Answer{}; });
    const WebhookPlace place{.address = peer.url(u"/services/"_s).toString() + u"{secret}"_s};
    const PublishEnd end = publish(place, u"T00/B00 x"_s);
    QVERIFY(end.outcome.ok());
    QCOMPARE(peer.requests()[0].path, u"/services/T00/B00 x"_s);
    QVERIFY(!end.place.contains(u"B00"_s));
}

void WebhookPublisherTest::missingSecret_isASentence() {
    const FakePeer peer([](const Request&) { return Answer{}; });
    WebhookPlace place = to(peer);
    place.proof = WebhookProof::Signature;
    QCOMPARE(publish(place).outcome.error().kind, ErrorKind::Keychain);
    QCOMPARE(publish(place, u"two\nlines"_s).outcome.error().kind, ErrorKind::Usage);
    QCOMPARE(peer.requests().size(), 0);
}

QTEST_GUILESS_MAIN(WebhookPublisherTest)
#include "webhook_publisher_test.moc"
