#include "ui/window/triage.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "ui/list/paper_list_view.h"
#include "ui/list/row_texts.h"
#include "ui/window/list_pane.h"
#include "ui/window/paper_acts.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QAction>

#include <algorithm>

namespace sheaf {

namespace {
constexpr int lookedAtOnce = 500;
}

Triage::Triage(ArchiveService& archive, const WindowActions& actions, const PaperActs& acts, ListPane& list,
               StatusLine& status, QObject* parent)
    : QObject(parent), m_archive(archive), m_list(list), m_status(status) {
    connect(actions.next, &QAction::triggered, this, &Triage::next);
    connect(actions.previous, &QAction::triggered, this, [this] { step(-1); });
    connect(actions.nextUnread, &QAction::triggered, this, &Triage::nextUnread);
    connect(actions.nextGroup, &QAction::triggered, this, [this] { goToGroup(1); });
    connect(actions.previousGroup, &QAction::triggered, this, [this] { goToGroup(-1); });
    connect(actions.foldGroup, &QAction::triggered, &list.view(), &UniformList::foldCurrent);
    connect(&acts, &PaperActs::putOff, this, [this] { step(1); });
    connect(&list.model(), &PaperListModel::modelReset, this, [this] { ++m_serial; });
}

/// Nothing is chosen when a day opens: then the unread papers begin where the list does, or further down.
void Triage::next() {
    if (m_list.view().currentIndex().isValid())
        step(1);
    else
        nextUnread();
}

void Triage::step(int rows) {
    ++m_serial;
    const QModelIndex current = m_list.view().currentIndex();
    const int row = m_list.view().rowFurther(current.isValid() ? current.row() : -1, rows);
    if (row >= 0)
        m_list.view().step(current.isValid() ? row - current.row() : 0);
}

void Triage::nextUnread() {
    const QModelIndex current = m_list.view().currentIndex();
    look(current.isValid() ? current.row() + 1 : 0, Then::Choose);
}

void Triage::showFirstUnread() { look(0, Then::Show); }

/// Rows that are out of sight are not at hand: the library is asked.
void Triage::look(int row, Then then) {
    const int serial = ++m_serial;
    const QList<PaperKey> papers = m_list.model().keys().mid(row, lookedAtOnce);
    if (papers.isEmpty()) {
        if (then == Then::Choose)
            m_status.say(tr("No unread paper further down."));
        return;
    }
    whenReady(m_archive.rows(papers), this, [this, serial, row, then](const Result<QList<PaperRow>>& rows) {
        if (rows && serial == m_serial)
            take(*rows, row, then);
    });
}

void Triage::take(const QList<PaperRow>& rows, int from, Then then) {
    int at = from;
    const auto unread = std::find_if(rows.begin(), rows.end(), [&](const PaperRow& row) {
        return m_list.view().isShown(at++) && isUnread(row);
    });
    if (unread == rows.end()) {
        look(from + lookedAtOnce, then);
        return;
    }
    const int row = m_list.model().indexOf(unread->key);
    if (row < 0)
        return;
    if (then == Then::Choose)
        choose(row);
    else if (row > 0 && !m_list.view().currentIndex().isValid())
        m_list.view().scrollTo(m_list.model().index(row), QAbstractItemView::PositionAtTop);
}

void Triage::choose(int row) { m_list.view().setCurrentIndex(m_list.model().index(row)); }

void Triage::goToGroup(int further) {
    ++m_serial;
    const QModelIndex first = m_list.view().inGroup(further);
    if (!first.isValid()) {
        m_status.say(tr("The list has no groups; “Group by” above it makes some."));
        return;
    }
    choose(first.row());
    m_list.view().scrollTo(first, QAbstractItemView::PositionAtTop);
}

} // namespace sheaf
