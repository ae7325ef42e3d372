#include "ui/settings/programs_page.h"

#include "services/settings_service.h"
#include "ui/parts/folder_field.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace sheaf {

using namespace Qt::StringLiterals;

ProgramsPage::ProgramsPage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings),
      m_zotero(named(new QLineEdit(settings.text(u"zotero.address"_s), this), u"zoteroAddress"_s,
                     tr("Zotero's address"))),
      m_pdfs(
          named(new QCheckBox(tr("Send the PDFs along"), this), u"zoteroPdfs"_s, tr("Send the PDFs along"))),
      m_vault(new FolderField({.name = u"vaultFolder"_s,
                               .spoken = tr("Folder of your notes"),
                               .placeholder = tr("None"),
                               .chooser = tr("Folder of your notes")},
                              settings.text(u"notes.vault"_s), this)) {
    m_pdfs->setChecked(settings.flag(u"zotero.pdf"_s));
    QFormLayout* form = pageForm(this);
    form->addRow(tr("Zotero"), m_zotero);
    form->addRow(QString(), m_pdfs);
    form->addRow(hintLabel(
        tr("Z sends the selected papers to the Zotero that runs on this computer, into the collection that "
           "is "
           "chosen there, with your tags and notes. PDFs that were not opened yet are fetched first, at "
           "arXiv's pace."),
        this));
    form->addRow(tr("Notes"), m_vault);
    form->addRow(hintLabel(
        tr("V opens the paper's note in this folder, in Obsidian or in the program that your desktop opens "
           "Markdown files with. Sheaf makes the note and keeps its own part of it up to date; what you "
           "write "
           "beside that stays as it is."),
        this));
}

Outcome ProgramsPage::save() {
    if (const Outcome good = m_vault->check(); !good)
        return good;
    return saveChanged(m_settings, {{u"zotero.address"_s, m_zotero->text().trimmed()},
                                    {u"zotero.pdf"_s, m_pdfs->isChecked() ? u"true"_s : u"false"_s},
                                    {u"notes.vault"_s, m_vault->folder()}});
}

} // namespace sheaf
