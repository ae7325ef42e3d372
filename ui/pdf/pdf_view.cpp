#include "ui/pdf/pdf_view.h"

#include "services/pdf/pdf_document.h"
#include "ui/parts/spoken.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QScrollBar>

#include <chrono>
#include <cmath>

// Layout, drawing and scrolling; what is marked on the pages is in pdf_view_marks.cpp, what mouse and keys do
// in pdf_view_input.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerInch = 72;

} // namespace

PdfView::PdfView(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(u"pdfView"_s);
    setSpokenRole(*this, QAccessible::Document);
    setAccessibleName(tr("Pages of the PDF"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(16));
    connect(&m_soon, &QTimer::timeout, this, &PdfView::askForPages);
}

void PdfView::show(PdfDocument& document, const PdfContents& contents, const PdfPlace& place) {
    m_document = &document;
    m_pictures.clear();
    m_broken.clear();
    m_links.clear();
    m_linksAsked.clear();
    m_before.clear();
    m_selection.clear();
    m_spokenPage = -1;
    connect(&document, &PdfDocument::drawn, this, [this](const PdfPicture& picture, const QImage& image) {
        m_pictures.add(picture, image, page());
        viewport()->update();
    });
    connect(&document, &PdfDocument::notDrawn, this, [this](int page) {
        m_broken += page;
        viewport()->update();
    });
    connect(&document, &PdfDocument::linksCame, this,
            [this](int page, const QList<PdfLink>& links) { m_links.insert(page, links); });
    connect(&document, &PdfDocument::selected, this, [this](const PdfSpan& span, const PdfText& text) {
        m_selection.take(span, text);
        if (m_copySoon)
            copy();
        viewport()->update();
    });
    connect(&document, &PdfDocument::textCame, this, [this](int page, const QString& text) {
        if (page == m_spokenPage)
            setAccessibleDescription(text);
    });
    m_layout.setPages(contents.pages);
    m_zoom = place.zoom;
    arrange(place);
}

void PdfView::setLook(const Palette& palette, bool darkPages) {
    m_dark = palette.dark && darkPages;
    m_ground = palette.side;
    m_line = palette.line;
    m_accent = palette.accent;
    m_sheet = m_dark ? palette.bg : QColor(Qt::white);
    m_ink = m_dark ? palette.ink : QColor(Qt::black);
    // On white paper the light palette's colours are those of a marker pen, whatever the window's are.
    const Palette& pen = m_dark ? palette : lightPalette();
    m_mark = m_dark ? palette.mid : QColor(255, 221, 87);
    m_markNow = m_dark ? palette.star : QColor(255, 150, 50);
    m_select = pen.accent;
    m_soon.start();
    viewport()->update();
}

QPoint PdfView::offset() const { return {horizontalScrollBar()->value(), verticalScrollBar()->value()}; }

PdfPlace PdfView::place() const {
    const int top = offset().y();
    int number = std::max(0, m_layout.pageAt(top));
    if (top > m_layout.page(number).bottom() && number + 1 < pages())
        ++number; // the gap belongs to what comes
    const QRect rect = m_layout.page(number);
    const double down = rect.height() > 0 ? double(top - rect.top()) / rect.height() : 0;
    return {.page = number, .down = std::clamp(down, 0.0, 1.0), .zoom = m_zoom};
}

int PdfView::page() const {
    const int third = offset().y() + viewport()->height() / 3;
    return std::max(0, m_layout.pageAt(third));
}

void PdfView::arrange(const PdfPlace& keep) {
    m_layout.arrange(viewport()->size(), m_zoom, logicalDpiY() / pointsPerInch);
    const QSize beyond = m_layout.size() - viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, beyond.width()));
    verticalScrollBar()->setRange(0, std::max(0, beyond.height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(20, viewport()->height() / 12));
    scrollTo(keep);
    m_soon.start();
    viewport()->update();
    emit placeChanged();
}

void PdfView::scrollTo(const PdfPlace& place) {
    const QRect rect = m_layout.page(std::clamp(place.page, 0, std::max(0, pages() - 1)));
    const int above =
        place.down > 0 ? 0 : std::min(rect.top(), 12); // the gap belongs to the page's beginning
    verticalScrollBar()->setValue(rect.top() - above + int(std::lround(place.down * rect.height())));
    if (horizontalScrollBar()->maximum() > 0 && horizontalScrollBar()->value() == 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
}

void PdfView::setZoom(double zoom) {
    const PdfPlace keep = place();
    m_zoom = zoom;
    arrange(keep);
}

void PdfView::stepZoom(int by) { zoomAround(steppedZoom(m_layout.zoom(), by), viewport()->rect().center()); }

/// What is under that point stays there.
void PdfView::zoomAround(double zoom, QPoint at) {
    const int number = m_layout.pageAt(offset().y() + at.y());
    if (number < 0)
        return;
    const QPointF spot = m_layout.points(number, offset() + at);
    m_zoom = zoom;
    arrange(place());
    const QPointF now = m_layout.pixels(number, {spot, QSizeF()}).topLeft();
    horizontalScrollBar()->setValue(int(now.x()) - at.x());
    verticalScrollBar()->setValue(int(now.y()) - at.y());
}

void PdfView::resizeEvent(QResizeEvent*) {
    if (pages() > 0 || m_document)
        arrange(place());
}

void PdfView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    m_soon.start();
}

