#include "ui/window/for_you.h"

#include "base/when_ready.h"
#include "services/taste_service.h"
#include "ui/list/browsing.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/list_pane.h"

#include <utility>

namespace sheaf {

ForYou::ForYou(TasteService& taste, const Browsing& browsing, ListPane& list, QObject* parent)
    : QObject(parent), m_taste(taste), m_browsing(browsing), m_list(list) {
    connect(&taste, &TasteService::changed, this, [this] {
        // A day that is being gone through does not change its order under the reader's eyes.
        const bool begun = m_list.view().currentIndex().isValid();
        m_list.model().followTaste(!begun || m_browsing.order() == SortOrder::ForYou);
    });
    connect(&taste, &TasteService::changed, this, &ForYou::look);
    connect(&browsing, &Browsing::changed, this, &ForYou::followBrowsing);
    taste.follow();
}

void ForYou::followBrowsing() {
    const bool chosen = m_browsing.order() == SortOrder::ForYou;
    if (std::exchange(m_chosen, chosen) != chosen)
        look();
}

void ForYou::look() {
    if (!m_chosen) {
        m_list.setHint({});
        return;
    }
    whenReady(m_taste.refresh(), this, [this](const Result<TasteReport>& report) {
        if (report && m_chosen)
            m_list.setHint(
                report->known
                    ? QString()
                    : tr("Star or hide some papers first; Sheaf learns from them on this machine."));
    });
}

} // namespace sheaf
