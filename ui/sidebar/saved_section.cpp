#include "ui/sidebar/saved_section.h"

#include "base/when_ready.h"
#include "services/saved_search_service.h"
#include "ui/parts/count_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/opened.h"
#include "ui/sidebar/row_dragging.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

SavedSection::SavedSection(SavedSearchService& searches, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_service(searches), m_theme(theme), m_lines(new QVBoxLayout(this)),
      m_dragging(new RowDragging(*this, theme)) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(1);
    m_lines->addWidget(sectionLabel(tr("Searches"), this));
    hide();
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(std::chrono::milliseconds(1000));
    connect(&m_countSoon, &QTimer::timeout, this, [this] {
        m_toCount = m_searches;
        countNext();
    });
    connect(m_dragging, &RowDragging::moved, this,
            [this](qsizetype from, qsizetype to) { move(from, to - from); });
    connect(&searches, &SavedSearchService::changed, this, &SavedSection::reload);
    reload();
}

void SavedSection::reload() {
    whenReady(m_service.all(), this, [this](const Result<QList<SavedSearch>>& searches) {
        if (searches)
            fill(*searches);
        else
            emit failed(searches.error());
    });
}

void SavedSection::fill(const QList<SavedSearch>& searches) {
    m_searches = searches;
    for (qsizetype at = 0; at < searches.size(); ++at) {
        CountRow* row = rowAt(at);
        row->setText(searches[at].name);
        row->setToolTip(searches[at].search);
        row->setCount(m_counts.value(searches[at].id, -1), SavedSearchService::mostCounted);
        row->show();
    }
    for (qsizetype at = searches.size(); at < m_rows.size(); ++at)
        m_rows[at]->hide();
    setVisible(!searches.isEmpty());
    emit filled();
    m_toCount = searches;
    countNext();
}

CountRow* SavedSection::rowAt(qsizetype index) {
    if (index < m_rows.size())
        return m_rows[index];
    auto* row = new CountRow(m_theme, {}, this);
    row->setObjectName(u"savedSearch%1"_s.arg(index));
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    row->installEventFilter(this);
    m_lines->addWidget(row);
    m_dragging->add(*row);
    m_rows += row;
    connect(row, &CountRow::clicked, this, [this, index] {
        emit chosen(m_searches[index].search);
        setShown(m_shown);
    });
    connect(row, &CountRow::customContextMenuRequested, this, [this, index] { showMenu(index); });
    return row;
}

bool SavedSection::setShown(const QString& search) {
    m_shown = search;
    bool any = false;
    for (qsizetype at = 0; at < m_searches.size(); ++at) {
        const bool shown = !search.isEmpty() && m_searches[at].search == search;
        m_rows[at]->setChecked(shown);
        any = any || shown;
    }
    return any;
}

void SavedSection::countSoon() {
    if (!m_countSoon.isActive() && !m_searches.isEmpty())
        m_countSoon.start();
}

void SavedSection::countNext() {
    if (m_counting || m_toCount.isEmpty())
        return;
    m_counting = true;
    const SavedSearch search = m_toCount.takeFirst();
    whenReady(m_service.unread(search.search), this, [this, search](const Result<int>& unread) {
        m_counting = false;
        m_counts[search.id] = unread ? *unread : -1;
        const qsizetype row = m_searches.indexOf(search);
        if (row >= 0)
            m_rows[row]->setCount(m_counts[search.id], SavedSearchService::mostCounted);
        countNext();
    });
}

void SavedSection::showMenu(qsizetype index) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SavedSearch search = m_searches[index];
    menu->addAction(tr("Rename…"), QKeySequence(Qt::Key_F2), this, [this, search] { rename(search); });
    QAction* up = menu->addAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this,
                                  [this, index] { move(index, -1); });
    QAction* down = menu->addAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), this,
                                    [this, index] { move(index, 1); });
    up->setEnabled(index > 0);
    down->setEnabled(index + 1 < m_searches.size());
    menu->addSeparator();
    menu->addAction(tr("Remove"), QKeySequence(Qt::Key_Delete), this, [this, search] { remove(search.id); });
    menu->popup(m_rows[index]->mapToGlobal(QPoint(12, m_rows[index]->height())));
}

bool SavedSection::takeKey(qsizetype index, int key, Qt::KeyboardModifiers modifiers) {
    const bool moves = modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down);
    if (key == Qt::Key_F2)
        rename(m_searches[index]);
    else if (key == Qt::Key_Delete)
        remove(m_searches[index].id);
    else if (moves)
        move(index, key == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

bool SavedSection::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const qsizetype index = m_rows.indexOf(static_cast<CountRow*>(watched));
        if (index >= 0 && index < m_searches.size() && takeKey(index, key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SavedSection::rename(const SavedSearch& search) {
    auto* dialog = new QInputDialog(window());
    dialog->setWindowTitle(tr("Rename the search"));
    dialog->setLabelText(tr("A new name for “%1”:").arg(search.name));
    dialog->setTextValue(search.name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, search](const QString& name) { check(m_service.rename(search.id, name)); });
    opened(dialog);
}

void SavedSection::remove(qint64 id) { check(m_service.remove(id)); }

void SavedSection::move(qsizetype index, qsizetype by) {
    const qsizetype to = index + by;
    if (to < 0 || to >= m_searches.size())
        return;
    QList<qint64> order;
    for (const SavedSearch& search : m_searches)
        order += search.id;
    order.move(index, to);
    check(m_service.setOrder(order));
    m_rows[to]->setFocus();
}

void SavedSection::check(const QFuture<Outcome>& outcome) {
    whenReady(outcome, this, [this](const Outcome& done) {
        if (!done)
            emit failed(done.error());
    });
}

} // namespace sheaf
