#pragma once

#include "ui/detail/reader_view.h"

#include <QFuture>

namespace sheaf {

/// Reads the plugin's file and the web engine's, some 200 MB, on another thread, so that loadReaderPlugin()
/// finds them in memory. False where it will not. To be called on the GUI thread.
QFuture<bool> readReaderPlugin();

/// The plugin with the web engine: the file of that path, else where the program or its package keeps it.
/// Null where it cannot be loaded, which the log says. The first call takes a moment.
ReaderPlugin* loadReaderPlugin(const QString& path = {});

} // namespace sheaf
