#include "ui/pdf/page_pictures.h"

#include <algorithm>
#include <cstdlib>

namespace sheaf {

namespace {

constexpr qint64 mostPixels = 6'000'000; // of a page that is drawn whole: A4 at 220 dots per inch
constexpr qint64 stripPixels = 3'000'000;

} // namespace

QImage PagePictures::find(const PdfPicture& picture) const {
    const auto found = std::ranges::find(m_pictures, picture, &std::pair<PdfPicture, QImage>::first);
    return found == m_pictures.end() ? QImage() : found->second;
}

qint64 PagePictures::bytes() const {
    qint64 sum = 0;
    for (const auto& [picture, image] : m_pictures)
        sum += image.sizeInBytes();
    return sum;
}

void PagePictures::add(const PdfPicture& picture, const QImage& image, int around) {
    // What stood in for it is no longer needed.
    m_pictures.removeIf([&picture](const auto& other) {
        const PdfPicture& old = other.first;
        return old.page == picture.page &&
               (old == picture || ((old.size != picture.size || old.ground != picture.ground) &&
                                   picture.part.size() == picture.size));
    });
    m_pictures.append({picture, image});
    qint64 held = bytes();
    const auto distance = [around](const auto& other) { return std::abs(other.first.page - around); };
    while (held > mostBytes && m_pictures.size() > 1) {
        const auto farthest = std::ranges::max_element(m_pictures, {}, distance);
        held -= farthest->second.sizeInBytes();
        m_pictures.erase(farthest);
    }
}

QList<QRect> partsOf(const QSize& page) {
    const qint64 pixels = qint64(page.width()) * page.height();
    if (pixels <= mostPixels)
        return {QRect(QPoint(), page)};
    const int height = std::max(64, int(stripPixels / std::max(1, page.width())));
    QList<QRect> parts;
    for (int y = 0; y < page.height(); y += height)
        parts += QRect(0, y, page.width(), std::min(height, page.height() - y));
    return parts;
}

} // namespace sheaf
