#include "ui/window/day_ledgers.h"

#include "calendar/mailings.h"
#include "services/workspace.h"
#include "ui/ledger/ledger_dialog.h"
#include "ui/ledger/range_dialog.h"
#include "ui/list/browsing.h"
#include "ui/parts/opened.h"
#include "ui/window/window_actions.h"

#include <QAction>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

DayLedgers::DayLedgers(Workspace& workspace, const Theme& theme, const WindowActions& actions,
                       Browsing& browsing, bool mayFetch, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_theme(theme), m_browsing(browsing), m_window(window),
      m_mayFetch(mayFetch) {
    connect(actions.ledger, &QAction::triggered, this, [this] { open(m_browsing.day()); });
    connect(actions.fetchSeveral, &QAction::triggered, this, [this] { openRange(); });
    actions.fetchSeveral->setEnabled(mayFetch);
}

void DayLedgers::open(QDate day) {
    auto* dialog = new LedgerDialog(m_workspace.archive(), m_workspace.fetch(), m_theme, m_workspace.clock(),
                                    day, &m_window);
    if (!m_mayFetch)
        dialog->forbidFetching();
    connect(dialog, &LedgerDialog::filteredRequested, this, [this, dialog](QDate shown) {
        dialog->close();
        showFiltered(shown);
    });
    connect(dialog, &LedgerDialog::rangeRequested, this, [this, dialog](QDate from) {
        dialog->close();
        openRange(from);
    });
    opened(dialog);
}

void DayLedgers::openRange(QDate from) {
    const Clock& clock = m_workspace.clock();
    const QDate newest = std::max(newestMailing(clock.now()), clock.today());
    auto* dialog = new RangeDialog(m_workspace.fetch(), newest, from, &m_window);
    opened(dialog);
}

void DayLedgers::showFiltered(QDate day) {
    m_browsing.clearFilters();
    m_browsing.setSearch(u"is:filtered day:%1"_s.arg(day.toString(Qt::ISODate)));
}

} // namespace sheaf
