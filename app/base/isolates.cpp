#include "base/isolates.h"

#include <algorithm>

namespace sheaf {

bool hasRightToLeft(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

QString alwaysIsolated(const QString& text) {
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

QString isolated(const QString& text) { return hasRightToLeft(text) ? alwaysIsolated(text) : text; }

} // namespace sheaf
