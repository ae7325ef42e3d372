#include "ui/list/paper_list_model.h"

#include "base/when_ready.h"
#include "ui/list/row_texts.h"

#include <QSet>

#include <chrono>

namespace sheaf {

PaperListModel::PaperListModel(ArchiveService& archive, QObject* parent)
    : QAbstractListModel(parent), m_archive(archive), m_rows(archive) {
    connect(&m_rows, &RowCache::loaded, this,
            [this](int first, int last) { emit dataChanged(index(first), index(last), {RowRole}); });
    connect(&m_rows, &RowCache::failed, this, &PaperListModel::rejected);
    connect(&archive, &ArchiveService::papersChanged, this, &PaperListModel::followChange);
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(std::chrono::milliseconds(250));
    connect(&m_reloadSoon, &QTimer::timeout, this, &PaperListModel::reload);
}

void PaperListModel::show(const Selection& selection) {
    m_selection = selection;
    ask();
}

void PaperListModel::reload() { ask(); }

void PaperListModel::ask() {
    whenReady(m_archive.find(m_selection), this,
              [this, serial = ++m_serial](const Result<QList<PaperKey>>& keys) {
                  if (serial != m_serial)
                      return;
                  if (keys)
                      take(*keys);
                  else
                      emit rejected(keys.error());
              });
}

void PaperListModel::take(const QList<PaperKey>& keys) {
    if (keys != m_rows.keys()) {
        beginResetModel();
        m_rows.setKeys(keys);
        endResetModel();
    }
    emit shown();
}

void PaperListModel::followChange(const QList<PaperKey>& papers) {
    m_rows.refresh(papers);
    // Papers that only changed keep their place: a list that reorders itself under the reader's eyes is no
    // help, and one that drops what was just read from "Unread" is worse. New ones come in, a few times a
    // second at most.
    if (!m_reloadSoon.isActive() && !holdsAll(papers))
        m_reloadSoon.start();
}

bool PaperListModel::holdsAll(const QList<PaperKey>& papers) const {
    QSet<PaperKey> missing(papers.begin(), papers.end());
    for (const PaperKey key : m_rows.keys()) {
        if (missing.remove(key) && missing.isEmpty())
            return true;
    }
    return missing.isEmpty();
}

int PaperListModel::indexOf(PaperKey paper) const { return int(m_rows.keys().indexOf(paper)); }

int PaperListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.keys().size());
}

QVariant PaperListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return QVariant::fromValue(m_rows.keys().at(index.row()));
    if (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole &&
        role != Qt::ToolTipRole)
        return {};
    const PaperRow* row = m_rows.row(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Loading") : QVariant();
    switch (role) {
    case RowRole: return QVariant::fromValue(*row);
    case Qt::ToolTipRole: return row->failure;
    case Qt::AccessibleTextRole: return spokenRow(*row);
    default: return row->title;
    }
}

} // namespace sheaf
