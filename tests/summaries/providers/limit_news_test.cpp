#include "summaries/providers/limit_news.h"

#include <QTest>

using namespace sheaf;

class LimitNewsTest : public QObject {
    Q_OBJECT

  private slots:
    void openAi_namesCountsAndDurations();
    void anthropic_namesTimesThatCountFromTheReplysOwnDate();
    void scarcestOfSeveral_counts();
    void openRouter_namesAMoment();
    void pause_countsOnlyWhereTheRequestWasTurnedAway();
    void otherText_isNoNews();
};

namespace {

LimitNews newsOf(const HttpHeaders& headers, int status = 200) {
    return limitNews(HttpReply{status, headers, {}, QUrl()});
}

const std::pair<QByteArray, QByteArray> date{"Date", "Wed, 19 Aug 2026 14:34:00 GMT"};

} // namespace

void LimitNewsTest::openAi_namesCountsAndDurations() {
    const LimitNews news = newsOf({{"x-ratelimit-remaining-requests", "4999"},
                                   {"x-ratelimit-reset-requests", "12ms"},
                                   {"x-ratelimit-remaining-tokens", "500"},
                                   {"x-ratelimit-reset-tokens", "6m0s"}});
    QCOMPARE(news.requestsLeft, std::optional(4999));
    QCOMPARE(news.requestsResetMs, std::optional(12));
    QCOMPARE(news.tokensLeft, std::optional(500));
    QCOMPARE(news.tokensResetMs, std::optional(360'000));
}

void LimitNewsTest::anthropic_namesTimesThatCountFromTheReplysOwnDate() {
    const HttpHeaders headers = {{"anthropic-ratelimit-requests-remaining", "0"},
                                 {"anthropic-ratelimit-requests-reset", "2026-08-19T14:35:00Z"}};
    QCOMPARE(newsOf(headers + HttpHeaders{date}).requestsResetMs, std::optional(60'000));
    QVERIFY(!newsOf(headers).requestsResetMs.has_value());
    QCOMPARE(newsOf(headers).requestsLeft, std::optional(0));
}

void LimitNewsTest::scarcestOfSeveral_counts() {
    const LimitNews news = newsOf({date,
                                   {"anthropic-ratelimit-tokens-remaining", "9000"},
                                   {"anthropic-ratelimit-tokens-reset", "2026-08-19T14:34:30Z"},
                                   {"anthropic-ratelimit-output-tokens-remaining", "200"},
                                   {"anthropic-ratelimit-output-tokens-reset", "2026-08-19T14:34:10Z"}});
    QCOMPARE(news.tokensLeft, std::optional(200));
    QCOMPARE(news.tokensResetMs, std::optional(10'000));
}

void LimitNewsTest::openRouter_namesAMoment() {
    const LimitNews news =
        newsOf({date, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1787150045000"}}, 429);
    QCOMPARE(news.requestsLeft, std::optional(0));
    QCOMPARE(news.requestsResetMs, std::optional(5'000));
}

void LimitNewsTest::pause_countsOnlyWhereTheRequestWasTurnedAway() {
    QVERIFY(!newsOf({{"retry-after", "36"}}).retryAfterMs.has_value());
    QCOMPARE(newsOf({{"retry-after", "36"}}, 429).retryAfterMs, std::optional(36'000));
}

void LimitNewsTest::otherText_isNoNews() {
    const LimitNews news = newsOf({{"x-ratelimit-remaining-requests", "many"},
                                   {"x-ratelimit-remaining-tokens", "-1"},
                                   {"x-ratelimit-reset-tokens", "soon"}});
    QVERIFY(!news.requestsLeft && !news.tokensLeft && !news.tokensResetMs);
}

QTEST_GUILESS_MAIN(LimitNewsTest)
#include "limit_news_test.moc"
