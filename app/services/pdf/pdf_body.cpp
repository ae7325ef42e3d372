#include "services/pdf/pdf_body.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sheaf {

namespace {

constexpr qsizetype headBytes = 1024; // within which a PDF names itself, ISO 32000-1, H.3, note 13
constexpr qsizetype tailBytes = 4096; // readers look for its end in 1024; some servers add to that
constexpr qsizetype riddleBytes = 64 << 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfBody)
};

bool isRiddle(const QByteArray& page) {
    const QByteArray text = page.left(riddleBytes).toLower();
    constexpr std::array signs{"captcha", "cf-challenge", "unusual traffic", "are you a robot",
                               "verify you are"};
    return std::ranges::any_of(signs, [&text](const char* sign) { return text.contains(sign); });
}

Error malformed(const QString& sentence, const QUrl& url, const QByteArray& body) {
    return {ErrorKind::Malformed, sentence.arg(url.host()), QString::fromUtf8(body.left(300))};
}

} // namespace

Outcome judgePdf(const QByteArray& body, const QUrl& url) {
    const QByteArray head = body.left(headBytes);
    const QByteArray tail = body.right(tailBytes);
    if (head.contains("%PDF-")) {
        if (tail.contains("%%EOF") || tail.contains("startxref"))
            return {};
        return malformed(Words::tr("The PDF from %1 ends before its end. Try again."), url, {});
    }
    if (isRiddle(body))
        return malformed(Words::tr("%1 wants to see first that you are no robot. Open the paper in your "
                                   "browser; the PDF can be saved there."),
                         url, body);
    const QByteArray lower = head.toLower();
    if (lower.contains("<html") || lower.contains("<!doctype"))
        return malformed(
            Words::tr("%1 sent a web page in the place of the PDF. Open the paper in your browser "
                      "to see what it says."),
            url, body);
    return malformed(Words::tr("What %1 sent is no PDF."), url, body);
}

} // namespace sheaf
