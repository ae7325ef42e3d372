#pragma once

#include "base/result.h"

#include <QFuture>
#include <QHash>

class QObject;

namespace sheaf {

class SecretStore;

/// Secrets that have other names now, old names by new ones; names may change places. One that stands under a
/// new name already stays, unless that name was given up itself. All are read before any is written: an error
/// leaves no secret without a name.
QFuture<Outcome> moveSecrets(SecretStore& secrets, const QHash<QString, QString>& names, QObject* owner);

} // namespace sheaf
