#include "ui/window/commanding.h"

#include "base/when_ready.h"
#include "papers/reader_link.h"
#include "services/archive_service.h"
#include "services/saved_search_service.h"
#include "services/tag_service.h"
#include "services/workspace.h"
#include "ui/palette/command_palette.h"
#include "ui/window/opening.h"
#include "ui/window/palette_entries.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPapers = 8;
constexpr int mostTags = 1000;
constexpr int mostRemembered = 40;
constexpr qsizetype fewestLetters = 3; ///< before papers are looked for

/// The words of a title as they are typed, in the search language.
QString titleSearch(const QString& typed) {
    static const QRegularExpression others(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (const QString& word : typed.split(others, Qt::SkipEmptyParts))
        terms += u"title:"_s + word;
    return terms.join(u' ');
}

} // namespace

Commanding::Commanding(Workspace& workspace, const Theme& theme, const WindowActions& actions,
                       Browsing& browsing, Opening& opening, WindowMemory& memory, QMainWindow& window)
    : QObject(&window), m_workspace(workspace), m_actions(actions), m_browsing(browsing), m_opening(opening),
      m_memory(memory), m_window(window), m_theme(theme) {
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(std::chrono::milliseconds(120));
    connect(&m_askSoon, &QTimer::timeout, this, &Commanding::askPapers);
    connect(actions.palette, &QAction::triggered, this, &Commanding::open);
    qApp->installEventFilter(this);
}

void Commanding::makePalette() {
    m_palette = new CommandPalette(m_theme, m_window);
    connect(m_palette, &CommandPalette::typedChanged, this, &Commanding::followTyped);
    connect(m_palette, &CommandPalette::chosen, this, &Commanding::remember);
}

void Commanding::open() {
    if (!m_palette)
        makePalette();
    if (m_palette->isVisible()) {
        m_palette->close();
        return;
    }
    QList<PaletteEntry> entries =
        actionEntries(*m_window.menuBar()) + placeEntries(m_browsing) +
        nearDayEntries(m_workspace.clock().today(), [this](QDate day) { emit dayWanted(day); });
    for (const auto& more : m_more)
        entries += more();
    m_palette->open(entries, m_memory.recentCommands());
    askFilters();
}

void Commanding::askFilters() {
    whenReady(m_workspace.savedSearches().all(), m_palette,
              [this](const Result<QList<SavedSearch>>& searches) {
                  if (searches && m_palette->isVisible())
                      m_palette->model().add(searchEntries(*searches, m_browsing));
              });
    whenReady(m_workspace.archive().sidebar({}), m_palette, [this](const Result<SidebarCounts>& counts) {
        if (counts && m_palette->isVisible())
            m_palette->model().add(filterEntries(*counts, m_browsing));
    });
    whenReady(m_workspace.tags().mostUsed(mostTags), m_palette,
              [this](const Result<QList<NamedCount>>& tags) {
                  if (tags && m_palette->isVisible())
                      m_palette->model().add(tagEntries(*tags, m_browsing));
              });
}

/// A date or an id that was typed in full: known without asking.
QList<PaletteEntry> Commanding::typedEntries() {
    QList<PaletteEntry> entries;
    if (const auto day = typedDay(m_palette->typed(), m_workspace.clock().today()))
        entries += dayEntry(*day, [this](QDate shown) { emit dayWanted(shown); });
    if (const auto link = ReaderLink::parse(m_palette->typed()))
        entries += {.id = u"open:"_s + m_palette->typed(),
                    .text = link->paper.isEmpty() ? tr("Search for %1").arg(link->search)
                                                  : tr("Open arXiv:%1").arg(link->paper),
                    .detail = tr("Link"),
                    .act = [this, link = *link] { m_opening.open(link); }};
    return entries;
}

void Commanding::followTyped() {
    ++m_asked;
    m_found = 0;
    m_palette->model().setFound(typedEntries(), {});
    if (m_palette->typed().trimmed().size() < fewestLetters)
        m_askSoon.stop();
    else
        m_askSoon.start();
}

void Commanding::askPapers() {
    const QString search = titleSearch(m_palette->typed());
    if (search.isEmpty() || !m_palette->isVisible())
        return;
    lookFor({.search = search, .searchAsTyped = true}, {}, {});
}

/// What stands far down comes in parts, as long as nothing else is typed.
void Commanding::lookFor(const Selection& titles, const QList<PaperKey>& known,
                         const std::optional<PageEnd>& after) {
    const int wanted = mostPapers - int(known.size());
    whenReady(m_workspace.archive().page(titles, wanted, after), m_palette,
              [=, this, asked = m_asked](const Result<FoundPapers>& found) {
                  if (!found || asked != m_asked || !m_palette->isVisible())
                      return;
                  const QList<PaperKey> papers = (known + found->keys).mid(0, mostPapers);
                  if (papers.size() > known.size())
                      showFound(papers);
                  if (found->next && papers.size() < mostPapers)
                      lookFor(titles, papers, found->next);
              });
}

/// A later answer holds what an earlier one did; whichever comes first, the longer one stays.
void Commanding::showFound(const QList<PaperKey>& papers) {
    whenReady(m_workspace.archive().rows(papers), m_palette,
              [this, asked = m_asked, most = papers.size()](const Result<QList<PaperRow>>& rows) {
                  if (!rows || asked != m_asked || most < m_found)
                      return;
                  m_found = most;
                  showFound(*rows);
              });
}

void Commanding::showFound(const QList<PaperRow>& rows) {
    QList<PaletteEntry> papers;
    for (const PaperRow& row : rows)
        papers += paperEntry(row, [this](const QString& id) { m_opening.openPaper(id); });
    m_palette->model().setFound(typedEntries(), papers);
}

/// Papers and typed dates come by once; what is remembered is what comes again.
void Commanding::remember(const QString& id) {
    if (id.startsWith(u"paper:"_s) || id.startsWith(u"open:"_s))
        return;
    QStringList recent = m_memory.recentCommands();
    recent.removeAll(id);
    recent.prepend(id);
    m_memory.rememberCommands(recent.first(std::min<qsizetype>(recent.size(), mostRemembered)));
}

/// To a text field Ctrl+K is "delete to the end of the line"; here it opens the palette wherever one is.
bool Commanding::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType() ||
        static_cast<QWidget*>(watched)->window() != &m_window)
        return false;
    const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
    return m_actions.palette->shortcuts().contains(pressed);
}

} // namespace sheaf
