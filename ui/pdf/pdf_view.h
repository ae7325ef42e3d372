#pragma once

#include "papers/pdf_place.h"
#include "services/pdf/pdf_question.h"
#include "ui/pdf/page_pictures.h"
#include "ui/pdf/page_selection.h"
#include "ui/pdf/pdf_hits.h"
#include "ui/pdf/pdf_layout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace sheaf {

class PdfDocument;
struct Palette;

/// The pages of one PDF below each other: scrolled, zoomed, marked, copied from. Draws what PdfDocument
/// brings and waits for nothing. What belongs to the whole tab (search, outline) it only tells of.
class PdfView : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit PdfView(QWidget* parent = nullptr);

    /// The document must be open. In the place of the one before.
    void show(PdfDocument& document, const PdfContents& contents, const PdfPlace& place);

    /// Dark pages take the palette's ground and ink.
    void setLook(const Palette& palette, bool darkPages);

    PdfPlace place() const;
    int page() const; ///< that most of the view shows, from 0
    int pages() const { return m_layout.pages(); }

    void goTo(const PdfTarget& target); ///< goBack() comes back from there
    void goBack();
    void setZoom(double zoom); ///< PdfPlace's
    void stepZoom(int by);
    double zoom() const { return m_zoom; }
    double shownZoom() const { return m_layout.zoom(); }

    void setHits(const PdfHits& hits);
    void showHit(); ///< scrolls to the one that the reader is at, if it is not in sight
    /// What is selected; where not all of it has come yet, once it has.
    void copy();
    void selectAll();
    QString selectedText() const { return m_selection.text(); }

  signals:
    void placeChanged(); ///< another page, height or zoom
    void linkActivated(const QUrl& url);
    void linkHovered(const QString& address);
    /// A key that the tab may know what to do with; accepted where it did.
    void keyPressed(QKeyEvent* event);
    /// Whether the tab wants a key that is also a shortcut of the window; accepted where it does.
    void keyWanted(QKeyEvent* event);

  protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    QPoint offset() const;
    void arrange(const PdfPlace& keep);
    void scrollTo(const PdfPlace& place);
    void zoomAround(double zoom, QPoint at);
    PdfPicture picture(int page, const QRect& part) const;
    QSize pixels(int page) const;
    QList<PdfPicture> seen(int page, const QRect& in) const;
    void askForPages();
    void drawPage(QPainter& painter, int page, const QRect& in);
    void drawMarks(QPainter& painter, int page);
    void scrollBy(double share);
    bool scrollByKey(int key, bool shift);
    std::optional<PdfLink> linkAt(QPoint at) const;
    void follow(const PdfLink& link);
    void select(const QList<PdfSpan>& spans);
    void selectTo(QPoint at);
    void speakPage();

    QPointer<PdfDocument> m_document;
    PdfLayout m_layout;
    PagePictures m_pictures;
    PdfHits m_hits;
    double m_zoom = PdfPlace::fitWidth;
    QTimer m_soon;
    QSet<int> m_broken; ///< pages that cannot be drawn
    QHash<int, QList<PdfLink>> m_links;
    QSet<int> m_linksAsked;
    QList<PdfPlace> m_before; ///< where links were followed from
    QPoint m_pressed;
    int m_pressedPage = -1;
    PageSelection m_selection;
    bool m_copySoon = false; ///< once all of the selection has come
    int m_spokenPage = -1;   ///< whose text assistive technology was given
    QColor m_ground;
    QColor m_sheet;
    QColor m_ink;
    QColor m_line;
    QColor m_accent;
    QColor m_mark;
    QColor m_markNow;
    QColor m_select;
    bool m_dark = false; ///< the pages
};

} // namespace sheaf
