#include "ui/keeping/backup_list.h"

#include "base/joined_text.h"
#include "base/when_ready.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum Column { Made, Size, Reason, Contents };

constexpr int pathRole = Qt::UserRole;

QString textOf(BackupReason reason) {
    switch (reason) {
    case BackupReason::Usual: return BackupList::tr("Backup");
    case BackupReason::BeforeMigration: return BackupList::tr("Before an update");
    case BackupReason::BeforeRestore: return BackupList::tr("Before a restore");
    case BackupReason::BeforeRepair: return BackupList::tr("Before a repair");
    }
    return {};
}

QString textOf(const LibraryContents& contents) {
    const QLocale locale;
    QString text = BackupList::tr("%1 papers, %2 starred, %3 notes, %4 summaries")
                       .arg(locale.toString(contents.papers), locale.toString(contents.starred),
                            locale.toString(contents.notes), locale.toString(contents.summaries));
    if (contents.newestDay.isValid())
        text = joinedParts(
            {text,
             BackupList::tr("up to %1").arg(locale.toString(contents.newestDay, QLocale::ShortFormat))});
    return text;
}

} // namespace

BackupList::BackupList(BackupService& backups, QWidget* parent) : QTreeWidget(parent), m_backups(backups) {
    setObjectName(u"backupList"_s);
    setAccessibleName(tr("Backups"));
    setHeaderLabels({tr("Made"), tr("Size"), tr("What for"), tr("What is in it")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const Backup& backup : backups.backups())
        add(backup);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void BackupList::add(const Backup& backup) {
    const QLocale locale;
    auto* item = new QTreeWidgetItem(
        this, {backup.made.isValid() ? locale.toString(backup.made.toLocalTime(), QLocale::ShortFormat)
                                     : QFileInfo(backup.path).fileName(),
               locale.formattedDataSize(backup.bytes, 1), textOf(backup.reason), tr("Looking…")});
    item->setData(Made, pathRole, backup.path);
    item->setToolTip(Made, QDir::toNativeSeparators(backup.path));
    setCurrentItem(item);
    describe(*item);
}

/// Items live as long as the list does.
void BackupList::describe(QTreeWidgetItem& item) {
    const QString path = item.data(Made, pathRole).toString();
    whenReady(m_backups.contents(path), this, [&item](const Result<LibraryContents>& contents) {
        item.setText(Contents, contents ? textOf(*contents) : contents.error().sentence);
        item.setToolTip(Contents, item.text(Contents));
    });
}

QString BackupList::chosen() const {
    return currentItem() ? currentItem()->data(Made, pathRole).toString() : QString();
}

} // namespace sheaf
