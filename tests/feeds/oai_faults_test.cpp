#include "calendar/mailings.h"
#include "feeds/oai_peer.h"
#include "support/awaited.h"
#include "support/recordings.h"

#include <QTest>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What a source does wrong, on the second of its pages mostly.
class OaiFaultsTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void everyFault_hasItsKindAndKeepsWhatCameBefore_data();
    void everyFault_hasItsKindAndKeepsWhatCameBefore();
    void faultsThatPass_leaveNothingOut_data();
    void faultsThatPass_leaveNothingOut();
    void expiredTokens_neitherDoubleNorLose_data();
    void expiredTokens_neitherDoubleNorLose();
    void anExpiredToken_isFollowedByTheNewestDatestamp();
    void tokensThatNeverHold_endInAnError();
    void aListShorterThanItSays_isNotWhole();
    void aClientDestroyedUnderWay_endsItsFetchAsCancelled();

  private:
    std::unique_ptr<OaiTrial> m_trial;
};

void OaiFaultsTest::init() { m_trial = std::make_unique<OaiTrial>(); }

namespace {

bool isSecond(const Request& request) {
    return request.query.queryItemValue(u"resumptionToken"_s, QUrl::FullyDecoded).endsWith(u"%2610"_s);
}

} // namespace

void OaiFaultsTest::everyFault_hasItsKindAndKeepsWhatCameBefore_data() {
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty body") << Answer::xml("") << ErrorKind::Malformed;
    QTest::newRow("html") << Answer{.body = fixture(u"feeds/sign_in.html"_s)} << ErrorKind::Malformed;
    QTest::newRow("no list") << Answer::xml("<OAI-PMH/>") << ErrorKind::Malformed;
    QTest::newRow("bad argument") << Answer::xml(OaiSource::error("badArgument")) << ErrorKind::Usage;
    QTest::newRow("bad argument, 400")
        << Answer::xml(OaiSource::error("badArgument"), 400) << ErrorKind::Usage;
    QTest::newRow("400 page") << Answer{.status = 400, .body = "no"} << ErrorKind::Usage;
    QTest::newRow("403") << Answer{.status = 403} << ErrorKind::Refused;
    QTest::newRow("429") << Answer{.status = 429} << ErrorKind::RateLimited;
    QTest::newRow("503") << Answer{.status = 503, .headers = {{"Retry-After", "0"}}} << ErrorKind::Server;
    QTest::newRow("503 for long") << Answer{.status = 503, .headers = {{"Retry-After", "1800"}}}
                                  << ErrorKind::Server;
    QTest::newRow("time-out") << Answer{.hang = true} << ErrorKind::Timeout;
    QTest::newRow("reset") << Answer{.reset = true} << ErrorKind::Network;
}

void OaiFaultsTest::everyFault_hasItsKindAndKeepsWhatCameBefore() {
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, kind);
    m_trial->options.timeoutMs = answer.hang ? 500 : 10'000;
    m_trial->peer.setHandler([this, answer](const Request& request) {
        return isSecond(request) ? answer : m_trial->source(request);
    });
    const auto day = m_trial->fetched();
    QVERIFY(!day.ok());
    QVERIFY2(day.error().kind == kind, qPrintable(day.error().sentence + day.error().details));
    QVERIFY2(day.error().sentence.endsWith(u'.'), qPrintable(day.error().sentence));
    QCOMPARE(m_trial->log.all().size(), 10);
}

