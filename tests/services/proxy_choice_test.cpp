#include "net/http_client.h"
#include "services/proxy_choice.h"
#include "support/awaited.h"
#include "support/fake_peer.h"

#include <QNetworkProxyFactory>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// By which way servers are reached, over the wire.
class ProxyChoiceTest : public QObject {
    Q_OBJECT

  private slots:
    void cleanup();
    void proxysAddress_takesWhatGoesOut();
    void thisComputer_isReachedDirectly_data();
    void thisComputer_isReachedDirectly();
    void systemsProxy_isTheEnvironments();
    void none_goesPastTheEnvironments();

  private:
    QString get(const QUrl& url);

    FakePeer m_proxy{[](const Request&) { return Answer::json("\"the proxy\""); }};
    FakePeer m_server{[](const Request&) { return Answer::json("\"the server\""); }};
};

void ProxyChoiceTest::cleanup() {
    qunsetenv("http_proxy");
    useProxy(u"system"_s);
}

QString ProxyChoiceTest::get(const QUrl& url) {
    const SystemClock clock;
    HttpClient http({.userAgent = "Sheaf-test/1", .backoffBaseMs = 1}, clock);
    const auto reply = awaited(http.get({.url = url, .retries = 0}));
    return reply ? QString::fromUtf8(reply->body).remove(u'"') : QString();
}

void ProxyChoiceTest::proxysAddress_takesWhatGoesOut() {
    useProxy(m_proxy.url().toString());
    QCOMPARE(get(QUrl(u"http://papers.invalid/list"_s)), u"the proxy"_s);
    QCOMPARE(m_proxy.requests().last().header("Host"), "papers.invalid");
}

void ProxyChoiceTest::thisComputer_isReachedDirectly_data() {
    QTest::addColumn<QString>("setting");
    QTest::newRow("a proxy") << m_proxy.url().toString();
    QTest::newRow("the system's") << u"system"_s;
    QTest::newRow("none") << u"none"_s;
}

void ProxyChoiceTest::thisComputer_isReachedDirectly() {
    QFETCH(QString, setting);
    qputenv("http_proxy", m_proxy.url().toEncoded());
    useProxy(setting);
    QCOMPARE(get(m_server.url()), u"the server"_s);
}

void ProxyChoiceTest::systemsProxy_isTheEnvironments() {
    qputenv("http_proxy", m_proxy.url().toEncoded());
    useProxy(u"system"_s);
    QCOMPARE(get(QUrl(u"http://papers.invalid/"_s)), u"the proxy"_s);
}

void ProxyChoiceTest::none_goesPastTheEnvironments() {
    qputenv("http_proxy", m_proxy.url().toEncoded());
    useProxy(u"none"_s);
    QCOMPARE(get(QUrl(u"http://papers.invalid/"_s)), QString());
}

QTEST_GUILESS_MAIN(ProxyChoiceTest)
#include "proxy_choice_test.moc"
