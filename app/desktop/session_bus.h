#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace sheaf {

/// The address of the session bus for a program that was started without one, as cron's jobs are: that of
/// the user's own session, where it is open. Empty where the environment has all that is needed, or there is
/// no such bus.
QString missingBusAddress(const QProcessEnvironment& environment, const QString& userFolder);

/// Puts it into this program's environment: to be called before threads are started. Keys in the keychain
/// and notifications come over that bus.
void findSessionBus();

} // namespace sheaf
