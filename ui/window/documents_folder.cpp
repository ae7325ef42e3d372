#include "ui/window/documents_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sheaf {

QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace sheaf
