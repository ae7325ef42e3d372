#include "ui/detail/figure_html.h"

#include "base/plain_html.h"
#include "ui/detail/links.h"
#include "ui/detail/page_words.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// In CSS pixels: the text's width, and what leaves some text to be seen beside a tall one. Given to the page
// so that the text below does not jump once the picture is unpacked.
constexpr QSize roomForFigure{620, 520};

bool canBeShown(const Figure& figure) {
    static const QStringList formats = {u"png"_s, u"jpeg"_s, u"gif"_s, u"webp"_s};
    return !figure.bytes.isEmpty() && !figure.size.isEmpty() && formats.contains(figure.format);
}

QSize shownSize(QSize size) {
    const bool large = size.width() > roomForFigure.width() || size.height() > roomForFigure.height();
    return large ? size.scaled(roomForFigure, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
}

QString imageHtml(const Figure& figure) {
    const QSize size = shownSize(figure.size);
    return u"<img src=\"data:image/%1;base64,%2\" width=\"%3\" height=\"%4\" alt=\"%5\"/>"_s.arg(
        figure.format, QString::fromLatin1(figure.bytes.toBase64()), QString::number(size.width()),
        QString::number(size.height()), PageWords::tr("The paper's overview figure").toHtmlEscaped());
}

} // namespace

QString figureHtml(const Figure& figure) {
    const QString url = safeWebAddress(figure.url);
    if (url.isEmpty())
        return {};
    const bool shown = canBeShown(figure);
    const QString what =
        shown ? imageHtml(figure) : PageWords::tr("Open the figure in the browser").toHtmlEscaped();
    const QString link = u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), what);
    return u"<figure lang=\"\" dir=\"auto\">%1<figcaption>%2</figcaption></figure>"_s.arg(
        shown ? u"<p>"_s + link + u"</p>"_s : QString(),
        plainLineToHtml(figure.caption) + (shown ? QString() : u' ' + link));
}

} // namespace sheaf
