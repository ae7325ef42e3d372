#include "services/proxy_choice.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString& host) {
    return host == u"localhost" || host.endsWith(u".localhost"_s) || QHostAddress(host).isLoopback();
}

/// One proxy for everything but this computer; without one, everything goes directly.
class ChosenProxy final : public QNetworkProxyFactory {
  public:
    explicit ChosenProxy(const QNetworkProxy& proxy) : m_proxy(proxy) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        return {isThisComputer(query.peerHostName()) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

  private:
    QNetworkProxy m_proxy;
};

/// As the desktop says, which knows nothing of models' servers.
class SystemProxy final : public QNetworkProxyFactory {
  public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        if (isThisComputer(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkProxy proxyAt(const QString& address) {
    const QUrl url(address);
    const bool socks = url.scheme() == u"socks5";
    return {socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
            static_cast<quint16>(url.port())};
}

} // namespace

void useProxy(const QString& setting) {
    if (setting == u"system")
        QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxy);
    else
        QNetworkProxyFactory::setApplicationProxyFactory(
            new ChosenProxy(setting == u"none" ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyAt(setting)));
}

} // namespace sheaf
