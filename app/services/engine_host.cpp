#include "services/engine_host.h"

#include <QHostAddress>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

bool isOwnMachine(const QString& baseUrl) {
    const QString host = QUrl(baseUrl).host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QString engineHost(const QString& baseUrl) {
    const QUrl url(baseUrl);
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

bool isSameServer(const QString& baseUrl, const QString& other) {
    const bool sameMachine = isOwnMachine(baseUrl) && isOwnMachine(other);
    return sameMachine ? QUrl(baseUrl).port() == QUrl(other).port()
                       : engineHost(baseUrl) == engineHost(other);
}

} // namespace sheaf
