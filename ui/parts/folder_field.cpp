#include "ui/parts/folder_field.h"

#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/parts/opened.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

FolderField::FolderField(const FolderTexts& texts, const QString& folder, QWidget* parent)
    : QWidget(parent),
      m_line(named(new QLineEdit(QDir::toNativeSeparators(folder), this), texts.name, texts.spoken)) {
    m_line->setPlaceholderText(texts.placeholder);
    m_line->setClearButtonEnabled(true);
    QPushButton* choose = actButton(tr("Choose…"), texts.name + u"Choose"_s, this);
    connect(choose, &QPushButton::clicked, this,
            [this, title = texts.chooser] { chooseFolderFor(*m_line, title, m_line->text()); });
    auto* line = formLine(this);
    line->addWidget(m_line, 1);
    line->addWidget(choose);
    setFocusProxy(m_line);
}

QString FolderField::folder() const { return QDir::fromNativeSeparators(m_line->text().trimmed()); }

Outcome FolderField::check() const {
    if (folder().isEmpty() || QFileInfo(folder()).isDir())
        return {};
    return Error{ErrorKind::Usage,
                 tr("There is no folder %1; make it first, or choose another.").arg(m_line->text())};
}

void chooseFolderFor(QLineEdit& field, const QString& title, const QString& from) {
    auto* chooser = new QFileDialog(field.window(), title, from);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(chooser, &QFileDialog::fileSelected, &field,
                     [&field](const QString& folder) { field.setText(QDir::toNativeSeparators(folder)); });
    opened(chooser);
}

} // namespace sheaf
