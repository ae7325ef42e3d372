#pragma once

#include <QString>

namespace sheaf {

/// Has the program's connections go the way that the setting "network.proxy" says, from now on. This computer
/// itself is reached directly whatever it says: models' servers are there.
void useProxy(const QString& setting);

} // namespace sheaf
