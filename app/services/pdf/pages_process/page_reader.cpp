#include "services/pdf/pages_process/page_reader.h"

#include "services/pdf/pages_process/page_colours.h"
#include "services/pdf/pages_process/page_search.h"

#include <QPainter>
#include <QPdfSelection>

#include <algorithm>

namespace sheaf {

namespace {

template <class T>
QByteArray bytesOf(const T& value) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << value;
    return bytes;
}

PdfText textOf(const QPdfSelection& selection) {
    PdfText text{.text = selection.text()};
    for (const QPolygonF& line : selection.bounds())
        text.places += line.boundingRect();
    return text;
}

/// The spot itself where it is on one of the lines.
QPointF nearestIn(const QList<QRectF>& lines, QPointF spot) {
    const auto within = [spot](const QRectF& line) {
        return QPointF(
            std::clamp(spot.x(), line.left() + 0.5, std::max(line.left() + 0.5, line.right() - 0.5)),
            std::clamp(spot.y(), line.top(), line.bottom()));
    };
    const auto distance = [&](const QRectF& line) {
        const QPointF apart = within(line) - spot;
        return QPointF::dotProduct(apart, apart);
    };
    return within(*std::ranges::min_element(lines, {}, distance));
}

} // namespace

QByteArray PageReader::answer(const QByteArray& question) {
    QDataStream in(question);
    quint8 kind = 0;
    int page = 0;
    in >> kind;
    switch (static_cast<PdfQuestion>(kind)) {
    case PdfQuestion::Contents: return contents();
    case PdfQuestion::Picture: {
        PdfPicture wanted;
        in >> wanted;
        return picture(wanted);
    }
    case PdfQuestion::Find: {
        QString words;
        in >> page >> words;
        return found(page, words);
    }
    case PdfQuestion::Links: in >> page; return bytesOf(links().of(page));
    case PdfQuestion::Select: {
        PdfSpan span;
        in >> span.page >> span.from >> span.to;
        return selected(span);
    }
    }
    return {};
}

QByteArray PageReader::contents() {
    if (m_document.load(m_file) != QPdfDocument::Error::None || m_document.pageCount() == 0)
        return {};
    PdfContents contents;
    for (int page = 0; page < m_document.pageCount(); ++page)
        contents.pages += m_document.pagePointSize(page);
    contents.outline = links().outline();
    return bytesOf(contents);
}

QByteArray PageReader::picture(const PdfPicture& wanted) {
    const QRect part = wanted.part & QRect(QPoint(), wanted.size);
    if (part.isEmpty() || qint64(part.width()) * part.height() > mostPicturePixels)
        return {};
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    if (part.size() != wanted.size) {
        options.setScaledSize(wanted.size);
        options.setScaledClipRect(part);
    }
    const QImage drawn = m_document.render(wanted.page, part.size(), options);
    QImage sheet(part.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, drawn);
    recolour(sheet, wanted.ground, wanted.ink);
    return pictureAnswer(sheet);
}

QByteArray PageReader::found(int page, const QString& words) {
    QList<PdfText> hits;
    for (const TextRange& place : placesOf(words, m_document.getAllText(page).text()))
        hits += textOf(m_document.getSelectionAtIndex(page, int(place.start), int(place.size)));
    return bytesOf(hits);
}

const QList<QRectF>& PageReader::linesOf(int page) {
    if (m_linesPage != page)
        m_lines = textOf(m_document.getAllText(page)).places;
    m_linesPage = page;
    return m_lines;
}

/// PDFium finds letters only where they are: a spot beside them goes to the nearest line.
QByteArray PageReader::selected(const PdfSpan& span) {
    const QList<QRectF>& lines = linesOf(span.page);
    if (lines.isEmpty())
        return bytesOf(PdfText());
    if (span.from == pageBeginning && span.to == pageEnd)
        return bytesOf(textOf(m_document.getAllText(span.page)));
    const auto spotOf = [&](QPointF spot) {
        if (spot == pageBeginning)
            return QPointF(lines.first().left() + 0.5, lines.first().center().y());
        if (spot == pageEnd)
            return QPointF(lines.last().right() - 0.5, lines.last().center().y());
        return nearestIn(lines, spot);
    };
    return bytesOf(textOf(m_document.getSelection(span.page, spotOf(span.from), spotOf(span.to))));
}

const DocumentLinks& PageReader::links() {
    if (!m_links)
        m_links = std::make_unique<DocumentLinks>(m_file);
    return *m_links;
}

} // namespace sheaf
