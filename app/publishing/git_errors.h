#pragma once

#include "base/result.h"
#include "publishing/process_run.h"

namespace sheaf {

/// What git's failure means, in a sentence; its own words go to the details.
Error gitError(const ProcessEnd& end, const QString& folder);

/// Whether a push failed because others pushed before.
bool isOvertaken(const ProcessEnd& push);

} // namespace sheaf