void OaiFaultsTest::faultsThatPass_leaveNothingOut_data() {
    QTest::addColumn<QString>("fault");
    for (const char* fault : {"503", "429", "reset", "cut", "ends early", "broken"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void OaiFaultsTest::faultsThatPass_leaveNothingOut() {
    QFETCH(QString, fault);
    m_trial->source.pageSize = 25; // a page with two datestamps
    m_trial->peer.setHandler([this, fault, first = std::make_shared<bool>(true)](const Request& request) {
        Answer answer = m_trial->source(request);
        const bool isFaulty =
            request.query.hasQueryItem(u"resumptionToken"_s) && std::exchange(*first, false);
        if (!isFaulty)
            return answer;
        const qsizetype most = answer.body.size() - 900;
        if (fault == u"503" || fault == u"429")
            return Answer{.status = fault.toInt(), .headers = {{"Retry-After", "0"}}};
        if (fault == u"reset")
            return Answer{.reset = true};
        if (fault == u"cut")
            answer.cutAfterBytes = most;
        if (fault == u"ends early")
            answer.body.truncate(most);
        if (fault == u"broken")
            answer.body.replace(answer.body.lastIndexOf("<title>"), 7, "<tytle>");
        return answer;
    });
    const auto day = m_trial->fetched();
    QVERIFY2(day.ok(), day.ok() ? "" : qPrintable(day.error().sentence));
    QCOMPARE(day->announced, std::optional(60));
    QCOMPARE(m_trial->log.all().size(), 60);
    QCOMPARE(m_trial->log.distinctIds(), 60);
}

void OaiFaultsTest::expiredTokens_neitherDoubleNorLose_data() {
    QTest::addColumn<int>("expiresAfter");
    QTest::addColumn<int>("pageSize");
    QTest::newRow("the first") << 1000 << 60;
    QTest::newRow("every second") << 2 << 12;
    QTest::newRow("every third, days across pages") << 3 << 7;
    QTest::newRow("every fifth") << 5 << 9;
}

void OaiFaultsTest::expiredTokens_neitherDoubleNorLose() {
    QFETCH(int, expiresAfter);
    QFETCH(int, pageSize);
    m_trial->source.expiresAfter = expiresAfter;
    m_trial->source.pageSize = pageSize;
    const auto day = m_trial->fetched();
    QVERIFY2(day.ok(), day.ok() ? "" : qPrintable(day.error().sentence));
    QCOMPARE(day->announced, std::optional(60));
    QCOMPARE(m_trial->log.all().size(), 60);
    QCOMPARE(m_trial->log.distinctIds(), 60);
}

void OaiFaultsTest::anExpiredToken_isFollowedByTheNewestDatestamp() {
    m_trial->source.expiresAfter = 3; // after pages of 10: in the middle of the second day
    QVERIFY(m_trial->fetched().ok());
    const QUrlQuery again = m_trial->peer.requests().at(4).query;
    QVERIFY(!again.hasQueryItem(u"resumptionToken"_s));
    QCOMPARE(again.queryItemValue(u"from"_s), u"2026-02-04"_s);
}

void OaiFaultsTest::tokensThatNeverHold_endInAnError() {
    m_trial->source.expiresAfter = 1;
    const auto day = m_trial->fetched();
    QCOMPARE(day.error().kind, ErrorKind::Server);
    QCOMPARE(m_trial->log.all().size(), 10);
    QVERIFY2(day.error().sentence.contains(u"10"_s), qPrintable(day.error().sentence));
}

void OaiFaultsTest::aListShorterThanItSays_isNotWhole() {
    m_trial->source.tellsSize = true;
    QVERIFY(m_trial->fetched().ok());
    m_trial->peer.setHandler([this](const Request& request) {
        Answer answer = m_trial->source(request);
        answer.body.replace("completeListSize='60'", "completeListSize='63'");
        return answer;
    });
    const auto day = m_trial->fetched();
    QCOMPARE(day.error().kind, ErrorKind::Server);
    QCOMPARE(m_trial->log.all().size(), 60);
}

void OaiFaultsTest::aClientDestroyedUnderWay_endsItsFetchAsCancelled() {
    m_trial->peer.setHandler([](const Request&) { return Answer{.hang = true}; });
    auto oai = std::make_unique<OaiClient>(m_trial->http, m_trial->clock, submissionWindow, mailingFor,
                                           m_trial->options);
    const auto future = oai->fetchDay({.day = m_trial->days.at(0), .categories = {u"cs.CL"_s}}, {});
    QTRY_COMPARE(m_trial->peer.requests().size(), 1);
    oai.reset();
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(OaiFaultsTest)
#include "oai_faults_test.moc"
