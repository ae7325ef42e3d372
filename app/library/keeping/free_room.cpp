#include "library/keeping/free_room.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <limits>

namespace sheaf {

qint64 freeRoom(const QString& folder) {
    constexpr auto most = std::numeric_limits<qint64>::max();
    std::error_code unknown;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), unknown);
    return unknown ? most : qint64(std::min<std::uintmax_t>(space.available, most));
}

} // namespace sheaf
