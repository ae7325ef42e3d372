#include "ui/export/export_target.h"

#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/parts/opened.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

ExportTarget::ExportTarget(const QString& folder, QWidget* parent)
    : QWidget(parent), m_folder(folder),
      m_perDay(named(new QCheckBox(tr("A file of its own for each day"), this), u"perDay"_s,
                     tr("A file of its own for each day"))),
      m_figures(named(new QCheckBox(tr("With figures, where the licence allows it"), this), u"figures"_s,
                      tr("With figures, where the licence allows it"))),
      m_path(named(new QLineEdit(this), u"path"_s, tr("File or folder"))), m_hint(hintLabel({}, this)) {
    auto* choose = new QPushButton(tr("Browse…"), this);
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_perDay);
    layout->addWidget(m_figures);
    layout->addWidget(m_hint);
    setFocusProxy(m_path);
    m_hint->setObjectName(u"targetHint"_s);
    connect(choose, &QPushButton::clicked, this, &ExportTarget::browse);
    connect(m_perDay, &QCheckBox::toggled, this, [this] {
        propose();
        emit changed();
    });
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        tellOfExisting();
        emit changed();
    });
}

void ExportTarget::follow(const QString& word, const QString& suffix, bool spansDays, bool isVault) {
    m_word = word;
    m_suffix = suffix;
    m_isVault = isVault;
    m_perDay->setVisible(spansDays && !isVault);
    propose();
    tellOfExisting();
}

void ExportTarget::offerFigures(bool possible) { m_figures->setVisible(possible); }

bool ExportTarget::withFigures() const { return m_figures->isChecked() && !m_figures->isHidden(); }

ExportTarget::Kind ExportTarget::kind() const {
    if (m_isVault)
        return Kind::Vault;
    return m_perDay->isChecked() && !m_perDay->isHidden() ? Kind::FilePerDay : Kind::File;
}

QString ExportTarget::path() const { return m_path->text().trimmed(); }

QString ExportTarget::folder() const {
    return kind() == Kind::File ? QFileInfo(path()).absolutePath() : QFileInfo(QDir(path()).path()).path();
}

void ExportTarget::propose() {
    if (m_path->text() != m_proposed)
        return;
    const QDir folder(m_folder);
    switch (kind()) {
    case Kind::Vault: m_proposed = folder.filePath(u"Sheaf vault"_s); break;
    case Kind::FilePerDay: m_proposed = folder.filePath(u"Sheaf days"_s); break;
    case Kind::File: m_proposed = folder.filePath(u"sheaf-%1.%2"_s.arg(m_word, m_suffix)); break;
    }
    m_path->setText(m_proposed);
}

void ExportTarget::tellOfExisting() {
    const bool exists = !path().isEmpty() && QFileInfo::exists(path());
    QString hint;
    if (kind() == Kind::Vault)
        hint = exists ? tr("Notes that are there are brought up to date; your own lines stay.")
                      : tr("The folder will be made, with a note for each paper and each day.");
    else if (kind() == Kind::FilePerDay)
        hint = tr("The files are called as their day: 2026-01-30.%1.").arg(m_suffix);
    else if (exists)
        hint = tr("This file exists and will be replaced.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ExportTarget::browse() {
    auto* dialog = new QFileDialog(this, tr("Export to"), path());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (kind() != Kind::File) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    opened(dialog);
}

} // namespace sheaf