/// Pages that nobody sees take no memory.
void PdfView::hideEvent(QHideEvent* event) {
    QAbstractScrollArea::hideEvent(event);
    m_pictures.clear();
    if (m_document)
        m_document->draw({});
}

void PdfView::scrollContentsBy(int, int) {
    m_soon.isActive() ? void() : m_soon.start();
    viewport()->update();
    emit placeChanged();
}

QSize PdfView::pixels(int page) const {
    return (QSizeF(m_layout.page(page).size()) * devicePixelRatioF()).toSize();
}

PdfPicture PdfView::picture(int page, const QRect& part) const {
    return {.page = page,
            .size = pixels(page),
            .part = part,
            .ground = m_sheet.rgb() & RGB_MASK,
            .ink = m_ink.rgb() & RGB_MASK};
}

/// The parts of a page that lie in a rectangle of the scroll.
QList<PdfPicture> PdfView::seen(int page, const QRect& in) const {
    const QRect rect = m_layout.page(page);
    const double ratio = devicePixelRatioF();
    const QRectF part((in.topLeft() - rect.topLeft()) * ratio, QSizeF(in.size()) * ratio);
    QList<PdfPicture> pictures;
    for (const QRect& strip : partsOf(pixels(page)))
        if (part.intersects(strip))
            pictures += picture(page, strip);
    return pictures;
}

/// What is in sight first, then a view's height below and above.
void PdfView::askForPages() {
    if (!m_document || pages() == 0 || !isVisible())
        return;
    const QRect sight(offset(), viewport()->size());
    QList<PdfPicture> wanted;
    for (const int down : {0, 1, -1}) {
        const QRect in = sight.translated(0, down * sight.height());
        for (int number = m_layout.pageAt(in.top());
             number < pages() && m_layout.page(number).top() <= in.bottom(); ++number) {
            for (const PdfPicture& part : seen(number, in))
                if (!m_broken.contains(number) && !wanted.contains(part) && m_pictures.find(part).isNull())
                    wanted += part;
            if (down == 0 && !m_linksAsked.contains(number)) {
                m_linksAsked += number;
                m_document->askLinks(number);
            }
        }
    }
    m_document->draw(wanted);
    speakPage();
}

void PdfView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_ground);
    if (pages() == 0)
        return;
    const QRect sight(offset(), viewport()->size());
    painter.translate(-offset());
    for (int number = m_layout.pageAt(sight.top());
         number < pages() && m_layout.page(number).top() <= sight.bottom(); ++number) {
        drawPage(painter, number, sight);
        drawMarks(painter, number);
    }
    painter.resetTransform();
    if (hasFocus()) {
        painter.setPen(m_accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PdfView::drawPage(QPainter& painter, int page, const QRect& in) {
    const QRect rect = m_layout.page(page);
    painter.setPen(m_line);
    painter.setBrush(m_sheet);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    if (m_broken.contains(page)) {
        painter.setPen(m_ink);
        painter.drawText(rect.adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         tr("This page cannot be drawn here. Another program may be able to."));
        return;
    }
    const QList<PdfPicture> wanted = seen(page, in);
    const auto draw = [&](const PdfPicture& part, const QImage& image) {
        const double scale = double(rect.width()) / part.size.width();
        painter.drawImage(
            QRectF(rect.topLeft() + QPointF(part.part.topLeft()) * scale, QSizeF(part.part.size()) * scale),
            image);
    };
    const auto isThere = [this](const PdfPicture& part) { return !m_pictures.find(part).isNull(); };
    if (!std::ranges::all_of(wanted, isThere)) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (const auto& [part, image] : m_pictures.all())
            if (part.page == page && part.ground == (m_sheet.rgb() & RGB_MASK))
                draw(part, image);
    }
    for (const PdfPicture& part : wanted)
        if (const QImage image = m_pictures.find(part); !image.isNull())
            draw(part, image);
}

} // namespace sheaf
