#pragma once

#include "services/pace/request_pace.h"
#include "services/spending/purse.h"
#include "summaries/summariser.h"

namespace sheaf {

/// An engine with all that a run needs to know of it.
struct ReadyEngine {
    EngineOptions options; ///< with its key
    PurseTerms terms;
    PaceLimits limits = {};
    int workers = 1;
    bool trying = false; ///< its queue was paused last time: one request first, the others after an answer
};

} // namespace sheaf
