#include "ui/window/shown_summary.h"

#include "papers/summary_choice.h"

namespace sheaf {

void ShownSummary::choose(const PageMatter& matter, int index) {
    if (index < 0 || index >= matter.summaries.size())
        return;
    m_chosen = matter.summaries[index];
    m_ofHowMany = matter.summaries.size();
}

void ShownSummary::putInto(PageMatter& matter, const QString& language) const {
    const QList<Summary>& all = matter.summaries;
    const bool stillChosen = m_chosen && m_ofHowMany == all.size() && all.contains(*m_chosen);
    const qsizetype index =
        stillChosen ? all.indexOf(*m_chosen) : summaryToShow(all, matter.entry.summary, language);
    if (index < 0 || matter.entry.summary == all[index])
        return;
    matter.entry.summary = all[index];
    matter.otherSummary = true;
    // All else that is known of trust is about the current one.
    if (matter.trust)
        matter.trust = PaperTrust{.instructions = matter.trust->instructions};
}

} // namespace sheaf
