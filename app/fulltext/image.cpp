#include "fulltext/image.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSide = 1600;            // pixels; a pane is narrower
constexpr qsizetype mostBytesAsIs = 1 << 20; // more is worth packing again
constexpr qint64 mostPixels = 100'000'000;   // what unpacks to more is a bomb

Error noPicture(const QString& details) {
    return {ErrorKind::Malformed,
            QCoreApplication::translate("FullText", "The paper's figure is no picture that can be shown."),
            details};
}

Result<PaperImage> packed(const QImage& image, const QByteArray& from) {
    const bool photograph = from == "jpeg" && !image.hasAlphaChannel();
    const QString format = photograph ? u"jpeg"_s : u"png"_s;
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    if (!image.save(&out, format.toLatin1().constData()))
        return noPicture(u"cannot be packed"_s);
    return PaperImage{bytes, format, image.size()};
}

} // namespace

Result<PaperImage> readImage(const QByteArray& bytes) {
    QByteArray copy = bytes;
    QBuffer in(&copy);
    in.open(QIODevice::ReadOnly);
    QImageReader reader(&in);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    static const QList<QByteArray> known = {"png", "jpeg", "gif", "webp"};
    if (!known.contains(format))
        return noPicture(u"format: "_s + QString::fromLatin1(format));
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return noPicture(u"size: %1 × %2"_s.arg(size.width()).arg(size.height()));
    const bool large = std::max(size.width(), size.height()) > longestSide || bytes.size() > mostBytesAsIs;
    if (large && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return noPicture(reader.errorString());
    return large ? packed(image, format)
                 : Result<PaperImage>(PaperImage{bytes, QString::fromLatin1(format), size});
}

} // namespace sheaf
