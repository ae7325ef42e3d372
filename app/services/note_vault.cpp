#include "services/note_vault.h"

#include "digests/vault_names.h"
#include "library/form_store.h"
#include "library/library.h"
#include "services/export_request.h"
#include "services/export_vault_folder.h"
#include "services/summary_forms.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteVault)
};

Result<DayEntry> entryOf(Library& library, PaperKey paper, const QString& language) {
    const auto taken = library
                           .read([&](Connection& c) {
                               return FormStore(c).entries({paper}, wantedForm(vaultStyle, language));
                           })
                           .result();
    if (!taken)
        return taken.error();
    if (taken->entries.isEmpty())
        return Error{ErrorKind::NotFound, Words::tr("The paper is no longer in the library.")};
    return taken->entries.constFirst();
}

/// Obsidian marks the folders that it keeps; the setting may name one inside such a folder.
bool isObsidians(QDir folder) {
    do {
        if (folder.exists(u".obsidian"_s))
            return true;
    } while (folder.cdUp());
    return false;
}

Result<KeptNote> keptNote(const QDir& vault, const DayEntry& entry, const QString& language) {
    VaultFolder folder(vault.path());
    folder.scan();
    const VaultNote note = vaultPaperNote(entry, language);
    const auto written = folder.write(note, vaultNotePath(entry.paper));
    if (!written)
        return written.error();
    return KeptNote{.path = vault.absoluteFilePath(
                        folder.place(note.id).isEmpty() ? vaultNotePath(entry.paper) : folder.place(note.id)),
                    .remarks = written->remarks,
                    .isObsidians = isObsidians(vault)};
}

} // namespace

QFuture<Result<KeptNote>> NoteVault::noteOf(PaperKey paper) const {
    const QString path = m_settings.text(u"notes.vault"_s);
    const QString language = m_settings.text(u"summaries.language"_s);
    return QtConcurrent::run([library = m_library, paper, path, language]() -> Result<KeptNote> {
        if (path.isEmpty())
            return Error{ErrorKind::Usage,
                         Words::tr("No notes vault is set. Choose its folder in Settings > Other programs.")};
        const QDir vault(path);
        if (!vault.exists())
            return Error{ErrorKind::Storage,
                         Words::tr("The folder of your notes, %1, is not there. Choose it anew in Settings > "
                                   "Other programs.")
                             .arg(path)};
        const auto entry = entryOf(*library, paper, language);
        return entry ? keptNote(vault, *entry, language) : entry.error();
    });
}

} // namespace sheaf
