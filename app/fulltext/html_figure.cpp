#include "fulltext/html_figure.h"

#include "fulltext/hidden_text.h"
#include "fulltext/html_walk.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(const GumboElement& element) {
    return element.tag == GUMBO_TAG_FIGURE && !hasClass(element, u"ltx_table") &&
           !hasClass(element, u"ltx_float_algorithm") && !hasClass(element, u"ltx_listing");
}

/// The figure's own, which stands right in it; else the first of its panels'.
const GumboElement* captionOf(const GumboNode* figure) {
    const GumboElement* own = nullptr;
    eachChild(*elementOf(figure), [&own](const GumboNode* child) {
        if (isTag(child, GUMBO_TAG_FIGCAPTION))
            own = elementOf(child);
    });
    return own ? own : elementOf(firstBelow(figure, [](const GumboElement& element) {
        return element.tag == GUMBO_TAG_FIGCAPTION;
    }));
}

QUrl imageIn(const GumboNode* figure, const QUrl& base) {
    QUrl url;
    firstBelow(figure, [&](const GumboElement& element) {
        if (element.tag != GUMBO_TAG_IMG)
            return false;
        const QUrl found = base.resolved(QUrl(attributeOf(element, "src").trimmed()));
        const bool usable = found.isValid() && found.host() == base.host() &&
                            found.scheme() == base.scheme() && found.path() != base.path();
        if (usable)
            url = found;
        return usable;
    });
    return url;
}

/// "2601.01234" of "/html/2601.01234v1"
QString withoutVersion(const QString& name) {
    static const QRegularExpression version(u"v\\d+\\z"_s);
    return QString(name).remove(version);
}

} // namespace

PageFigure overviewFigure(const GumboNode* node, const QUrl& base) {
    const GumboElement* element = elementOf(node);
    if (!element)
        return {};
    PageFigure figure;
    if (isFigure(*element)) {
        const GumboElement* caption = captionOf(node);
        QStringList hidden;
        if (caption)
            figure = {imageIn(node, base), lineOf(*caption, HiddenText(node), hidden)};
        return figure.url.isEmpty() || figure.caption.isEmpty() ? PageFigure() : figure;
    }
    eachChild(*element, [&](const GumboNode* child) {
        if (figure.url.isEmpty())
            figure = overviewFigure(child, base);
    });
    return figure;
}

QUrl baseOf(const GumboNode* root, const QUrl& page) {
    const GumboNode* base =
        firstBelow(root, [](const GumboElement& element) { return element.tag == GUMBO_TAG_BASE; });
    const QUrl named = base ? page.resolved(QUrl(attributeOf(*elementOf(base), "href"))) : QUrl();
    // A page that names another host as its base gets no pictures from there.
    if (base && named.host() == page.host())
        return named;
    const QString paper = withoutVersion(page.path().section(u'/', -1));
    const bool namesItself = !paper.isEmpty() && firstBelow(root, [&paper](const GumboElement& element) {
        return element.tag == GUMBO_TAG_IMG && attributeOf(element, "src").startsWith(paper);
    });
    QUrl folder = page;
    if (!paper.isEmpty() && !namesItself)
        folder.setPath(page.path() + u'/');
    return folder;
}

} // namespace sheaf
