#include "ui/window/saving_searches.h"

#include "base/when_ready.h"
#include "services/saved_search_service.h"
#include "ui/list/browsing.h"
#include "ui/parts/opened.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QInputDialog>

namespace sheaf {

SavingSearches::SavingSearches(SavedSearchService& searches, const WindowActions& actions,
                               const Browsing& browsing, StatusLine& status, NoticeBar& notice,
                               QWidget& window)
    : QObject(&window), m_searches(searches), m_browsing(browsing), m_status(status), m_notice(notice),
      m_window(window) {
    connect(actions.saveSearch, &QAction::triggered, this, &SavingSearches::askForName);
}

void SavingSearches::askForName() {
    const QString search = m_browsing.search();
    if (search.isEmpty())
        return;
    auto* dialog = new QInputDialog(&m_window);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setLabelText(tr("A name for “%1” in the sidebar:").arg(search));
    dialog->setTextValue(search);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, search](const QString& name) { save(name, search); });
    opened(dialog);
}

void SavingSearches::save(const QString& name, const QString& search) {
    whenReady(m_searches.add(name, search), this, [this, name](const Result<qint64>& saved) {
        if (saved)
            m_status.say(tr("Saved in the sidebar: %1").arg(name));
        else
            m_notice.say(saved.error().sentence);
    });
}

} // namespace sheaf
