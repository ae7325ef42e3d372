#pragma once

#include "base/result.h"

namespace sheaf {

/// What is wrong with a rule, for an editor to point at.
struct RuleFault {
    Error error;             ///< ErrorKind::Usage
    int clause = -1;         ///< which one; -1 where it is no clause's
    qsizetype position = -1; ///< in a pattern, from 0; -1 where it is no pattern's
};

} // namespace sheaf
