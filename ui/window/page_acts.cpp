#include "ui/window/page_acts.h"

#include "query/field_search.h"
#include "services/saved_search_service.h"
#include "services/workspace.h"
#include "ui/detail/detail_pane.h"
#include "ui/detail/page_links.h"
#include "ui/list/browsing.h"
#include "ui/pdf/paper_tabs.h"
#include "ui/window/following.h"
#include "ui/window/notice_bar.h"
#include "ui/window/noting.h"
#include "ui/window/reading.h"
#include "ui/window/status_line.h"
#include "ui/window/tagging.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

PageActs::PageActs(Workspace& workspace, const WindowActions& actions, Browsing& browsing, Reading& reading,
                   DetailPane& pane, PaperTabs& tabs, StatusLine& status, NoticeBar& notice, QWidget& window)
    : QObject(&window), m_actions(actions), m_browsing(browsing), m_reading(reading), m_status(status),
      m_notice(notice),
      m_following(new Following(workspace.savedSearches(), actions, reading, pane, status, notice, &window)),
      m_tagging(new Tagging(workspace.archive(), reading, pane, status, this)) {
    new Noting(workspace.undo(), actions, reading, pane, notice, window);
    // What belongs to the page brings it to the front.
    for (QAction* action : {actions.note, actions.tag, actions.findInPage, actions.print})
        connect(action, &QAction::triggered, &tabs, &PaperTabs::showPage);
    connect(actions.findInPage, &QAction::triggered, &pane, &DetailPane::openFind);
    connect(actions.print, &QAction::triggered, &pane, &DetailPane::print);
    connect(m_following, &Following::followedChanged, this, &PageActs::followedChanged);
    connect(&pane, &DetailPane::printed, this, &PageActs::tellOfPrint);
}

bool PageActs::follow(const QUrl& link) {
    const PageAct act = PageAct::of(link);
    if (act.name == u"author")
        m_browsing.showSearch(authorSearch(act.on));
    else if (act.name == u"tag")
        m_browsing.showSearch(tagSearch(act.on));
    else if (act.name == u"untag")
        m_tagging->remove(act.on);
    else if (act.name == u"add-tag")
        m_actions.tag->trigger();
    else if (act.name == u"note")
        m_actions.note->trigger();
    else if (act.name == u"summary")
        m_reading.showSummary(act.on.toInt());
    else
        return m_following->follow(link);
    return true;
}

void PageActs::tellOfPrint(bool done, const QString& file) {
    const QString name = QFileInfo(file).fileName();
    if (!done)
        m_notice.say(file.isEmpty()
                         ? tr("The page could not be printed. Look whether the printer is ready.")
                         : tr("The page could not be written to %1. Choose another folder.").arg(file));
    else if (file.isEmpty())
        m_status.say(tr("The page went to the printer"));
    else
        m_status.say(tr("Printed to %1").arg(name), tr("Open"),
                     [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

} // namespace sheaf
