#pragma once

#include "ui/detail/reader_view.h"

namespace sheaf {

/// The plugin with the web engine: the file of that path, else where the program or its package keeps it.
/// Null where it cannot be loaded, which the log says. The first call takes a moment.
ReaderPlugin* loadReaderPlugin(const QString& path = {});

} // namespace sheaf
