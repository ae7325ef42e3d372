#pragma once

#include "base/result.h"
#include "fulltext/paper_reader.h"

namespace sheaf {

/// The picture in these bytes, judged by what they are and not by what a server calls them. PNG, JPEG, GIF
/// and WebP stay as they are unless they are huge: then they come scaled down, as PNG or JPEG. SVG is a
/// programming language: it is refused, as is whatever else. See PaperReader for why this runs elsewhere.
Result<PaperImage> readImage(const QByteArray& bytes);

} // namespace sheaf
