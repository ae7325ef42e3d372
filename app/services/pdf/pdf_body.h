#pragma once

#include "base/result.h"

#include <QUrl>

namespace sheaf {

/// Whether what came is a whole PDF. Servers also send, as if it were one, a page that says why there is
/// none, a riddle for robots, or half of it: the error says which.
Outcome judgePdf(const QByteArray& body, const QUrl& url);

} // namespace sheaf
