#pragma once

#include "base/cancel.h"
#include "digests/digest_pages.h"
#include "services/export_request.h"
#include "services/export_run.h"

namespace sheaf {

/// Writes the papers of a selection to one file, some at a time and as the library was when it began, so that
/// memory holds few of them. Blocks.
Result<ExportReport> exportInPages(const QString& libraryPath, DigestPages& pages,
                                   const ExportRequest& request, const CancelFlag& cancel,
                                   const ExportTell& tell);

} // namespace sheaf
