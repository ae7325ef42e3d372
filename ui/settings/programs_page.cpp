#include "ui/settings/programs_page.h"

#include "services/settings_service.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

ProgramsPage::ProgramsPage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings),
      m_zotero(named(new QLineEdit(settings.text(u"zotero.address"_s), this), u"zoteroAddress"_s,
                     tr("Zotero's address"))),
      m_pdfs(
          named(new QCheckBox(tr("Send the PDFs along"), this), u"zoteroPdfs"_s, tr("Send the PDFs along"))),
      m_vault(named(new QLineEdit(QDir::toNativeSeparators(settings.text(u"notes.vault"_s)), this),
                    u"vaultFolder"_s, tr("Folder of your notes"))) {
    m_pdfs->setChecked(settings.flag(u"zotero.pdf"_s));
    m_vault->setPlaceholderText(tr("None"));
    m_vault->setClearButtonEnabled(true);
    QPushButton* choose = actButton(tr("Choose…"), u"chooseVault"_s, this);
    connect(choose, &QPushButton::clicked, this, &ProgramsPage::chooseVault);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_vault, 1);
    line->addWidget(choose);
    QFormLayout* form = pageForm(this);
    form->addRow(tr("Zotero"), m_zotero);
    form->addRow(QString(), m_pdfs);
    form->addRow(hintLabel(
        tr("Z sends the selected papers to the Zotero that runs on this computer, into the collection that "
           "is "
           "chosen there, with your tags and notes. PDFs that were not opened yet are fetched first, at "
           "arXiv's pace."),
        this));
    form->addRow(tr("Notes"), line);
    form->addRow(hintLabel(
        tr("V opens the paper's note in this folder, in Obsidian or in the program that your desktop opens "
           "Markdown files with. Sheaf makes the note and keeps its own part of it up to date; what you "
           "write "
           "beside that stays as it is."),
        this));
}

void ProgramsPage::chooseVault() {
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder of your notes"), m_vault->text());
    if (!chosen.isEmpty())
        m_vault->setText(QDir::toNativeSeparators(chosen));
}

Outcome ProgramsPage::save() {
    const QString vault = QDir::fromNativeSeparators(m_vault->text().trimmed());
    if (!vault.isEmpty() && !QFileInfo(vault).isDir())
        return Error{ErrorKind::Usage,
                     tr("There is no folder %1; make it first, or choose another.").arg(m_vault->text())};
    return saveChanged(m_settings, {{u"zotero.address"_s, m_zotero->text().trimmed()},
                                    {u"zotero.pdf"_s, m_pdfs->isChecked() ? u"true"_s : u"false"_s},
                                    {u"notes.vault"_s, vault}});
}

} // namespace sheaf
