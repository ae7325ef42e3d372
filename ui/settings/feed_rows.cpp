#include "ui/settings/feed_rows.h"

#include <QHeaderView>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Address };

/// "https://" says nothing, and what comes behind needs its room.
QString shownAddress(const QString& url) {
    const QString https = u"https://"_s;
    return url.startsWith(https) ? url.mid(https.size()) : url;
}

} // namespace

FeedRows::FeedRows(QWidget* parent) : QTableWidget(0, Address + 1, parent) {
    setObjectName(u"otherFeeds"_s);
    setAccessibleName(tr("Other feeds"));
    setHorizontalHeaderLabels({tr("Name"), tr("Address")});
    setTabKeyNavigation(false); // Tab leaves the table, the arrows go about in it
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(30);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Address, QHeaderView::Stretch);
}

void FeedRows::show(const QList<FeedSource>& feeds) {
    setRowCount(0);
    for (const FeedSource& feed : feeds)
        add(feed);
    setCurrentCell(-1, -1);
}

void FeedRows::add(const FeedSource& feed) {
    const int row = rowCount();
    insertRow(row);
    auto* name = new QTableWidgetItem(feed.name);
    name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(feed.enabled ? Qt::Checked : Qt::Unchecked);
    name->setToolTip(tr("Ticked feeds are fetched. Press F2 to change the name."));
    auto* address = new QTableWidgetItem(shownAddress(feed.url));
    address->setFlags(address->flags() & ~Qt::ItemIsEditable);
    address->setData(Qt::UserRole, feed.url);
    address->setToolTip(feed.url);
    setItem(row, Name, name);
    setItem(row, Address, address);
    setCurrentCell(row, Name);
}

void FeedRows::removeCurrent() {
    if (currentRow() >= 0)
        removeRow(currentRow());
}

QList<FeedSource> FeedRows::feeds() const {
    QList<FeedSource> feeds;
    for (int row = 0; row < rowCount(); ++row)
        feeds.append({item(row, Name)->text().simplified(), item(row, Address)->data(Qt::UserRole).toString(),
                      item(row, Name)->checkState() == Qt::Checked});
    return feeds;
}

} // namespace sheaf
