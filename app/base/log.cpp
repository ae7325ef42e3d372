#include "base/log.h"

namespace sheaf {

Q_LOGGING_CATEGORY(errorLog, "sheaf.errors", QtWarningMsg)

void logDetails(const Error& error) {
    if (!error.details.isEmpty())
        qCInfo(errorLog).noquote() << error.sentence << error.details;
}

} // namespace sheaf
