#include "ui/list/paper_list_model.h"

#include "base/when_ready.h"
#include "ui/list/translated_titles.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sheaf {

namespace {

RowGroups groupsOf(const FoundPapers& found) {
    RowGroups groups;
    groups.append(found.groups);
    return groups;
}

/// Papers that belong to the list in its new order no more, as what was just read does not to "Unread", keep
/// their places in it: a list that drops what is being read is no help.
void addThoseShown(const QList<PaperKey>& shown, QList<PaperKey>& sorted, RowGroups& groups) {
    const QSet<PaperKey> known(sorted.begin(), sorted.end());
    for (qsizetype at = 0; at < shown.size(); ++at) {
        if (known.contains(shown[at]))
            continue;
        const qsizetype place = std::min(at, sorted.size());
        sorted.insert(place, shown[at]);
        groups.insertRow(int(place));
    }
}

} // namespace

PaperListModel::PaperListModel(ArchiveService& archive, QObject* parent)
    : QAbstractListModel(parent), m_archive(archive), m_pages(archive), m_rows(archive), m_snippets(archive) {
    connect(&m_pages, &KeyPages::began, this, &PaperListModel::begin);
    connect(&m_pages, &KeyPages::beganAgain, this, &PaperListModel::beginAgain);
    connect(&m_pages, &KeyPages::wentOn, this, &PaperListModel::append);
    connect(&m_pages, &KeyPages::failed, this, &PaperListModel::rejected);
    connect(&m_rows, &RowCache::loaded, this,
            [this](int first, int last) { emit dataChanged(index(first), index(last), {RowRole}); });
    connect(&m_snippets, &Snippets::came, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1), {SnippetRole});
    });
    connect(&m_rows, &RowCache::hiddenChanged, this, &PaperListModel::followHidden);
    connect(&m_rows, &RowCache::failed, this, &PaperListModel::rejected);
    connect(&archive, &ArchiveService::papersChanged, this, &PaperListModel::followChange);
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(std::chrono::milliseconds(250));
    connect(&m_reloadSoon, &QTimer::timeout, this, &PaperListModel::reload);
}

void PaperListModel::show(const Selection& selection) {
    ++m_serial;
    m_pages.begin(selection);
}

void PaperListModel::reload() { m_pages.beginAgain(); }

bool PaperListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_pages.hasMore() && !m_pages.waiting();
}

void PaperListModel::fetchMore(const QModelIndex& parent) {
    if (!parent.isValid())
        m_pages.goOn();
}

ListExtent PaperListModel::extent() const {
    return {rowCount(), m_pages.hasMore() || m_pages.amongNewest(), m_pages.amongNewest()};
}

