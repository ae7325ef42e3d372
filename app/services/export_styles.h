#pragma once

#include "digests/digest_style.h"
#include "digests/digest_styles.h"
#include "services/export_request.h"

namespace sheaf {

/// Every style there is, with a line on what each is for: the built-in ones, the vault, the reader's own.
QList<ExportStyle> exportStyles(const DigestStyles& styles);

/// How a request wants its digest written.
DigestOptions digestOptions(const ExportRequest& request);

} // namespace sheaf
