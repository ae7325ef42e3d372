#include "ui/settings/machines_page.h"

#include "base/joined_text.h"
#include "services/exchange/exchange_words.h"
#include "services/exchange/sync_service.h"
#include "services/settings_service.h"
#include "ui/parts/folder_field.h"
#include "ui/parts/labels.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

MachinesPage::MachinesPage(SettingsService& settings, SyncService& sync, QWidget* parent)
    : SettingsPage(parent), m_settings(settings), m_sync(sync),
      m_folder(new FolderField({.name = u"syncFolder"_s,
                                .spoken = tr("Folder"),
                                .placeholder = tr("None: this machine alone"),
                                .chooser = tr("Folder that your machines share")},
                               settings.text(u"sync.folder"_s), this)),
      m_state(hintLabel({}, this)) {
    m_state->setObjectName(u"syncState"_s);
    QFormLayout* form = pageForm(this);
    form->addRow(tr("Folder"), m_folder);
    form->addRow(hintLabel(
        tr("A folder that a program of yours keeps the same on all your machines: Syncthing, Nextcloud, "
           "Dropbox, a network drive. Choose it on each of them, and they stay in step: stars, notes, what "
           "is "
           "read or hidden, tags, summaries, rules and saved searches."),
        this));
    form->addRow(hintLabel(
        tr("Each machine writes files of its own there and reads the others'. Of two changes the later one "
           "wins; where a note was written on two machines, both texts are kept. Keys stay in each machine's "
           "keychain. The library itself belongs on this machine's own disk, not into that folder."),
        this));
    form->addRow(m_state);
    connect(&sync, &SyncService::finished, this, &MachinesPage::showState);
    showState();
}

void MachinesPage::showState() {
    const auto report = m_sync.lastReport();
    if (m_sync.folder().isEmpty() || !report) {
        m_state->setText(m_sync.folder().isEmpty() ? tr("This machine is kept in step with no other one.")
                                                   : tr("The folder was not looked at yet."));
        return;
    }
    const QString others = report->others.isEmpty()
                               ? tr("No other machine has written there yet.")
                               : tr("In step with %1.").arg(report->others.join(u", "_s));
    const QString when = QLocale().toString(m_sync.lastTime().toLocalTime().time(), QLocale::ShortFormat);
    const QString waiting = report->waiting > 0 ? syncedSentence(*report) : QString();
    m_state->setText(joinedSentences({tr("%1 Last looked at %2.").arg(others, when), waiting}));
}

Outcome MachinesPage::save() {
    const Outcome good = m_folder->check();
    return good ? saveChanged(m_settings, {{u"sync.folder"_s, m_folder->folder()}}) : good;
}

} // namespace sheaf
