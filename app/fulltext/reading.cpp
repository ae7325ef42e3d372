#include "fulltext/reading.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace sheaf {

namespace {

constexpr quint32 sign = 0x53686566; // begins every answer

template <class Write>
QByteArray answer(const Error* error, const Write& write) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << sign << (error == nullptr);
    if (error)
        out << static_cast<int>(error->kind) << error->sentence << error->details;
    else
        write(out);
    return bytes;
}

std::optional<FullText> take(QDataStream& in, FullText*) {
    QByteArray json;
    in >> json;
    return fullTextFromJson(json);
}

std::optional<PaperImage> take(QDataStream& in, PaperImage*) {
    PaperImage image;
    in >> image.format >> image.size >> image.bytes;
    return image.bytes.isEmpty() ? std::nullopt : std::optional(image);
}

} // namespace

Error readerFailed(const QString& details) {
    return {ErrorKind::Malformed,
            QCoreApplication::translate("FullText", "The paper's text could not be read: its file made the "
                                                    "reader fail or take too long."),
            details};
}

QByteArray answerOf(const Result<FullText>& text) {
    return answer(text ? nullptr : &text.error(),
                  [&text](QDataStream& out) { out << fullTextToJson(*text); });
}

QByteArray answerOf(const Result<PaperImage>& image) {
    return answer(image ? nullptr : &image.error(),
                  [&image](QDataStream& out) { out << image->format << image->size << image->bytes; });
}

template <class T>
Result<T> readAnswer(const QByteArray& bytes) {
    QDataStream in(bytes);
    quint32 signRead = 0;
    bool good = false;
    in >> signRead >> good;
    if (in.status() != QDataStream::Ok || signRead != sign)
        return readerFailed(QStringLiteral("no answer"));
    if (good) {
        const auto value = take(in, static_cast<T*>(nullptr));
        return value ? Result<T>(*value) : readerFailed(QStringLiteral("an unreadable answer"));
    }
    int kind = 0;
    Error error;
    in >> kind >> error.sentence >> error.details;
    error.kind = static_cast<ErrorKind>(kind);
    return error;
}

template Result<FullText> readAnswer(const QByteArray&);
template Result<PaperImage> readAnswer(const QByteArray&);

} // namespace sheaf
