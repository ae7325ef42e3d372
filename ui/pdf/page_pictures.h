#pragma once

#include "services/pdf/pdf_question.h"

#include <QImage>
#include <QList>

namespace sheaf {

/// Pages that were drawn, within a bound of memory: those farthest from where the reader is go first.
class PagePictures {
  public:
    static constexpr qint64 mostBytes = 96 << 20;

    /// Null where it was not drawn.
    QImage find(const PdfPicture& picture) const;

    /// What there is of the page in other sizes or colours, to be shown until it is drawn anew.
    const QList<std::pair<PdfPicture, QImage>>& all() const { return m_pictures; }

    /// `around` is the page that the reader is at.
    void add(const PdfPicture& picture, const QImage& image, int around);

    void clear() { m_pictures.clear(); }
    qint64 bytes() const;

  private:
    QList<std::pair<PdfPicture, QImage>> m_pictures;
};

/// The parts that a page of that size in pixels is drawn in: one, or strips where it is large, so that
/// nothing but what is seen of it need be drawn.
QList<QRect> partsOf(const QSize& page);

} // namespace sheaf
