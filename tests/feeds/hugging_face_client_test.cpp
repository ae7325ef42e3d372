#include "feeds/feed_log.h"
#include "feeds/hugging_face_client.h"
#include "net/http_client.h"
#include "support/awaited.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"
#include "support/recordings.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray entry(int number) {
    return "{\"paper\":{\"id\":\"2601.0" + QByteArray::number(1000 + number) +
           "\",\"title\":\"T\",\"upvotes\":1}}";
}

QByteArray list(const QList<int>& numbers) {
    QByteArrayList entries;
    for (const int number : numbers)
        entries.append(entry(number));
    return '[' + entries.join(',') + ']';
}

} // namespace

class HuggingFaceClientTest : public QObject {
    Q_OBJECT

  private slots:
    void aDay_isAskedForByItsDate();
    void fullPages_arePagedOn();
    void aPeerThatIgnoresPages_endsAfterOneMore();
    void anEmptyList_saysWhetherItIsAWeekend_data();
    void anEmptyList_saysWhetherItIsAWeekend();
    void everyFault_hasItsKindAndASentence_data();
    void everyFault_hasItsKindAndASentence();
    void cutOffList_keepsWhatCameBefore();
    void unreadableEntries_areRemarksAndLeaveAGap();
    void theListOfADayThatLasts_isProvisional();
    void theRecordedDay_comesWhole();

  private:
    HuggingFaceClient client(const FakePeer& peer) {
        return {m_http,
                m_today,
                {.url = peer.url(u"/api/daily_papers"_s), .timeoutMs = m_timeoutMs, .retries = 1}};
    }
    Result<FeedDay> fetch(const FakePeer& peer, FeedLog& log, QDate day = QDate(2026, 1, 6)) {
        auto huggingFace = client(peer);
        return awaited(huggingFace.fetchDay({.day = day}, log.listener()));
    }

    int m_timeoutMs = 10'000;
    SystemClock m_clock;
    FakeClock m_today{QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc())};
    HttpClient m_http{{.userAgent = "Sheaf-test/1", .backoffBaseMs = 5}, m_clock};
};

void HuggingFaceClientTest::aDay_isAskedForByItsDate() {
    FakePeer peer([](const Request&) { return Answer::json(list({1, 2})); });
    FeedLog log;
    const auto day = fetch(peer, log);
    QVERIFY(day.ok());
    QCOMPARE(day->received, 2);
    QCOMPARE(day->announced, std::optional(2));
    QVERIFY(!day->provisional && !day->noAnnouncement);
    QCOMPARE(peer.requests().size(), 1);
    QCOMPARE(peer.requests().constFirst().path, u"/api/daily_papers"_s);
    QCOMPARE(peer.requests().constFirst().query.toString(), u"date=2026-01-06"_s);
    QCOMPARE(log.all().at(1).listing.position, 1);
    QCOMPARE(log.all().at(1).listing.day, QDate(2026, 1, 6));
}

void HuggingFaceClientTest::fullPages_arePagedOn() {
    FakePeer peer([](const Request& request) {
        const int page = request.query.queryItemValue(u"p"_s).toInt();
        // The list grew between the pages: one entry comes twice.
        return Answer::json(list(page == 0   ? numbersFrom(0, 50)
                                 : page == 1 ? numbersFrom(49, 50)
                                             : numbersFrom(99, 7)));
    });
    FeedLog log;
    const auto day = fetch(peer, log);
    QVERIFY(day.ok());
    QCOMPARE(day->received, 106);
    QCOMPARE(log.ids().size(), 106);
    QCOMPARE(log.all().constLast().listing.position, 105);
    QCOMPARE(peer.requests().size(), 3);
}

void HuggingFaceClientTest::aPeerThatIgnoresPages_endsAfterOneMore() {
    FakePeer peer([](const Request&) { return Answer::json(list(numbersFrom(0, 60))); });
    FeedLog log;
    QCOMPARE(fetch(peer, log)->received, 60);
    QCOMPARE(peer.requests().size(), 2);
}

void HuggingFaceClientTest::anEmptyList_saysWhetherItIsAWeekend_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("noAnnouncement");
    QTest::newRow("Tuesday") << QDate(2026, 1, 6) << false;
    QTest::newRow("Saturday") << QDate(2026, 1, 10) << true;
    QTest::newRow("Sunday") << QDate(2026, 1, 11) << true;
}