void PaperListModel::setTranslated(bool translated) {
    if (std::exchange(m_translated, translated) != translated && rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void PaperListModel::begin(const FoundPapers& found) {
    m_matches = QueryMatches::ofSearch(selection().search, selection().searchAsTyped);
    m_snippets.begin(selection(), m_matches.any());
    take(found.keys, groupsOf(found));
}

void PaperListModel::beginAgain(const FoundPapers& found, bool whole) {
    const QList<PaperKey>& keys = found.keys;
    const QList<PaperKey>& old = m_rows.keys();
    RowGroups groups = groupsOf(found);
    if (whole || old.size() <= KeyPages::comfortable) {
        take(keys, groups);
        return;
    }
    const QSet<PaperKey> fresh(keys.begin(), keys.end());
    QList<PaperKey> all = keys;
    all.reserve(old.size() + keys.size());
    const qsizetype last = old.indexOf(keys.last());
    for (qsizetype at = last < 0 ? keys.size() : last + 1; at < old.size(); ++at) {
        if (fresh.contains(old[at]))
            continue;
        all += old[at];
        if (!m_groups.isEmpty())
            groups.append(m_groups.at(m_groups.groupOf(int(at))).name);
    }
    take(all, groups);
}

void PaperListModel::append(const FoundPapers& found) {
    if (!found.keys.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(found.keys.size()) - 1);
        m_rows.append(found.keys);
        m_groups.append(found.groups);
        tellGroups();
        endInsertRows();
    }
    emit shown();
}

bool PaperListModel::goesByTaste() const {
    return selection().order == SortOrder::ForYou || selection().order == SortOrder::Matters;
}

void PaperListModel::followTaste(bool mayMove) {
    m_rows.refreshAll();
    if (!mayMove || !goesByTaste())
        return;
    if (m_pages.waiting())
        m_pages.begin(selection()); // what is on its way may have been sorted by the taste before
    else
        sortAnew();
}

void PaperListModel::sortAnew() {
    whenReady(m_archive.page(selection(), KeyPages::comfortable), this,
              [this, serial = m_serial](const Result<FoundPapers>& found) {
                  if (!found || serial != m_serial)
                      return;
                  QList<PaperKey> keys = found->keys;
                  RowGroups groups = groupsOf(*found);
                  addThoseShown(m_rows.keys(), keys, groups);
                  take(keys, groups);
              });
}

void PaperListModel::followHidden(PaperKey paper) {
    m_flipped += paper;
    if (m_flipped.size() == 1) // many flip at once: one question for all of them
        QMetaObject::invokeMethod(this, &PaperListModel::leaveOutHidden, Qt::QueuedConnection);
}

void PaperListModel::leaveOutHidden() {
    whenReady(
        m_archive.page(selection(), KeyPages::comfortable), this,
        [this, flipped = std::exchange(m_flipped, {}), serial = m_serial](const Result<FoundPapers>& found) {
            if (!found || serial != m_serial)
                return;
            const QSet<PaperKey> kept(found->keys.begin(), found->keys.end());
            for (const PaperKey paper : flipped) {
                if (!kept.contains(paper))
                    leaveOut(paper);
            }
        });
}

void PaperListModel::leaveOut(PaperKey paper) {
    const int row = indexOf(paper);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.remove(row);
    m_groups.removeRow(row);
    tellGroups();
    endRemoveRows();
    emit shown();
}

void PaperListModel::take(const QList<PaperKey>& keys, const RowGroups& groups) {
    const bool sameList = std::exchange(m_taken, selection()) == selection();
    if (!sameList || keys != m_rows.keys() || groups != m_groups) {
        beginResetModel();
        m_rows.setKeys(keys);
        m_groups = groups;
        tellGroups();
        endResetModel();
    }
    emit shown();
}

void PaperListModel::tellGroups() { emit grouped(m_groups, selection().grouping, m_pages.hasMore()); }

void PaperListModel::followChange(const QList<PaperKey>& papers) {
    m_rows.refresh(papers);
    // Papers that only changed keep their place: a list that reorders itself under the reader's eyes is no
    // help, and one that drops what was just read from "Unread" is worse. New ones come in, a few times a
    // second at most.
    if (!m_reloadSoon.isActive() && !holdsAll(papers))
        m_reloadSoon.start();
}

/// Of a long list, what stands far down and out of sight is taken for missing: that costs one look at the
/// beginning, where looking through it all would hold the window.
bool PaperListModel::holdsAll(const QList<PaperKey>& papers) const {
    QSet<PaperKey> missing(papers.begin(), papers.end());
    missing.removeIf([this](PaperKey paper) { return m_rows.isAtHand(paper); });
    const QList<PaperKey>& keys = m_rows.keys();
    const qsizetype looked = std::min<qsizetype>(keys.size(), KeyPages::comfortable);
    for (qsizetype at = 0; at < looked && !missing.isEmpty(); ++at)
        missing.remove(keys[at]);
    return missing.isEmpty();
}

int PaperListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.keys().size());
}

Qt::ItemFlags PaperListModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QVariant PaperListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return QVariant::fromValue(m_rows.keys().at(index.row()));
    if (role == SnippetRole) {
        const Snippet* snippet = m_snippets.of(m_rows.keys().at(index.row()));
        return snippet ? QVariant::fromValue(*snippet) : QVariant();
    }
    if (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole &&
        role != Qt::ToolTipRole)
        return {};
    const PaperRow* held = m_rows.row(index.row());
    if (!held)
        return role == Qt::AccessibleTextRole ? tr("Loading") : QVariant();
    PaperRow row = m_translated ? withTranslatedTitle(*held) : *held;
    row.forYou = row.forYou && goesByTaste();
    switch (role) {
    case RowRole: return QVariant::fromValue(row);
    case Qt::ToolTipRole:
        return row.failure.isEmpty() && row.title != held->title ? held->title : row.failure;
    case Qt::AccessibleTextRole: return spokenRow(row);
    default: return row.title;
    }
}

} // namespace sheaf
