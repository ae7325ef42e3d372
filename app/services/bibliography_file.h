#pragma once

#include "base/result.h"
#include "papers/named_papers.h"

namespace sheaf {

/// The papers of arXiv that bibliographies name, each once. Waits for the disk: call it elsewhere than on the
/// main thread of a window. ErrorKind::NotFound where one of the files cannot be read.
Result<NamedIds> papersInFiles(const QStringList& files);

} // namespace sheaf
