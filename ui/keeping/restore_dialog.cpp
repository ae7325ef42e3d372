#include "ui/keeping/restore_dialog.h"

#include "base/when_ready.h"
#include "services/backup_service.h"
#include "ui/keeping/backup_list.h"
#include "ui/parts/labels.h"
#include "ui/parts/opened.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(860, 460);

} // namespace

RestoreDialog::RestoreDialog(BackupService& backups, QWidget* parent)
    : KeepingDialog(
          tr("Restore from a backup"),
          tr("The library will hold what the backup holds and nothing else. What it holds now is backed "
             "up first. Backups leave out what can be fetched again: authors and abstracts of papers "
             "that you never marked and that have no summary, full texts and figures."),
          parent),
      m_backups(backups), m_list(new BackupList(backups, this)),
      m_go(addAct(primaryButton(tr("Restore"), this), u"keepingRestore"_s)) {
    addBody(body(), Room::AllThereIs);
    connect(this, &KeepingDialog::cancelled, &backups, &BackupService::cancelRestore);
    connect(m_go, &QPushButton::clicked, this, &RestoreDialog::restore);
    const auto showState = [this] { m_go->setEnabled(!m_list->chosen().isEmpty()); };
    connect(m_list, &QTreeWidget::currentItemChanged, this, showState);
    showState();
    if (m_list->topLevelItemCount() == 0)
        say({tr("There is no backup of this library yet. One is made every week, and with File > Library > "
                "Back up "
                "now.")},
            u"quiet"_s);
    resize(dialogSize);
    m_list->setFocus();
}

QWidget* RestoreDialog::body() {
    auto* body = new QWidget(this);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    QPushButton* file = linkButton(tr("Another file…"), body);
    file->setObjectName(u"keepingOtherFile"_s);
    connect(file, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    lines->addWidget(m_list, 1);
    lines->addWidget(file, 0, Qt::AlignLeft);
    return body;
}

void RestoreDialog::chooseFile() {
    auto* chooser = new QFileDialog(this, tr("A backup or a copy of a library"), {},
                                    tr("Libraries (*.sqlite);;All files (*)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_list->add({.path = path, .made = {}, .bytes = QFileInfo(path).size()});
    });
    opened(chooser);
}

void RestoreDialog::restore() {
    m_restoring = true;
    setBusy(true);
    follow({tr("Backing up what there is, and restoring"), 0, 0});
    whenReady(m_backups.restore(m_list->chosen()), this, [this](const Outcome& outcome) { end(outcome); });
}

void RestoreDialog::end(const Outcome& outcome) {
    m_restoring = false;
    setBusy(false);
    if (outcome) {
        emit restored();
        return accept();
    }
    const bool stopped = outcome.error().kind == ErrorKind::Cancelled;
    say({outcome.error().sentence}, stopped ? u"quiet"_s : u"bad"_s);
    if (stopped && m_leaving)
        reject();
    m_leaving = false;
}

void RestoreDialog::done(int result) {
    m_leaving = m_restoring;
    if (m_restoring)
        emit cancelled();
    else
        KeepingDialog::done(result);
}

} // namespace sheaf
