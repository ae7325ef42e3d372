#pragma once

#include "services/pdf/pdf_question.h"

#include <QMap>

namespace sheaf {

/// Text that is selected over one page or many, as its parts come.
class PageSelection {
  public:
    /// Selects these spans in the place of those before; what was known of the same ones stays. Gives those
    /// that are to be asked for.
    QList<PdfSpan> select(const QList<PdfSpan>& spans);
    void clear() { m_parts.clear(); }

    void take(const PdfSpan& span, const PdfText& text);

    bool isEmpty() const { return m_parts.isEmpty(); }
    /// Whether all of it has come.
    bool isWhole() const;
    PdfText on(int page) const { return m_parts.value(page).text; }
    /// What has come, from the first page to the last.
    QString text() const;

  private:
    struct Part {
        PdfSpan span;
        PdfText text;
        bool came = false;
    };

    QMap<int, Part> m_parts; ///< by page
};

/// From one place to another, whichever comes first.
QList<PdfSpan> spansBetween(int page, QPointF from, int otherPage, QPointF to);

/// All of these pages.
QList<PdfSpan> wholePages(int first, int last);

} // namespace sheaf
