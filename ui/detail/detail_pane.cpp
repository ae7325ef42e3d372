#include "ui/detail/detail_pane.h"

#include "base/when_ready.h"
#include "ui/detail/load_reader.h"
#include "ui/detail/page_find.h"
#include "ui/detail/paper_page.h"
#include "ui/detail/plain_view.h"
#include "ui/detail/prepare.h"
#include "ui/detail/resting_view.h"
#include "ui/parts/find_bar.h"
#include "ui/theme/page_look.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What a printed page is called: the paper's title, but for what no folder can hold in a name.
QString printName(const Paper& paper) {
    static const QRegularExpression bad(u"[/\\\\:*?\"<>|\\x00-\\x1f]+"_s);
    const QString title = paper.title.simplified().replace(bad, u"-"_s);
    return title.isEmpty() ? paper.id : title.left(120).trimmed();
}

} // namespace

DetailPane::DetailPane(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_parts(new QSplitter(Qt::Vertical, this)),
      m_find(new PageFind(this)) {
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(1);
    addAbove(&m_find->bar());
    connect(m_find, &PageFind::wanted, this, &DetailPane::find);
    connect(m_find, &PageFind::closed, this, &DetailPane::focusPage);
    connect(&m_theme, &Theme::changed, this, &DetailPane::applyLook);
    connect(&m_theme, &Theme::readingChanged, this, &DetailPane::applyLook);
    applyLook();
}

bool DetailPane::loadReader(const QString& pluginPath) {
    if (!webEngineWouldStart()) {
        showPlainly(
            tr("The reading pane's engine does not run for the user root, so formulas are shown as they were "
               "typed. Start Sheaf as an ordinary user for the whole page."));
        return false;
    }
    if (ReaderPlugin* plugin = loadReaderPlugin(pluginPath)) {
        adopt(m_resting = new RestingView(*plugin, this), &pageVariables);
        return true;
    }
    showPlainly(
        tr("The reading pane could not be loaded, so formulas are shown as they were typed. Installing "
           "Sheaf again should bring it back."));
    return false;
}

void DetailPane::rest() {
    if (m_resting)
        m_resting->rest();
}

void DetailPane::wake() {
    if (m_resting)
        m_resting->wake();
}

void DetailPane::showPlainly(const QString& why) {
    adopt(new PlainView(why, m_theme, this), plainStyleSheet);
}

void DetailPane::adopt(ReaderView* view, Look look) {
    m_view = view;
    m_look = look;
    m_parts->insertWidget(0, view);
    m_parts->setStretchFactor(0, 1);
    setFocusProxy(view);
    connect(view, &ReaderView::linkActivated, this, &DetailPane::follow);
    connect(view, &ReaderView::linkHovered, this, &DetailPane::linkHovered);
    connect(view, &ReaderView::printed, this, &DetailPane::printed);
    connect(view, &ReaderView::found, this, [this](int matches, int number) {
        m_find->showHits(matches, number);
        emit found(matches);
    });
    connect(view, &ReaderView::shown, this, [this](quint64 serial, bool wasReady) {
        if (serial != m_page.serial)
            return;
        m_shown = serial;
        m_wasReady = wasReady;
        if (m_draft)
            m_view->reveal(u"note"_s);
        emit shown(m_page.paper);
    });
    applyLook();
    setZoom(m_zoom);
    if (m_page.serial > 0)
        view->showHtml(m_page.html, m_page.serial, ReaderView::Place::Top);
}

void DetailPane::showPage(const PageMatter& matter) {
    const bool sameSummary = matter.entry.key == paper() && matter.entry.summary == m_matter.entry.summary;
    const auto ground = sameSummary ? m_matter.ground : std::nullopt;
    const bool isShown = matter.entry.key == paper() && m_matter.update && m_matter.update->unseen &&
                         matter.update && matter.update->now == m_matter.update->now;
    const auto update = isShown ? m_matter.update : matter.update;
    m_hasSimilar = m_hasSimilar && matter.entry.key == paper();
    const auto similar = m_hasSimilar ? m_matter.similar : QList<SimilarPaper>();
    const bool everyAuthor = m_matter.everyAuthor && matter.entry.key == paper();
    m_matter = matter;
    m_matter.everyAuthor = everyAuthor;
    m_matter.similar = similar;
    m_matter.ground = ground;
    m_matter.update = update;
    m_matter.search = m_search;
    m_matter.followed = m_followed;
    compose();
}

void DetailPane::prepare(const PageMatter& matter) {
    PageMatter next = matter;
    next.search = m_search;
    next.followed = m_followed;
    whenReady(QtConcurrent::run([next] { return paperPageHtml(next); }), this,
              [this, next](const QString& html) {
                  m_ahead.keep(next, html);
                  if (m_view)
                      m_view->prepare(html);
              });
}

void DetailPane::follow(const QUrl& url) {
    if (url.path() != u"authors" || url.scheme() != u"sheaf") {
        emit linkActivated(url);
        return;
    }
    m_matter.everyAuthor = true;
    compose();
}

void DetailPane::setFollowed(const QSet<QString>& authors) {
    if (std::exchange(m_followed, authors) == authors || paper() == 0)
        return;
    m_matter.followed = authors;
    compose();
}

void DetailPane::setDraft(const std::optional<QString>& note) {
    if (std::exchange(m_draft, note) != note && paper() != 0)
        compose();
}

void DetailPane::showGround(const std::optional<ShownGround>& ground) {
    if (paper() == 0)
        return;
    m_matter.ground = ground;
    compose();
}

void DetailPane::markFound(const QString& search) {
    if (std::exchange(m_search, search) == search || paper() == 0)
        return;
    m_matter.search = search;
    compose();
}

void DetailPane::keepDraft(const QString& note) {
    m_draft.reset();
    if (paper() == 0)
        return;
    m_matter.entry.reading.note = note;
    compose();
}

void DetailPane::showSimilar(PaperKey of, const QList<SimilarPaper>& papers) {
    if (of == 0 || of != paper())
        return;
    m_hasSimilar = true;
    m_matter.similar = papers;
    if (!papers.isEmpty())
        compose();
}

void DetailPane::compose() {
    PageMatter shown = m_matter;
    if (m_draft)
        shown.entry.reading.note = *m_draft;
    if (const auto html = m_ahead.find(shown))
        return present({*html, paper(), ++m_serial});
    whenReady(QtConcurrent::run([shown] { return paperPageHtml(shown); }), this,
              [this, paper = paper(), serial = ++m_serial](const QString& html) {
                  if (serial == m_serial)
                      present({html, paper, serial});
              });
}

void DetailPane::showMessage(const QString& sentence, const QString& action, const QUrl& actionUrl) {
    m_matter = {};
    m_hasSimilar = false;
    present({messagePageHtml(sentence, action, actionUrl.toString(QUrl::FullyEncoded)), 0, ++m_serial});
}

void DetailPane::present(const Page& page) {
    const bool same = page.paper != 0 && page.paper == m_page.paper;
    if (same && page.html == m_page.html) { // it was shown ahead of what the library says
        if (m_shown == m_page.serial)
            emit shown(m_page.paper);
        return;
    }
    m_page = page;
    if (m_view)
        m_view->showHtml(page.html, page.serial, same ? ReaderView::Place::Keep : ReaderView::Place::Top);
}

void DetailPane::applyLook() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_theme.pageColours().bg);
    setPalette(ground);
    if (m_view)
        m_view->setLook(m_look(m_theme), m_theme.pageColours().bg);
}

void DetailPane::setZoom(double factor) {
    m_zoom = std::clamp(factor, 0.5, 3.0);
    if (m_view)
        m_view->setZoom(m_zoom);
}

void DetailPane::find(const QString& text, bool backward) {
    if (m_view)
        m_view->find(text, backward);
}

void DetailPane::openFind() {
    if (m_view)
        m_find->bar().open();
}

void DetailPane::print() {
    if (m_view && paper() != 0)
        m_view->print(printName(m_matter.entry.paper));
}

void DetailPane::addAbove(QWidget* bar) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, bar);
    bar->hide();
}

void DetailPane::addBelow(QWidget* widget) {
    m_parts->addWidget(widget);
    widget->hide();
}

void DetailPane::focusPage() {
    if (m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

void DetailPane::scroll(double pages) {
    if (m_view)
        m_view->scroll(pages);
}

} // namespace sheaf
