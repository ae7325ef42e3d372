#include "ui/theme/page_look.h"

#include "ui/theme/theme.h"

#include <QFontInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString variable(QLatin1StringView name, const QString& value) { return u"--%1:%2;"_s.arg(name, value); }

QString colourVariables(const Palette& c) {
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"bg"_L1, c.bg},     {"side"_L1, c.side},   {"line"_L1, c.line},     {"ink"_L1, c.ink},
        {"soft"_L1, c.soft}, {"faint"_L1, c.faint}, {"accent"_L1, c.accent}, {"accentbg"_L1, c.accentBg},
        {"chip"_L1, c.chip}, {"star"_L1, c.star},   {"good"_L1, c.good},     {"goodbg"_L1, c.goodBg},
        {"mid"_L1, c.mid},   {"midbg"_L1, c.midBg}, {"low"_L1, c.low},       {"lowbg"_L1, c.lowBg},
        {"card"_L1, c.card}, {"warn"_L1, c.warn},   {"found"_L1, c.found},
    };
    QString css;
    for (const auto& [name, colour] : tokens)
        css += variable(name, colour.name());
    return css;
}

// Family names come from the system; a quote in one must not end the declaration.
QString familyList(QStringList families, QLatin1StringView generic) {
    families.removeDuplicates();
    QStringList quoted;
    for (QString family : families)
        quoted << u'"' + family.remove(u'"').remove(u'\\') + u'"';
    return quoted.join(u',') + u',' + generic;
}

} // namespace

QString pageVariables(const Theme& theme) {
    const QFontInfo interface(theme.interfaceFont());
    const QStringList sans{interface.family(), u"Noto Sans"_s, u"DejaVu Sans"_s};
    const ReadingLook& look = theme.reading();
    return colourVariables(theme.pageColours()) + variable("sans"_L1, familyList(sans, "sans-serif"_L1)) +
           variable("serif"_L1, familyList(theme.readingFont().families(), "serif"_L1)) +
           variable("mono"_L1, familyList(theme.codeFont().families(), "monospace"_L1)) +
           variable("size"_L1, u"%1px"_s.arg(std::max(13, interface.pixelSize()))) +
           variable("width"_L1, u"%1px"_s.arg(look.width)) +
           variable("text"_L1, QString::number(look.fontSize / 100.0)) +
           variable("leading"_L1, QString::number(look.lineHeight / 100.0)) +
           u"color-scheme:%1;"_s.arg(theme.pageColours().dark ? "dark"_L1 : "light"_L1);
}

QString plainStyleSheet(const Theme& theme) {
    const Palette& c = theme.pageColours();
    const QFont reading = theme.readingFont();
    return u"mark{color:%1;background-color:%6}"
           u"body,p,div,li,td,th,dt,dd,h1{color:%1;font-family:%2}h1{font-size:x-large}h2{color:%3;font-size:"
           u"small}"
           "a{color:%4;text-decoration:none}a.sentence{color:%1}.meta,.provenance,.where,.origin,.standing,"
           ".verdict,.venue{color:%3}"
           ".warning,.addressed,.groundless{color:%5}"
           "p,li,dd{font-size:%7px;line-height:%8%}"_s.arg(
               c.ink.name(), familyList(reading.families(), "serif"_L1), c.faint.name(), c.accent.name(),
               c.warn.name(), c.found.name(), QString::number(reading.pixelSize()),
               QString::number(theme.reading().lineHeight));
}

} // namespace sheaf
