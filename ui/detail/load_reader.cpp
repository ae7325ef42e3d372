#include "ui/detail/load_reader.h"

#include "ui/parts/load_plugin.h"

namespace sheaf {

using namespace Qt::StringLiterals;

ReaderPlugin* loadReaderPlugin(const QString& path) {
    return qobject_cast<ReaderPlugin*>(path.isEmpty() ? loadPlugin(u"libsheafreader.so"_s)
                                                      : loadPluginAt(path));
}

} // namespace sheaf
