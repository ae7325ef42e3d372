#include "ui/window/similar_papers.h"

#include "base/when_ready.h"
#include "services/archive_service.h"
#include "services/similar_service.h"
#include "services/workspace.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/browsing.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/list_pane.h"
#include "ui/window/notice_bar.h"
#include "ui/window/reading.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QUrl>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

SimilarPapers::SimilarPapers(Workspace& workspace, const WindowActions& actions, Browsing& browsing,
                             Reading& reading, DetailPane& pane, ListPane& list, NoticeBar& notice,
                             QObject* parent)
    : QObject(parent), m_workspace(workspace), m_browsing(browsing), m_reading(reading), m_pane(pane),
      m_list(list), m_notice(notice) {
    // A reader who leafs through the papers is not kept waiting by what stands at their feet.
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(300));
    connect(&m_soon, &QTimer::timeout, this, &SimilarPapers::ask);
    connect(&pane, &DetailPane::shown, this, [this](PaperKey paper) {
        if (paper != 0 && !m_pane.hasSimilar())
            m_soon.start();
    });
    connect(&list.model(), &PaperListModel::shown, this, &SimilarPapers::choose);
    connect(actions.similar, &QAction::triggered, this, &SimilarPapers::showAll);
}

void SimilarPapers::ask() {
    const PaperKey paper = m_pane.paper();
    if (paper == 0)
        return;
    // Where it fails the page goes without: it was not asked for.
    whenReady(m_workspace.similar().nearest(paper), this,
              [this, paper](const Result<QList<SimilarPaper>>& papers) {
                  if (papers)
                      m_pane.showSimilar(paper, *papers);
              });
}

bool SimilarPapers::follow(const QUrl& link) {
    const QString path = link.path(QUrl::FullyDecoded);
    if (path == u"similar")
        showAll();
    else if (path.startsWith("similar/"_L1))
        open(path.section(u'/', 1));
    else
        return false;
    return true;
}

void SimilarPapers::showAll() {
    if (const auto& entry = m_reading.entry())
        m_browsing.showLike(entry->paper.id);
}

/// In the list as it is, where the paper stands there; else among the papers it was found with, so that the
/// reader can go on from there and back again.
void SimilarPapers::open(const QString& id) {
    whenReady(m_workspace.archive().paper(id), this, [this](const Result<PaperKey>& paper) {
        if (!paper) {
            m_notice.say(paper.error().sentence);
            return;
        }
        m_wanted = *paper;
        choose();
        if (m_wanted != 0)
            showAll();
    });
}

void SimilarPapers::choose() {
    const int row = m_wanted == 0 ? -1 : m_list.model().indexOf(m_wanted);
    if (row < 0)
        return;
    m_wanted = 0;
    m_list.view().setCurrentIndex(m_list.model().index(row));
}

} // namespace sheaf
