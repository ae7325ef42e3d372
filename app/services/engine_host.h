#pragma once

#include <QString>

namespace sheaf {

/// Whether an engine's address is on the reader's own machine: nothing leaves it, and nobody bills for it.
bool isOwnMachine(const QString& baseUrl);

/// Where an engine's requests go, as the reader knows it: "api.openai.com", "cluster:8000".
QString engineHost(const QString& baseUrl);

/// Whether both addresses lead to one server, whatever their paths and by whichever name of this machine.
bool isSameServer(const QString& baseUrl, const QString& other);

} // namespace sheaf
