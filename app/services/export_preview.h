#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "services/export_request.h"

namespace sheaf {

class Connection;
class DigestStyle;

/// What a preview is made of.
struct PreviewMatter {
    Day day;
    int papers = 0; ///< see ExportPreview
    bool more = false;
};

/// The papers that the beginning of an export takes: of its one file, of the newest day's, or of the first
/// note. One read.
Result<PreviewMatter> previewMatter(Connection& connection, const ExportRequest& request);

/// The beginning of what the request would write; `style` is null for a vault. Takes its time: not within a
/// read, which would keep one of the library's two readers from everybody else.
ExportPreview exportPreview(const PreviewMatter& matter, const DigestStyle* style,
                            const ExportRequest& request);

} // namespace sheaf
