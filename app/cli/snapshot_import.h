#pragma once

#include "cli/console.h"
#include "services/workspace.h"

namespace sheaf {

/// `sheaf import` of arXiv's metadata snapshot: says on standard error how far it is, and at the end what
/// came.
ExitCode importSnapshot(const QString& path, bool asJson, Workspace& workspace, const Console& console);

} // namespace sheaf
