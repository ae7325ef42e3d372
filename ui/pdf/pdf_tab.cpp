#include "ui/pdf/pdf_tab.h"

#include "services/pdf/pdf_document.h"
#include "ui/parts/find_bar.h"
#include "ui/parts/fonts.h"
#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/pdf/pdf_bar.h"
#include "ui/pdf/pdf_outline.h"
#include "ui/pdf/pdf_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

// How the tab is built, and what it shows; what its keys do is in pdf_tab_keys.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

PdfTab::PdfTab(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_title(title), m_theme(theme), m_stack(new QStackedWidget(this)) {
    setObjectName(u"pdfTab"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeMessage());
    m_stack->addWidget(makePages());
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(600));
    connect(&m_rest, &QTimer::timeout, this, &PdfTab::placeChanged);
    connect(&theme, &Theme::changed, this, &PdfTab::applyTheme);
    applyTheme();
    showLoading();
}

PdfTab::~PdfTab() = default;

QWidget* PdfTab::makeMessage() {
    auto* page = new QWidget(this);
    page->setObjectName(u"pdfMessage"_s);
    m_sentence = quietLabel({}, page);
    m_sentence->setObjectName(u"pdfSentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* paper = new QLabel(m_title, page);
    paper->setTextFormat(Qt::PlainText);
    paper->setWordWrap(true);
    paper->setAlignment(Qt::AlignCenter);
    paper->setFont(scaledFont(m_theme.readingFont(), 1.15, QFont::DemiBold));
    m_progress = named(new QProgressBar(page), u"pdfProgress"_s, tr("How much of the PDF has come"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(280);
    m_amount = quietLabel({}, page);
    m_amount->setObjectName(u"pdfAmount"_s);
    m_amount->setAlignment(Qt::AlignCenter);
    m_cancel = actButton(tr("Cancel"), u"pdfCancel"_s, page);
    m_retry = primaryButton(tr("Try again"), page);
    m_retry->setObjectName(u"pdfRetry"_s);
    m_browser = actButton(tr("Open in browser"), u"pdfBrowser"_s, page);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_cancel, m_retry, m_browser})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(40, 24, 40, 24);
    lines->setSpacing(12);
    lines->addStretch(2);
    lines->addWidget(paper);
    lines->addWidget(m_sentence);
    lines->addWidget(m_progress, 0, Qt::AlignHCenter);
    lines->addWidget(m_amount);
    lines->addLayout(buttons);
    lines->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, &PdfTab::cancelWanted);
    connect(m_retry, &QPushButton::clicked, this, &PdfTab::retryWanted);
    connect(m_browser, &QPushButton::clicked, this, &PdfTab::browserWanted);
    return page;
}

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
    m_sides->setSizes({200, 500});
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
    connect(m_outline, &PdfOutline::left, this, [this] { showOutline(false); });
    connect(m_view, &PdfView::placeChanged, this, &PdfTab::follow);
    connect(m_view, &PdfView::linkActivated, this, &PdfTab::linkActivated);
    connect(m_view, &PdfView::linkHovered, this, &PdfTab::linkHovered);
    connect(m_view, &PdfView::keyPressed, this, &PdfTab::act);
    connect(m_view, &PdfView::keyWanted, this, [this](QKeyEvent* key) { key->setAccepted(isMine(*key)); });
}

void PdfTab::showMessage(const QString& sentence, bool loading) {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_sentence->setText(sentence);
    m_progress->setVisible(loading);
    m_amount->setVisible(loading);
    m_cancel->setVisible(loading);
    m_retry->setVisible(!loading);
    m_browser->setVisible(!loading);
    m_stack->setCurrentIndex(0);
    takeKeyboard(loading ? m_cancel : m_retry, hadFocus);
}

void PdfTab::takeKeyboard(QWidget* widget, bool now) {
    m_keyboard = widget;
    if (now)
        widget->setFocus();
}

void PdfTab::focusInEvent(QFocusEvent* event) { m_keyboard->setFocus(event->reason()); }

void PdfTab::showLoading() {
    showMessage(tr("Fetching the PDF…"), true);
    setProgress(0, 0);
}

void PdfTab::setProgress(qint64 received, qint64 total) {
    const QLocale locale;
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(received * 1000 / total));
    m_amount->setText(
        total > 0
            ? tr("%1 of %2").arg(locale.formattedDataSize(received, 1), locale.formattedDataSize(total, 1))
        : received > 0 ? locale.formattedDataSize(received, 1)
                       : tr("arXiv is asked at most once every three seconds."));
}

void PdfTab::showError(const Error& error) { showMessage(error.sentence, false); }

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

void PdfTab::showOutline(bool open) {
    m_outline->setVisible(open && m_hasOutline);
    m_bar->setOutline(m_hasOutline, m_outline->isVisible());
    if (m_outline->isVisible()) {
        m_outline->follow(m_view->page());
        m_outline->setFocus();
    } else {
        m_view->setFocus();
    }
}

} // namespace sheaf
