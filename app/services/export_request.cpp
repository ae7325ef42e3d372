#include "services/export_request.h"

#include <QFileInfo>

namespace sheaf {

bool isOnePerDay(const ExportRequest& request) {
    return request.onePerDay || request.path.endsWith(u'/') || QFileInfo(request.path).isDir();
}

} // namespace sheaf
