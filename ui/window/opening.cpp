#include "ui/window/opening.h"

#include "base/when_ready.h"
#include "services/addition_service.h"
#include "services/archive_service.h"
#include "services/workspace.h"
#include "ui/list/browsing.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/list_pane.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The search that finds just this paper, though it be hidden.
QString searchFor(const PaperRow& row) {
    const QString id = u"id:\"%1\""_s.arg(row.id);
    if (row.hidden)
        return id + u" is:hidden"_s;
    return row.filteredBy.isEmpty() ? id : id + u" is:filtered"_s;
}

} // namespace

Opening::Opening(Workspace& workspace, Browsing& browsing, ListPane& list, StatusLine& status,
                 NoticeBar& notice, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_browsing(browsing), m_list(list), m_status(status),
      m_notice(notice) {
    connect(&list.model(), &PaperListModel::shown, this, [this] {
        if (std::exchange(m_chooseFirst, false) && m_list.view().currentPaper() == 0)
            m_list.view().step(0);
    });
}

void Opening::open(const ReaderLink& link) {
    if (!link.search.isEmpty())
        search(link.search);
    else
        fetch(link.paper);
}

void Opening::openFromElsewhere(const ReaderLink& link) {
    if (!link.search.isEmpty()) {
        search(link.search);
        return;
    }
    whenReady(m_workspace.archive().paper(link.paper), this, [this, link](const Result<PaperKey>& paper) {
        if (paper)
            show(*paper);
        else if (paper.error().kind == ErrorKind::NotFound)
            offer(link.paper);
        else
            m_notice.say(paper.error().sentence);
    });
}

void Opening::offer(const QString& id) {
    m_notice.say(tr("A link asks for arXiv:%1, which is not in your library.").arg(id),
                 tr("Fetch it from arXiv"), [this, id] { fetch(id); });
}

void Opening::openClipboard() {
    const auto link = ReaderLink::parse(QGuiApplication::clipboard()->text());
    if (link)
        open(*link);
    else
        m_status.say(tr("The clipboard holds no arXiv id and no link to a paper."));
}

void Opening::fetch(const QString& id) {
    whenReady(m_workspace.archive().paper(id), this, [this, id](const Result<PaperKey>& known) {
        if (known) {
            show(*known);
            return;
        }
        m_status.say(tr("Asking arXiv for %1…").arg(id));
        whenReady(m_workspace.additions().add(id), this, [this, id](const Result<PaperKey>& added) {
            m_status.say(added ? tr("Added %1").arg(id) : QString());
            if (added)
                show(*added);
            else
                m_notice.say(added.error().sentence);
        });
    });
}

void Opening::show(PaperKey paper) {
    whenReady(m_workspace.archive().rows({paper}), this, [this](const Result<QList<PaperRow>>& rows) {
        if (!rows)
            m_notice.say(rows.error().sentence);
        else if (!rows->isEmpty())
            search(searchFor(rows->constFirst()));
    });
}

void Opening::search(const QString& text) {
    emit opening();
    m_chooseFirst = text != m_browsing.search() && text.startsWith(u"id:"_s);
    m_browsing.showSearch(text);
    m_list.focusContent();
}

std::optional<ReaderLink> draggedLink(const QMimeData& data) {
    for (const QUrl& url : data.urls())
        if (const auto link = url.isLocalFile() ? std::nullopt : ReaderLink::parse(url.toString()))
            return link;
    return data.hasText() ? ReaderLink::parse(data.text()) : std::nullopt;
}

} // namespace sheaf
