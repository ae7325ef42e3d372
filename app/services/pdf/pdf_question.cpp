#include "services/pdf/pdf_question.h"

#include <cstring>

namespace sheaf {

namespace {

struct PictureHead {
    qint32 width;
    qint32 height;
};

} // namespace

QDataStream& operator<<(QDataStream& out, const PdfTarget& target) {
    return out << target.page << target.down;
}

QDataStream& operator>>(QDataStream& in, PdfTarget& target) { return in >> target.page >> target.down; }

QDataStream& operator<<(QDataStream& out, const PdfHeading& heading) {
    return out << heading.title << heading.level << heading.target;
}

QDataStream& operator>>(QDataStream& in, PdfHeading& heading) {
    return in >> heading.title >> heading.level >> heading.target;
}

QDataStream& operator<<(QDataStream& out, const PdfContents& contents) {
    return out << contents.pages << contents.outline;
}

QDataStream& operator>>(QDataStream& in, PdfContents& contents) {
    return in >> contents.pages >> contents.outline;
}

QDataStream& operator<<(QDataStream& out, const PdfPicture& picture) {
    return out << picture.page << picture.size << picture.part << picture.ground << picture.ink;
}

QDataStream& operator>>(QDataStream& in, PdfPicture& picture) {
    return in >> picture.page >> picture.size >> picture.part >> picture.ground >> picture.ink;
}

QDataStream& operator<<(QDataStream& out, const PdfLink& link) {
    return out << link.place << link.address << link.target;
}

QDataStream& operator>>(QDataStream& in, PdfLink& link) {
    return in >> link.place >> link.address >> link.target;
}

QDataStream& operator<<(QDataStream& out, const PdfText& text) { return out << text.text << text.places; }

QDataStream& operator>>(QDataStream& in, PdfText& text) { return in >> text.text >> text.places; }

QByteArray pictureAnswer(const QImage& image) {
    const PictureHead head{image.width(), image.height()};
    QByteArray answer(qsizetype(sizeof head) + image.sizeInBytes(), Qt::Uninitialized);
    std::memcpy(answer.data(), &head, sizeof head);
    std::memcpy(answer.data() + sizeof head, image.constBits(), size_t(image.sizeInBytes()));
    return answer;
}

QImage pictureIn(const QByteArray& answer) {
    PictureHead head{};
    if (answer.size() < qsizetype(sizeof head))
        return {};
    std::memcpy(&head, answer.constData(), sizeof head);
    const qint64 pixels = qint64(head.width) * head.height;
    if (head.width <= 0 || head.height <= 0 || pixels > mostPicturePixels ||
        answer.size() != qsizetype(sizeof head) + pixels * 4)
        return {};
    auto* kept = new QByteArray(answer);
    return {reinterpret_cast<const uchar*>(kept->constData() + sizeof head),
            head.width,
            head.height,
            QImage::Format_RGB32,
            [](void* bytes) { delete static_cast<QByteArray*>(bytes); },
            kept};
}

} // namespace sheaf
