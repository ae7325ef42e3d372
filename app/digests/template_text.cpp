#include "digests/template_text.h"

#include "digests/markdown_escape.h"
#include "digests/markdown_guard.h"
#include "digests/tex_escape.h"

#include <QStringList>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstMark = 0xFDD2; // base/markdown.cpp has the two before it
constexpr int marks = 3;               // plain text bears none

bool isNoncharacter(QChar c) { return c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF; }

QChar markOf(TemplateText kind) { return QChar(char16_t(firstMark + int(kind) - 1)); }

TemplateText kindOf(const QString& text) {
    const int at = text.isEmpty() ? -1 : int(text[0].unicode()) - firstMark;
    return at < 0 || at >= marks ? TemplateText::Plain : TemplateText(at + 1);
}

QString asMarkdown(TemplateText kind, const QString& text) {
    const bool severalLines = text.contains(u'\n');
    switch (kind) {
    case TemplateText::Title: return escapedLinkWords(text);
    case TemplateText::Markdown: return severalLines ? guardedText(text) : guardedLine(text);
    case TemplateText::Address: return linkDestination(text);
    case TemplateText::Plain: break;
    }
    return severalLines ? escapedText(text) : escapedLine(text);
}

QString asHtml(const QString& text) { return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s); }

QString escaped(const QString& suffix, TemplateText kind, const QString& text) {
    if (QStringList{u"md"_s, u"markdown"_s, u"qmd"_s, u"rmd"_s}.contains(suffix))
        return asMarkdown(kind, text);
    if (QStringList{u"html"_s, u"htm"_s, u"xhtml"_s, u"xml"_s}.contains(suffix))
        return asHtml(text);
    if (suffix == u"tex"_s || (suffix == u"bib"_s && kind != TemplateText::Address))
        return texEscaped(text);
    return text;
}

} // namespace

std::string marked(TemplateText kind, const QString& text) {
    QString out = text;
    out.removeIf(isNoncharacter);
    if (kind != TemplateText::Plain)
        out.prepend(markOf(kind));
    return out.toStdString();
}

std::string escapedFor(const QString& suffix, const std::string& text) {
    QString value = QString::fromStdString(text);
    const TemplateText kind = kindOf(value);
    if (kind != TemplateText::Plain)
        value.remove(0, 1);
    return escaped(suffix.toLower(), kind, value).toStdString();
}

QByteArray withoutMarks(QByteArray text) {
    for (int at = 0; at < marks; ++at)
        text.replace(QString(QChar(char16_t(firstMark + at))).toUtf8(), QByteArray());
    return text;
}

} // namespace sheaf
