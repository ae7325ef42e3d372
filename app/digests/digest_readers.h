#pragma once

#include "digests/digest_reader.h"

#include <memory>
#include <vector>

namespace sheaf {

/// One reader of every format that can be read.
const std::vector<std::unique_ptr<const DigestReader>>& digestReaders();

/// The reader most sure of the text; null where none is (below 50).
const DigestReader* digestReaderFor(const QString& text);

/// The reader of that style; null where there is none.
const DigestReader* digestReader(const QString& style);

} // namespace sheaf