void HuggingFaceClientTest::anEmptyList_saysWhetherItIsAWeekend() {
    QFETCH(QDate, day);
    QFETCH(bool, noAnnouncement);
    FakePeer peer([](const Request&) { return Answer::json("[]"); });
    FeedLog log;
    const auto result = fetch(peer, log, day);
    QVERIFY(result.ok());
    QCOMPARE(result->received, 0);
    QCOMPARE(result->noAnnouncement, noAnnouncement);
}

void HuggingFaceClientTest::everyFault_hasItsKindAndASentence_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad date") << Answer::json("{\"error\":\"Invalid date\"}", 400) << ErrorKind::NotFound;
    QTest::newRow("future") << Answer::json("{\"error\":\"Not found\"}", 404) << ErrorKind::NotFound;
    QTest::newRow("error with 200") << Answer::json("{\"error\":\"Busy\"}") << ErrorKind::Server;
    QTest::newRow("damaged") << Answer::json(fixture(u"feeds/hugging_face_damaged.json"_s))
                             << ErrorKind::Malformed;
    QTest::newRow("html") << Answer{.body = fixture(u"feeds/sign_in.html"_s)} << ErrorKind::Malformed;
    QTest::newRow("empty") << Answer::json("") << ErrorKind::Malformed;
    QTest::newRow("429") << Answer::json("{}", 429) << ErrorKind::RateLimited;
    QTest::newRow("500") << Answer::json("{}", 500) << ErrorKind::Server;
    QTest::newRow("time-out") << Answer{.hang = true} << ErrorKind::Timeout;
    QTest::newRow("reset") << Answer{.reset = true} << ErrorKind::Network;
}

void HuggingFaceClientTest::everyFault_hasItsKindAndASentence() {
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    FakePeer peer([answer](const Request&) { return answer; });
    FeedLog log;
    m_timeoutMs = answer.hang ? 200 : 10'000;
    const auto day = fetch(peer, log);
    QVERIFY(!day.ok());
    QCOMPARE(day.error().kind, kind);
    QVERIFY2(day.error().sentence.endsWith(u'.'), qPrintable(day.error().sentence));
    QVERIFY(log.ids().isEmpty());
}

void HuggingFaceClientTest::cutOffList_keepsWhatCameBefore() {
    const QByteArray body = list({1, 2, 3});
    FakePeer peer([body](const Request&) { return Answer{.body = body, .cutAfterBytes = body.size() - 10}; });
    FeedLog log;
    const auto day = fetch(peer, log);
    QVERIFY(!day.ok());
    QCOMPARE(day.error().kind, ErrorKind::Network);
    QVERIFY2(day.error().sentence.contains(u"after 2 papers"_s), qPrintable(day.error().sentence));
    QCOMPARE(log.ids().size(), 2);
}

void HuggingFaceClientTest::unreadableEntries_areRemarksAndLeaveAGap() {
    FakePeer peer([](const Request&) { return Answer::json(fixture(u"feeds/hugging_face_day.json"_s)); });
    FeedLog log;
    const auto day = fetch(peer, log);
    QCOMPARE(day->received, 3);
    QCOMPARE(day->announced, std::optional(5));
    QCOMPARE(day->remarks.size(), 2);
}

void HuggingFaceClientTest::theListOfADayThatLasts_isProvisional() {
    FakePeer peer([](const Request&) { return Answer::json(list({1, 2})); });
    FeedLog log;
    m_today.set(QDateTime(QDate(2026, 1, 6), QTime(23, 59), QTimeZone::utc()));
    const auto early = fetch(peer, log);
    QVERIFY(early->provisional);
    QVERIFY(!early->note.isEmpty());
    m_today.set(QDateTime(QDate(2026, 1, 7), QTime(0, 0), QTimeZone::utc()));
    QVERIFY(!fetch(peer, log)->provisional);
}

void HuggingFaceClientTest::theRecordedDay_comesWhole() {
    const QString path = u"feeds/huggingface/daily_papers_2026-01-06.json"_s;
    if (!QFile::exists(recordingPath(path)))
        QSKIP("the recordings are not beside this checkout");
    FakePeer peer([body = recording(path)](const Request&) { return Answer::json(body); });
    FeedLog log;
    const auto day = fetch(peer, log);
    QCOMPARE(day->received, 16);
    QVERIFY(log.ids().contains(u"2601.01739"_s));
}

QTEST_GUILESS_MAIN(HuggingFaceClientTest)
#include "hugging_face_client_test.moc"
