#pragma once

#include <QString>

namespace sheaf {

/// "1 paper", "48,210 papers", in the reader's language.
QString paperCount(int papers);

} // namespace sheaf
