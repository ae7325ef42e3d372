#include "ui/keeping/move_dialog.h"

#include "base/when_ready.h"
#include "services/keeping/library_moving.h"
#include "ui/parts/folder_field.h"
#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

MoveDialog::MoveDialog(const QString& library, QWidget* parent)
    : KeepingDialog(
          tr("Move the library"),
          tr("It stands at %1 now. Sheaf closes its window, copies the library with its backups, compares "
             "the copy with the original, and only then removes the original and opens the window again.")
              .arg(QDir::toNativeSeparators(library)),
          parent),
      m_library(library), m_folder(named(new QLineEdit(this), u"keepingFolder"_s, tr("New folder"))),
      m_go(addAct(primaryButton(tr("Move"), this), u"keepingMove"_s)) {
    addBody(body());
    m_folder->setPlaceholderText(tr("New folder"));
    const auto showState = [this] { m_go->setEnabled(!m_folder->text().trimmed().isEmpty()); };
    connect(m_folder, &QLineEdit::textChanged, this, showState);
    connect(m_folder, &QLineEdit::returnPressed, this, &MoveDialog::begin);
    connect(m_go, &QPushButton::clicked, this, &MoveDialog::begin);
    showState();
    m_folder->setFocus();
}

QWidget* MoveDialog::body() {
    auto* body = new QWidget(this);
    auto* line = formLine(body);
    auto* choose = actButton(tr("Choose…"), u"keepingChoose"_s, body, tr("Choose a folder"));
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolderFor(*m_folder, tr("A folder for the library"), QFileInfo(m_library).absolutePath());
    });
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    return body;
}

void MoveDialog::begin() {
    const QString text = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (text.isEmpty())
        return;
    const QString folder = QDir::home().absoluteFilePath(text);
    m_go->setEnabled(false);
    whenReady(LibraryMoving::check(m_library, folder), this, [this, folder](const Outcome& fit) {
        m_go->setEnabled(true);
        if (!fit)
            return say({fit.error().sentence}, u"bad"_s);
        emit moveWanted(folder);
        accept();
    });
}

} // namespace sheaf
