#pragma once

#include <QString>

namespace sheaf {

/// Names in DayEntry::extra that tell of the paper in its digest. All others tell of the summary the digest
/// held and hold for no other.
namespace digest_extra {
inline const QString number = QStringLiteral("number");   ///< where it is not the place in the file
inline const QString section = QStringLiteral("section"); ///< where it is not the main category
inline const QString link = QStringLiteral("link");       ///< where it is not the usual address
inline const QString categories = QStringLiteral("categories");
inline const QString comment = QStringLiteral("comment"); ///< that the file has a line for it

inline bool isOfPaper(const QString& name) {
    return name == number || name == section || name == link || name == categories || name == comment;
}
} // namespace digest_extra

} // namespace sheaf
