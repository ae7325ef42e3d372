#pragma once

#include "services/pdf/pdf_question.h"

#include <QMap>

namespace sheaf {

/// What a search in a PDF has found so far, and which of it the reader is at.
class PdfHits {
  public:
    struct At {
        int page = -1;
        int index = 0;

        bool operator==(const At&) const = default;
    };

    void clear();
    void add(int page, const QList<PdfText>& hits);

    int count() const { return m_count; }
    const QList<PdfText> on(int page) const { return m_pages.value(page); }

    /// None while page is -1.
    At at() const { return m_at; }
    /// The first rectangle of the one the reader is at.
    QRectF place() const;
    /// Which one it is of all, from 1.
    int number() const;

    /// To the first on or after that page, or the very first.
    void goFrom(int page);
    /// To the next (1) or the one before (-1), around the end.
    void step(int by);

  private:
    QMap<int, QList<PdfText>> m_pages;
    int m_count = 0;
    At m_at;
};

} // namespace sheaf
