#include "services/keeping/library_pointer.h"

#include "library/keeping/library_move.h"
#include "services/workspace.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryPointer)
};

const QString setting = u"library.path"_s;

} // namespace

Result<QString> libraryToOpen(const QString& asked, const Settings& settings) {
    if (!asked.isEmpty())
        return asked;
    const QString chosen = settings.text(setting);
    if (chosen.isEmpty())
        return Workspace::defaultLibraryPath();
    if (!QFileInfo::exists(chosen))
        return Error{
            ErrorKind::NotFound,
            Words::tr("Your library %1 is not there. Connect the disk that holds it, or name another "
                      "one with “sheaf library --open FILE”.")
                .arg(QDir::toNativeSeparators(chosen))};
    LibraryMove::finish(chosen);
    return chosen;
}

Outcome useLibrary(const QString& path, Settings& settings) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return absolute == Workspace::defaultLibraryPath() ? settings.remove(setting)
                                                       : settings.set(setting, absolute);
}

} // namespace sheaf
