#pragma once

#include "digests/digest_styles.h"
#include "services/export_request.h"

namespace sheaf {

class Connection;

/// The beginning of what the request would write: of its one file, of the newest day's, or of the first note.
/// Errors are those of the export, a template's among them. One read; rendering takes its time.
Result<ExportPreview> exportPreview(Connection& connection, const DigestStyles& styles,
                                    const ExportRequest& request);

} // namespace sheaf
