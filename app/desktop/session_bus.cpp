#include "desktop/session_bus.h"

#include <QFileInfo>

#include <unistd.h>

namespace sheaf {

using namespace Qt::StringLiterals;

QString missingBusAddress(const QProcessEnvironment& environment, const QString& userFolder) {
    for (const QString& name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s, u"DISPLAY"_s})
        if (environment.contains(name))
            return {};
    const QString bus = userFolder + u"/bus"_s;
    return QFileInfo::exists(bus) ? u"unix:path="_s + bus : QString();
}

void findSessionBus() {
    const QString address =
        missingBusAddress(QProcessEnvironment::systemEnvironment(), u"/run/user/%1"_s.arg(getuid()));
    if (!address.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
}

} // namespace sheaf
