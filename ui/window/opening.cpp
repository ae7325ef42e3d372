#include "ui/window/opening.h"

#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "services/addition_service.h"
#include "services/archive_service.h"
#include "services/workspace.h"
#include "ui/list/browsing.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/adding.h"
#include "ui/window/list_pane.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// More make a search that nobody can read.
constexpr qsizetype mostSearched = 50;

/// The link that is dragged or copied, where there is just one.
std::optional<ReaderLink> linkIn(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    if (urls.size() == 1 && !urls.constFirst().isLocalFile())
        if (const auto link = ReaderLink::parse(urls.constFirst().toString()))
            return link;
    return data.hasText() ? ReaderLink::parse(data.text()) : std::nullopt;
}

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
      m_notice(notice), m_adding(new Adding(workspace, status, notice, this)) {
    connect(m_adding, &Adding::here, this, &Opening::showAll);
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
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !take(*data))
        m_status.say(tr("The clipboard holds no arXiv id and no link to a paper."));
}

bool Opening::take(const QMimeData& data) {
    if (const auto link = linkIn(data)) {
        open(*link);
        return true;
    }
    const NamedIds papers = draggedPapers(data);
    if (papers.ids.size() == 1 && papers.unnamed == 0)
        openPaper(papers.ids.constFirst());
    else if (!papers.ids.isEmpty())
        m_adding->add(papers);
    return !papers.ids.isEmpty();
}

void Opening::openBibliographies(const QStringList& files) { m_adding->addBibliographies(files); }

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

/// Of very many, the first: the others are where new papers are.
void Opening::showAll(const QStringList& ids) {
    QStringList terms;
    for (const QString& id : ids.first(std::min(mostSearched, ids.size())))
        terms += u"id:\"%1\""_s.arg(id);
    search(terms.join(u" OR "_s));
}

void Opening::search(const QString& text) {
    emit opening();
    m_chooseFirst = text != m_browsing.search() && text.startsWith(u"id:"_s);
    m_browsing.showSearch(text);
    m_list.focusContent();
}

QString droppedWords(const QMimeData& data) {
    if (linkIn(data))
        return Opening::tr("Let go to open this paper");
    const auto papers = int(draggedPapers(data).ids.size());
    if (papers == 0)
        return {};
    return papers == 1 ? Opening::tr("Let go to open this paper")
                       : Opening::tr("Let go to add %1").arg(paperCount(papers));
}

} // namespace sheaf
