#include "fulltext/hidden_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// CSS pixels or points, roughly; less cannot be read.
constexpr double smallestReadable = 3;

bool isTooSmall(const QString& value) {
    static const QRegularExpression size(u"\\A([\\d.]+)\\s*(px|pt|em|rem|%|)"_s);
    const auto found = size.match(value);
    if (!found.hasMatch())
        return false;
    const QString unit = found.captured(2);
    const double pixels = unit == u"%"_s ? 0.16 : unit.endsWith(u"em"_s) ? 16 : 1;
    return found.captured(1).toDouble() * pixels < smallestReadable;
}

bool isWhite(const QString& value) {
    static const QRegularExpression white(
        u"\\A(?:white|transparent|#f{3,4}|#f{6}|#f{8}|rgba?\\(\\s*(?:255\\s*[, ]\\s*){2}255\\b.*|"
        "rgba\\(.*[,/]\\s*0(?:\\.0+)?\\s*\\)|#[0-9a-f]{6}00)\\z"_s);
    return value.contains(white);
}

bool isFarAway(const QString& value) {
    static const QRegularExpression far(u"\\A-\\d{4,}"_s);
    return value.contains(far);
}

bool isZero(const QString& value) {
    static const QRegularExpression zero(u"\\A0(?:\\.0+)?(?:px|pt|em|%)?\\z"_s);
    return value.contains(zero);
}

bool hides(const QString& property, const QString& value) {
    if (property == u"display"_s)
        return value == u"none"_s;
    if (property == u"visibility"_s)
        return value == u"hidden"_s || value == u"collapse"_s;
    if (property == u"opacity"_s)
        return isZero(value);
    if (property == u"font-size"_s)
        return isTooSmall(value);
    if (property == u"color"_s || property == u"--ltx-fg-color"_s)
        return isWhite(value);
    if (property == u"clip-path"_s)
        return value.startsWith(u"inset(100%"_s);
    static const QSet<QString> places = {u"text-indent"_s, u"left"_s, u"top"_s, u"right"_s, u"margin-left"_s};
    return places.contains(property) && isFarAway(value);
}

bool hasBackground(const QString& property) {
    return property == u"background"_s || property == u"background-color"_s ||
           property == u"--ltx-bg-color"_s;
}

} // namespace

bool stylesHide(const QString& declarations) {
    bool hidden = false;
    bool onColour = false;
    for (const QString& declaration : declarations.toLower().split(u';')) {
        const QString property = declaration.section(u':', 0, 0).trimmed();
        QString value = declaration.section(u':', 1).trimmed();
        value.remove(u"!important"_s);
        onColour = onColour || hasBackground(property);
        // White on a coloured ground is a heading of a table, not a secret.
        if (!(isWhite(value.trimmed()) && onColour))
            hidden = hidden || hides(property, value.trimmed());
    }
    return hidden;
}

HiddenText::HiddenText(const GumboNode* page) {
    firstBelow(page, [this](const GumboElement& element) {
        if (element.tag == GUMBO_TAG_STYLE)
            readSheet(rawTextOf(element));
        return false;
    });
}

void HiddenText::readSheet(const QString& sheet) {
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rule(u"([^{}]{1,500})\\{([^{}]{0,5000})\\}"_s);
    static const QRegularExpression plain(u"\\A[.#]?[\\w-]+\\z"_s);
    for (auto it = rule.globalMatch(QString(sheet).remove(comment)); it.hasNext();) {
        const auto found = it.next();
        if (!stylesHide(found.captured(2)))
            continue;
        for (const QString& selector : found.captured(1).split(u','))
            if (selector.trimmed().contains(plain))
                m_selectors += selector.trimmed();
    }
}

bool HiddenText::hides(const GumboElement& element) const {
    if (gumbo_get_attribute(&element.attributes, "hidden") || stylesHide(attributeOf(element, "style")))
        return true;
    if (m_selectors.isEmpty())
        return false;
    if (m_selectors.contains(QString::fromLatin1(tagName(element))) ||
        m_selectors.contains(u'#' + attributeOf(element, "id")))
        return true;
    const QStringList classes = attributeOf(element, "class").split(u' ', Qt::SkipEmptyParts);
    return std::any_of(classes.begin(), classes.end(),
                       [this](const QString& name) { return m_selectors.contains(u'.' + name); });
}

} // namespace sheaf
