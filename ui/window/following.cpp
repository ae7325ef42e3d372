#include "ui/window/following.h"

#include "base/text.h"
#include "base/when_ready.h"
#include "query/field_search.h"
#include "services/saved_search_service.h"
#include "ui/detail/detail_pane.h"
#include "ui/detail/page_links.h"
#include "ui/parts/labels.h"
#include "ui/window/notice_bar.h"
#include "ui/window/reading.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// More would not fit on a screen.
constexpr qsizetype mostOffered = 24;

} // namespace

Following::Following(SavedSearchService& searches, const WindowActions& actions, const Reading& reading,
                     DetailPane& pane, StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_searches(searches), m_reading(reading), m_pane(pane), m_status(status),
      m_notice(notice) {
    connect(&searches, &SavedSearchService::changed, this, &Following::reload);
    connect(actions.followAuthor, &QAction::triggered, this, &Following::offerAuthors);
    reload();
}

void Following::reload() {
    whenReady(m_searches.all(), this, [this, asked = ++m_asked](const Result<QList<SavedSearch>>& searches) {
        if (!searches || asked != m_asked)
            return;
        m_followed.clear();
        QSet<QString> authors;
        for (const SavedSearch& search : *searches) {
            const auto author = authorOfSearch(search.search);
            if (!author)
                continue;
            m_followed += search;
            authors += authorKey(*author);
        }
        m_pane.setFollowed(authors);
        emit followedChanged(authors);
    });
}

std::optional<SavedSearch> Following::searchFor(const QString& name) const {
    const auto found = std::ranges::find_if(m_followed, [key = authorKey(name)](const SavedSearch& search) {
        return authorKey(authorOfSearch(search.search).value_or(QString())) == key;
    });
    return found == m_followed.end() ? std::nullopt : std::optional(*found);
}

bool Following::follow(const QUrl& link) {
    const PageAct act = PageAct::of(link);
    if (act.name != u"follow")
        return false;
    toggle(act.on);
    return true;
}

void Following::toggle(const QString& name) {
    if (const auto search = searchFor(name))
        drop(*search);
    else
        keep(oneLine(name), oneLine(name));
}

/// A search of that name may be there already; then this one is called as it reads.
void Following::keep(const QString& name, const QString& title) {
    const QString search = authorSearch(name);
    whenReady(m_searches.add(title, search), this, [this, name, title, search](const Result<qint64>& kept) {
        if (kept)
            m_status.say(tr("Following %1: their papers stand in the sidebar").arg(name), tr("Undo"),
                         [this, name] { toggle(name); });
        else if (kept.error().kind == ErrorKind::Usage && title != search)
            keep(name, search);
        else
            m_notice.say(kept.error().sentence);
    });
}

void Following::drop(const SavedSearch& search) {
    const QString name = authorOfSearch(search.search).value_or(search.name);
    whenReady(m_searches.remove(search.id), this, [this, name, title = search.name](const Outcome& removed) {
        if (removed)
            m_status.say(tr("No longer following %1").arg(name), tr("Undo"),
                         [this, name, title] { keep(name, title); });
        else
            m_notice.say(removed.error().sentence);
    });
}

void Following::offerAuthors() {
    if (!m_reading.entry())
        return;
    const QList<Author>& authors = m_reading.entry()->paper.authors;
    auto* menu = new QMenu(&m_pane);
    menu->setObjectName(u"followMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Author& author : authors.first(std::min(mostOffered, authors.size()))) {
        if (authorSearch(author.name).isEmpty())
            continue;
        QAction* choice = menu->addAction(inMenu(author.name));
        choice->setCheckable(true);
        choice->setChecked(searchFor(author.name).has_value());
        connect(choice, &QAction::triggered, this, [this, name = author.name] { toggle(name); });
    }
    if (menu->isEmpty())
        return delete menu;
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_pane.mapToGlobal(QPoint(40, 40)));
}

} // namespace sheaf
