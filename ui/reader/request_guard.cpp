#include "ui/reader/request_guard.h"

namespace sheaf {

using namespace Qt::StringLiterals;

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo& request) {
    const QString scheme = request.requestUrl().scheme();
    request.block(scheme != "sheaf"_L1 && scheme != "data"_L1);
}

} // namespace sheaf
