#include "ui/window/picking.h"

#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/pdf_reading.h"
#include "ui/window/picked_acts.h"
#include "ui/window/picked_page.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace sheaf {

using namespace Qt::StringLiterals;

Picking::Picking(const WindowActions& actions, PaperListView& view, DetailPane& pane, PickedActs& acts,
                 PdfReading& pdfs, QObject* parent)
    : QObject(parent), m_actions(actions), m_view(view), m_acts(acts) {
    connectKeys();
    connect(&acts.survey(), &PickedSurvey::changed, &pane, [this, &pane] { addPage(pane); });
    connect(&acts.survey(), &PickedSurvey::changed, &pdfs, [this, &pdfs] {
        const PickedSurvey& survey = m_acts.survey();
        pdfs.offerForMany(survey.isMany() ? survey.countText() : QString());
    });
    connect(&pdfs, &PdfReading::manyWanted, &acts, &PickedActs::openPdfs);
    connect(&acts, &PickedActs::pdfsWanted, &pdfs, &PdfReading::openAll);
    connect(&acts, &PickedActs::exportWanted, this,
            [this](const QString& papers, const Selection& selection) {
                emit exportWanted({tr("%1, as selected").arg(papers), selection, u"papers"_s});
            });
}

void Picking::connectKeys() {
    connect(m_actions.selectAll, &QAction::triggered, &m_view, &PaperListView::selectAll);
    connect(m_actions.selectNext, &QAction::triggered, &m_view, [this] { m_view.extend(1); });
    connect(m_actions.selectPrevious, &QAction::triggered, &m_view, [this] { m_view.extend(-1); });
}

/// Once there are several, which most starts never see.
void Picking::addPage(DetailPane& pane) {
    if (m_hasPage || !m_acts.survey().isMany())
        return;
    m_hasPage = true;
    const QList<QAction*> acts{m_actions.star,       m_actions.unread,       m_actions.later,
                               m_actions.hide,       m_actions.tag,          nullptr,
                               m_actions.retry,      m_actions.exportPicked, nullptr,
                               m_actions.pdf,        m_actions.copyLink,     m_actions.copyMarkdown,
                               m_actions.copyBibtex, m_actions.zotero};
    new PickedPage(m_acts.survey(), acts, m_view, &pane);
}

} // namespace sheaf
