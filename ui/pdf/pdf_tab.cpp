#include "ui/pdf/pdf_tab.h"

#include "services/pdf/pdf_document.h"
#include "ui/parts/find_bar.h"
#include "ui/parts/hairline.h"
#include "ui/pdf/pdf_bar.h"
#include "ui/pdf/pdf_message.h"
#include "ui/pdf/pdf_outline.h"
#include "ui/pdf/pdf_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

// How the tab is built, and what it shows; what its keys do is in pdf_tab_keys.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

PdfTab::PdfTab(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_title(title), m_theme(theme), m_stack(new QStackedWidget(this)),
      m_message(new PdfMessage(title, theme, this)) {
    setObjectName(u"pdfTab"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_message);
    m_stack->addWidget(makePages());
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(600));
    connect(&m_rest, &QTimer::timeout, this, &PdfTab::placeChanged);
    connect(m_message, &PdfMessage::cancelWanted, this, &PdfTab::cancelWanted);
    connect(m_message, &PdfMessage::retryWanted, this, &PdfTab::retryWanted);
    connect(m_message, &PdfMessage::browserWanted, this, &PdfTab::browserWanted);
    connect(&theme, &Theme::changed, this, &PdfTab::applyTheme);
    applyTheme();
    showLoading();
}

PdfTab::~PdfTab() = default;

QWidget* PdfTab::makePages() {
    auto* page = new QWidget(this);
    m_bar = new PdfBar(page);
    m_findBar = new FindBar({.name = u"pdf"_s,
                             .field = tr("Words to find in this PDF"),
                             .placeholder = tr("Find in this PDF"),
                             .before = tr("The one before (Shift+N)"),
                             .next = tr("The next one (N)")},
                            page);
    m_findBar->hide();
    m_sides = new QSplitter(Qt::Horizontal, page);
    m_outline = new PdfOutline(m_sides);
    m_outline->hide();
    m_view = new PdfView(m_sides);
    m_sides->setHandleWidth(1);
    m_sides->setStretchFactor(1, 1);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_bar);
    lines->addWidget(m_findBar);
    lines->addWidget(new Hairline(Qt::Horizontal, page));
    lines->addWidget(m_sides, 1);
    connectPages();
    return page;
}

void PdfTab::connectPages() {
    const auto wanted = [this](QKeyEvent* key) { key->setAccepted(isMine(*key)); };
    connect(m_bar, &PdfBar::pageWanted, this, [this](int number) { m_view->goTo({number, 0}); });
    connect(m_bar, &PdfBar::zoomStepped, m_view, &PdfView::stepZoom);
    connect(m_bar, &PdfBar::zoomWanted, m_view, &PdfView::setZoom);
    connect(m_bar, &PdfBar::outlineToggled, this, &PdfTab::showOutline);
    connect(m_bar, &PdfBar::findWanted, m_findBar, &FindBar::open);
    connect(m_bar, &PdfBar::darkToggled, this, &PdfTab::darkPagesToggled);
    connect(m_bar, &PdfBar::wideToggled, this, &PdfTab::wideToggled);
    connect(m_bar, &PdfBar::viewerWanted, this, &PdfTab::viewerWanted);
    connect(m_bar, &PdfBar::left, this, [this] { m_view->setFocus(); });
    connect(m_findBar, &FindBar::searched, this, &PdfTab::find);
    connect(m_findBar, &FindBar::stepped, this, &PdfTab::stepHit);
    connect(m_findBar, &FindBar::closed, this, &PdfTab::closeFind);
    connect(m_outline, &PdfOutline::chosen, m_view, &PdfView::goTo);
    connect(m_outline, &PdfOutline::keyPressed, this, &PdfTab::act);
    connect(m_outline, &PdfOutline::keyWanted, this, wanted);
    connect(m_outline, &PdfOutline::left, this, [this] { showOutline(false); });
    connect(m_view, &PdfView::placeChanged, this, &PdfTab::follow);
    connect(m_view, &PdfView::linkActivated, this, &PdfTab::linkActivated);
    connect(m_view, &PdfView::linkHovered, this, &PdfTab::linkHovered);
    connect(m_view, &PdfView::keyPressed, this, &PdfTab::act);
    connect(m_view, &PdfView::keyWanted, this, wanted);
}

void PdfTab::showMessage() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(m_message);
    takeKeyboard(&m_message->act(), hadFocus);
}

void PdfTab::takeKeyboard(QWidget* widget, bool now) {
    m_keyboard = widget;
    if (now)
        widget->setFocus();
}

