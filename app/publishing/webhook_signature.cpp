#include "publishing/webhook_signature.h"

#include <QMessageAuthenticationCode>

namespace sheaf {

QByteArray webhookSignature(const QByteArray& secret, const QByteArray& id, const QByteArray& time,
                            const QByteArray& body) {
    const QByteArray prefix = "whsec_";
    const QByteArray key =
        secret.startsWith(prefix) ? QByteArray::fromBase64(secret.mid(prefix.size())) : secret;
    return "v1," +
           QMessageAuthenticationCode::hash(id + '.' + time + '.' + body, key, QCryptographicHash::Sha256)
               .toBase64();
}

} // namespace sheaf
