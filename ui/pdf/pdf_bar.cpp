#include "ui/pdf/pdf_bar.h"

#include "papers/pdf_place.h"
#include "ui/parts/named.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <array>
#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offered{0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0};

QString percent(double zoom) { return QLocale().toString(int(std::lround(zoom * 100))) + u" %"_s; }

} // namespace

PdfBar::PdfBar(QWidget* parent)
    : QWidget(parent), m_page(named(new QLineEdit(this), u"pdfPage"_s, tr("Page"))),
      m_pages(new QLabel(this)) {
    setObjectName(u"pdfBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_pages->setObjectName(u"pdfPages"_s);
    m_pages->setProperty("look", u"quiet"_s);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(fontMetrics().horizontalAdvance(u"00000"_s) + 20);
    m_outline = button(u"pdfOutline"_s, tr("Outline"), tr("Show the outline (O)"), true);
    QToolButton* smaller = button(u"pdfSmaller"_s, u"−"_s, tr("Smaller (−)"));
    m_zoom = button(u"pdfZoom"_s, percent(1), tr("Size of the pages"));
    QToolButton* larger = button(u"pdfLarger"_s, u"+"_s, tr("Larger (+)"));
    m_find = button(u"pdfFind"_s, tr("Find"), tr("Find in this PDF (/)"));
    m_wide = button(u"pdfWide"_s, tr("Wide"), tr("Use the whole window (F)"), true);
    QToolButton* more = button(u"pdfMore"_s, u"⋯"_s, tr("More"));
    makeMoreMenu(*more);
    makeZoomMenu();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(2);
    line->addWidget(m_outline);
    line->addSpacing(4);
    line->addWidget(m_page);
    line->addWidget(m_pages);
    line->addStretch(1);
    for (QWidget* part : {smaller, m_zoom, larger})
        line->addWidget(part);
    line->addStretch(1);
    for (QWidget* part : {m_find, m_wide, more})
        line->addWidget(part);

    connect(m_page, &QLineEdit::returnPressed, this, &PdfBar::goToPage);
    connect(m_outline, &QToolButton::clicked, this, &PdfBar::outlineToggled);
    connect(smaller, &QToolButton::clicked, this, [this] { emit zoomStepped(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { emit zoomStepped(1); });
    connect(m_find, &QToolButton::clicked, this, &PdfBar::findWanted);
    connect(m_wide, &QToolButton::clicked, this, &PdfBar::wideToggled);
}

/// What is rarely asked for, and what a narrow pane has no room for.
void PdfBar::makeMoreMenu(QToolButton& more) {
    auto* acts = new QMenu(&more);
    acts->addAction(tr("&Find…"), this, &PdfBar::findWanted);
    m_dark = acts->addAction(tr("&Dark pages (I)"), this, &PdfBar::darkToggled);
    m_dark->setCheckable(true);
    m_wideAct = acts->addAction(tr("&Use the whole window (F)"), this, &PdfBar::wideToggled);
    m_wideAct->setCheckable(true);
    acts->addSeparator();
    acts->addAction(tr("Open in your own &viewer"), this, &PdfBar::viewerWanted);
    more.setMenu(acts);
    more.setPopupMode(QToolButton::InstantPopup);
}

void PdfBar::makeZoomMenu() {
    auto* zooms = new QMenu(m_zoom);
    zooms->addAction(tr("As wide as the pane"), this, [this] { emit zoomWanted(PdfPlace::fitWidth); });
    zooms->addAction(tr("Whole page"), this, [this] { emit zoomWanted(PdfPlace::fitPage); });
    zooms->addSeparator();
    for (const double zoom : offered)
        zooms->addAction(percent(zoom), this, [this, zoom] { emit zoomWanted(zoom); });
    m_zoom->setMenu(zooms);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
}

QToolButton* PdfBar::button(const QString& name, const QString& text, const QString& says, bool checkable) {
    auto* made = named(new QToolButton(this), name, says);
    made->setText(text);
    made->setToolTip(says);
    made->setProperty("look", u"link"_s);
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the pages
    made->setCheckable(checkable);
    return made;
}

void PdfBar::setPages(int pages) {
    m_count = pages;
    m_page->setValidator(new QIntValidator(1, pages, m_page));
    m_pages->setText(u"/ "_s + QLocale().toString(pages));
}

void PdfBar::setPage(int page) {
    m_shown = page;
    if (!m_page->hasFocus())
        m_page->setText(QString::number(page + 1));
}

void PdfBar::setZoom(double shown, bool fitsWidth, bool fitsPage) {
    m_zoom->setText(percent(shown));
    const QList<QAction*> zooms = m_zoom->menu()->actions();
    zooms[0]->setEnabled(!fitsWidth);
    zooms[1]->setEnabled(!fitsPage);
}

void PdfBar::setOutline(bool any, bool open) {
    m_outline->setVisible(any);
    m_outline->setChecked(open);
}

void PdfBar::setDark(bool isOffered, bool on) {
    m_dark->setVisible(isOffered);
    m_dark->setChecked(on);
}

void PdfBar::setWide(bool wide) {
    m_wide->setChecked(wide);
    m_wideAct->setChecked(wide);
}

/// In a narrow pane the menu has them.
void PdfBar::resizeEvent(QResizeEvent*) {
    constexpr int narrow = 460;
    for (QWidget* part : {m_find, m_wide})
        part->setVisible(width() >= narrow);
}

QSize PdfBar::minimumSizeHint() const { return {300, QWidget::minimumSizeHint().height()}; }

void PdfBar::editPage() {
    m_page->setFocus();
    m_page->selectAll();
}

void PdfBar::goToPage() {
    emit pageWanted(std::clamp(m_page->text().toInt(), 1, std::max(1, m_count)) - 1);
    emit left();
}

void PdfBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !m_page->hasFocus())
        return QWidget::keyPressEvent(event);
    m_page->setText(QString::number(m_shown + 1));
    emit left();
}

} // namespace sheaf
