#include "fulltext/html_math.h"

#include "base/text.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString annotationOf(const GumboNode* math) {
    const GumboNode* found = firstBelow(math, [](const GumboElement& element) {
        return tagName(element) == "annotation" && attributeOf(element, "encoding") == u"application/x-tex"_s;
    });
    return rawTextOf(found);
}

QString tidied(QString tex) {
    static const QRegularExpression lineEndComment(u"(?<!\\\\)%\\s*\\n"_s);
    static const QRegularExpression setting(u"\\A\\s*\\\\(?:display|text)style(?![a-zA-Z])\\s*"_s);
    static const QRegularExpression bareDollar(u"(?<!\\\\)\\$"_s);
    tex.remove(lineEndComment).remove(setting).remove(bareDollar);
    return oneLine(tex);
}

} // namespace

QString texOf(const GumboNode* math) {
    QString tex = annotationOf(math);
    if (tex.trimmed().isEmpty())
        tex = attributeOf(*elementOf(math), "alttext");
    return tidied(tex.trimmed().isEmpty() ? rawTextOf(math) : tex);
}

bool isDisplayMath(const GumboElement& math) { return attributeOf(math, "display") == u"block"_s; }

QStringList formulasIn(const GumboNode* node) {
    if (isTag(node, GUMBO_TAG_MATH))
        return {texOf(node)};
    QStringList formulas;
    if (const GumboElement* element = elementOf(node))
        eachChild(*element, [&formulas](const GumboNode* child) { formulas += formulasIn(child); });
    formulas.removeAll(QString());
    return formulas;
}

} // namespace sheaf
