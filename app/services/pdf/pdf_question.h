#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QRect>
#include <QSizeF>
#include <QString>

namespace sheaf {

// What PdfDocument and the process that reads PDFs for it say to each other. Places on a page are points
// (1/72 inch) from its top left corner, as it is shown.

/// A place in the document.
struct PdfTarget {
    int page = -1;   ///< from 0; -1: nowhere
    double down = 0; ///< points

    bool operator==(const PdfTarget&) const = default;
};

struct PdfHeading {
    QString title;
    int level = 0; ///< 0 for the first
    PdfTarget target;

    bool operator==(const PdfHeading&) const = default;
};

/// What is known of a PDF as soon as it is open.
struct PdfContents {
    QList<QSizeF> pages;
    QList<PdfHeading> outline;
};

/// A page, or a part of it, as it is to be drawn.
struct PdfPicture {
    int page = 0;
    QSize size;                ///< of the whole page, in pixels
    QRect part;                ///< of that
    quint32 ground = 0xffffff; ///< what white becomes
    quint32 ink = 0;           ///< what black becomes
    bool operator==(const PdfPicture&) const = default;
};

struct PdfLink {
    QRectF place;
    QString address;  ///< on the web; empty for one inside the document
    PdfTarget target; ///< inside the document
};

/// Text on a page: found or selected.
struct PdfText {
    QString text;
    QList<QRectF> places; ///< a rectangle for each line
};

/// In the place of a spot on a page.
constexpr QPointF pageBeginning(-1, -1);
constexpr QPointF pageEnd(-2, -2);

/// The text between two spots of a page. Each stands for the letter nearest to it.
struct PdfSpan {
    int page = 0;
    QPointF from = pageBeginning;
    QPointF to = pageEnd;

    bool operator==(const PdfSpan&) const = default;
};

enum class PdfQuestion : quint8 { Contents, Picture, Find, Links, Select };

/// Of pages made to fill the memory.
constexpr qint64 mostPicturePixels = 32 << 20;

QDataStream& operator<<(QDataStream& out, const PdfTarget& target);
QDataStream& operator>>(QDataStream& in, PdfTarget& target);
QDataStream& operator<<(QDataStream& out, const PdfHeading& heading);
QDataStream& operator>>(QDataStream& in, PdfHeading& heading);
QDataStream& operator<<(QDataStream& out, const PdfContents& contents);
QDataStream& operator>>(QDataStream& in, PdfContents& contents);
QDataStream& operator<<(QDataStream& out, const PdfPicture& picture);
QDataStream& operator>>(QDataStream& in, PdfPicture& picture);
QDataStream& operator<<(QDataStream& out, const PdfLink& link);
QDataStream& operator>>(QDataStream& in, PdfLink& link);
QDataStream& operator<<(QDataStream& out, const PdfText& text);
QDataStream& operator>>(QDataStream& in, PdfText& text);

/// A question with what it is asked with.
template <class... Parts>
QByteArray pdfQuestion(PdfQuestion kind, const Parts&... parts) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<quint8>(kind);
    static_cast<void>((out << ... << parts));
    return bytes;
}

/// The pixels as they are (RGB32), behind their size: nothing copies them more often than it must.
QByteArray pictureAnswer(const QImage& image);

/// Null where the answer is damaged. Shares the answer's memory.
QImage pictureIn(const QByteArray& answer);

} // namespace sheaf
