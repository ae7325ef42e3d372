#pragma once

#include <QByteArray>

namespace sheaf {

/// The header `webhook-signature` of https://www.standardwebhooks.com: "v1," and the Base64 of HMAC-SHA256
/// over "ID.TIME.BODY". A secret "whsec_…" is Base64, any other is used as it is.
QByteArray webhookSignature(const QByteArray& secret, const QByteArray& id, const QByteArray& time,
                            const QByteArray& body);

} // namespace sheaf
