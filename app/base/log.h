#pragma once

#include "base/result.h"

#include <QLoggingCategory>

namespace sheaf {

/// What errors hold beyond their sentence. Silent unless asked for: QT_LOGGING_RULES="sheaf.errors=true".
Q_DECLARE_LOGGING_CATEGORY(errorLog)

/// Writes the error's details to the log; they hold no key.
void logDetails(const Error& error);

} // namespace sheaf
