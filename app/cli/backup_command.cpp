#include "cli/backup_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/backup_service.h"
#include "services/keeping/library_choice.h"

#include <QFileInfo>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const Backup& backup) {
    switch (backup.reason) {
    case BackupReason::Usual: return {};
    case BackupReason::BeforeMigration: return Cli::tr("(before an update)");
    case BackupReason::BeforeRestore: return Cli::tr("(before another was restored)");
    case BackupReason::BeforeRepair: return Cli::tr("(before a repair)");
    }
    return {};
}

QString lineOf(const Backup& backup) {
    return u"%1  %2  %3 %4"_s
        .arg(backup.made.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
             QLocale().formattedDataSize(backup.bytes, 1), backup.path, reasonOf(backup))
        .trimmed();
}

ExitCode list(const BackupService& backups, const Console& console) {
    for (const Backup& backup : backups.backups())
        console.out << lineOf(backup) << '\n';
    console.out.flush();
    return ExitCode::Done;
}

ExitCode restore(BackupService& backups, const QString& path, const Console& console) {
    if (const Outcome restored = waitFor(backups.restore(QFileInfo(path).absoluteFilePath())); !restored)
        return console.fail(restored.error());
    console.out
        << Cli::tr("The library is what it was in %1; what it held before was backed up. Start Sheaf again "
                   "where its window is open.")
               .arg(path)
        << Qt::endl;
    return ExitCode::Done;
}

} // namespace

QString BackupCommand::name() const { return u"backup"_s; }

QString BackupCommand::purpose() const {
    return Cli::tr("Backs up what cannot be fetched again; the last five backups are kept.");
}

void BackupCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption({u"list"_s, Cli::tr("Only lists the backups there are, newest first.")});
    parser.addOption(
        {u"whole"_s, Cli::tr("Copies the whole library into this new file instead."), Cli::tr("file")});
    parser.addOption({u"restore"_s,
                      Cli::tr("Puts this backup or copy in the library's place, which is backed up before."),
                      Cli::tr("file")});
}

/// A library that cannot be opened is the very one to be restored.
std::optional<ExitCode> BackupCommand::runClosed(const QCommandLineParser& options,
                                                 const WorkspaceOptions& workspace,
                                                 const Console& console) const {
    if (!options.isSet(u"restore"_s))
        return std::nullopt;
    const LibraryChoice choice(workspace);
    const auto library = choice.path();
    if (!library)
        return console.fail(library.error());
    const SystemClock clock;
    BackupService backups(QFileInfo(*library).absoluteFilePath(), choice.settingsPath(), clock);
    return restore(backups, options.value(u"restore"_s), console);
}

ExitCode BackupCommand::run(const QCommandLineParser& options, Workspace& workspace,
                            const Console& console) const {
    BackupService& backups = workspace.backups();
    if (options.isSet(u"list"_s))
        return list(backups, console);
    const QString whole = options.value(u"whole"_s);
    const auto made =
        waitFor(whole.isEmpty() ? backups.backUp() : backups.copyTo(QFileInfo(whole).absoluteFilePath()));
    if (!made)
        return console.fail(made.error());
    console.out << lineOf(*made) << Qt::endl;
    return ExitCode::Done;
}

} // namespace sheaf
