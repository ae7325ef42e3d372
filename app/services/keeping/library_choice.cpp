#include "services/keeping/library_choice.h"

#include "library/library_file.h"
#include "library/migrations.h"
#include "services/keeping/library_pointer.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryChoice)
};

} // namespace

LibraryChoice::LibraryChoice(const WorkspaceOptions& options)
    : m_asked(options.libraryPath),
      m_settingsPath(options.settingsPath.isEmpty() ? Workspace::defaultSettingsPath()
                                                    : options.settingsPath) {}

Result<QString> LibraryChoice::path() const {
    const auto settings = Settings::load(m_settingsPath);
    return settings ? libraryToOpen(m_asked, **settings) : settings.error();
}

Outcome LibraryChoice::check(const QString& library) {
    if (!QFileInfo::exists(library))
        return Error{ErrorKind::NotFound,
                     Words::tr("There is no library at %1; see whether its name is right.")
                         .arg(QDir::toNativeSeparators(library))};
    return checkLibraryFile(library, libraryMigrations().last().version);
}

Outcome LibraryChoice::use(const QString& library) const {
    if (const Outcome good = check(library); !good)
        return good;
    const auto settings = Settings::load(m_settingsPath);
    return settings ? useLibrary(library, **settings) : settings.error();
}

} // namespace sheaf