void PdfTab::focusInEvent(QFocusEvent* event) { m_keyboard->setFocus(event->reason()); }

void PdfTab::showLoading() {
    m_message->showLoading();
    showMessage();
}

void PdfTab::setProgress(qint64 received, qint64 total) { m_message->setProgress(received, total); }

void PdfTab::showError(const Error& error) {
    m_message->showError(error);
    showMessage();
}

void PdfTab::open(const QString& file, const PdfPlace& place) {
    m_wanted = place;
    m_isUnreadable = false;
    m_document = std::make_unique<PdfDocument>(file, PdfDocument::defaultProgram());
    connect(m_document.get(), &PdfDocument::opened, this, &PdfTab::take);
    connect(m_document.get(), &PdfDocument::failed, this, [this](const Error& error) {
        m_isUnreadable = true;
        showError(error);
    });
    connect(m_document.get(), &PdfDocument::found, this, [this](int page, const QList<PdfText>& hits) {
        m_hits.add(page, hits);
        const bool first = m_hits.at().page < 0 && m_hits.count() > 0;
        if (first)
            m_hits.goFrom(page);
        m_view->setHits(m_hits);
        if (first)
            m_view->showHit();
        showHits();
    });
    connect(m_document.get(), &PdfDocument::searched, this, [this] {
        m_foundAll = true;
        showHits();
    });
}

void PdfTab::take(const PdfContents& contents) {
    m_hasOutline = !contents.outline.isEmpty();
    m_outline->setHeadings(contents.outline);
    m_isOutlineSized = false;
    m_bar->setPages(int(contents.pages.size()));
    m_bar->setOutline(m_hasOutline, false);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentIndex(1);
    takeKeyboard(m_view, hadFocus);
    m_view->show(*m_document, contents, m_wanted);
    m_isOpen = true;
}

PdfPlace PdfTab::place() const { return m_view->place(); }

void PdfTab::follow() {
    m_bar->setPage(m_view->page());
    m_bar->setZoom(m_view->shownZoom(), m_view->zoom() == PdfPlace::fitWidth,
                   m_view->zoom() == PdfPlace::fitPage);
    if (m_outline->isVisible() && !m_outline->hasFocus())
        m_outline->follow(m_view->page());
    m_rest.start();
}

void PdfTab::setDarkPages(bool dark) {
    m_darkPages = dark;
    applyTheme();
}

void PdfTab::applyTheme() {
    m_bar->setDark(m_theme.dark(), m_darkPages);
    m_view->setLook(m_theme.colours(), m_darkPages);
}

void PdfTab::setWide(bool wide) {
    m_wide = wide;
    m_bar->setWide(wide);
}

void PdfTab::find(const QString& words) {
    m_hits.clear();
    m_foundAll = words.isEmpty();
    m_view->setHits(m_hits);
    showHits();
    m_document->find(words, m_view->page());
}

void PdfTab::stepHit(int by) {
    if (m_hits.count() == 0)
        return;
    m_hits.step(by);
    m_view->setHits(m_hits);
    m_view->showHit();
    showHits();
}

void PdfTab::showHits() {
    const QLocale locale;
    const bool nothing = m_foundAll && m_hits.count() == 0;
    const QString place = m_foundAll ? tr("%1 of %2") : tr("%1 of %2 so far");
    const QString found = nothing ? tr("Not in this PDF")
                          : m_hits.count() == 0
                              ? tr("Searching…")
                              : place.arg(locale.toString(m_hits.number()), locale.toString(m_hits.count()));
    m_findBar->show(found, nothing);
}

void PdfTab::closeFind() {
    m_findBar->hide();
    m_hits.clear();
    m_view->setHits(m_hits);
    m_view->setFocus();
    if (m_document)
        m_document->find({}, 0);
}

/// As its headings ask for, as long as the pages keep the greater part; then as the reader drags it.
void PdfTab::sizeOutline() {
    if (std::exchange(m_isOutlineSized, true))
        return;
    const int outline = std::min(m_outline->wantedWidth(), width() * 2 / 5);
    m_sides->setSizes({outline, width() - outline});
}

void PdfTab::showOutline(bool open) {
    m_outline->setVisible(open && m_hasOutline);
    m_bar->setOutline(m_hasOutline, m_outline->isVisible());
    if (m_outline->isVisible()) {
        sizeOutline();
        m_outline->follow(m_view->page());
        m_outline->setFocus();
    } else {
        m_view->setFocus();
    }
}

} // namespace sheaf
