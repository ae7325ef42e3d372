#include "ui/detail/detail_pane.h"

#include "base/when_ready.h"
#include "ui/detail/load_reader.h"
#include "ui/detail/paper_page.h"
#include "ui/detail/plain_view.h"
#include "ui/detail/prepare.h"
#include "ui/theme/page_look.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_theme, &Theme::changed, this, &DetailPane::applyLook);
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
        adopt(plugin->create(this), &pageVariables);
        return true;
    }
    showPlainly(
        tr("The reading pane could not be loaded, so formulas are shown as they were typed. Installing "
           "Sheaf again should bring it back."));
    return false;
}

void DetailPane::showPlainly(const QString& reason) { adopt(new PlainView(reason, this), &plainStyleSheet); }

void DetailPane::adopt(ReaderView* view, Look look) {
    m_view = view;
    m_look = look;
    layout()->addWidget(view);
    setFocusProxy(view);
    connect(view, &ReaderView::linkActivated, this, &DetailPane::linkActivated);
    connect(view, &ReaderView::linkHovered, this, &DetailPane::linkHovered);
    connect(view, &ReaderView::found, this, &DetailPane::found);
    connect(view, &ReaderView::shown, this, [this](quint64 serial) {
        if (serial == m_page.serial)
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
    m_matter = matter;
    m_matter.similar = similar;
    m_matter.ground = ground;
    m_matter.update = update;
    m_matter.search = m_search;
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

void DetailPane::showSimilar(PaperKey of, const QList<SimilarPaper>& papers) {
    if (of == 0 || of != paper())
        return;
    m_hasSimilar = true;
    m_matter.similar = papers;
    if (!papers.isEmpty())
        compose();
}

void DetailPane::compose() {
    whenReady(QtConcurrent::run([matter = m_matter] { return paperPageHtml(matter); }), this,
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
    m_page = page;
    if (m_view)
        m_view->showHtml(page.html, page.serial, same ? ReaderView::Place::Keep : ReaderView::Place::Top);
}

void DetailPane::applyLook() {
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_theme.colours().bg);
    setPalette(ground);
    if (m_view)
        m_view->setLook(m_look(m_theme), m_theme.colours().bg);
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

void DetailPane::scroll(double pages) {
    if (m_view)
        m_view->scroll(pages);
}

} // namespace sheaf
