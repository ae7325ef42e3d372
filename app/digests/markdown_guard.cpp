#include "digests/markdown_guard.h"

#include "digests/math_in_markdown.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// An entity in place of the character that each match captures, or begins with.
QString withEntities(QString text, const QRegularExpression& pattern) {
    QList<qsizetype> places;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        places.prepend(match.capturedStart(match.lastCapturedIndex()));
    }
    for (const qsizetype at : std::as_const(places))
        text.replace(at, 1, text[at] == u'<' ? u"&lt;"_s : u"&#%1;"_s.arg(text[at].unicode()));
    return text;
}

/// Entities that are there already get one more "amp;", so that they can be told from those made here.
QString guardedWords(QStringView words) {
    static const QRegularExpression entity(u"&(?=(?:amp;)*(?:lt|#(?:9|10|32|33|35|45|61));)"_s);
    static const QRegularExpression picture(u"!(?=\\[)"_s);
    const QString text = words.toString().replace(entity, u"&amp;"_s);
    return withEntities(withEntities(text, tagStart()), picture);
}

} // namespace

QString guardedText(const QString& markdown) {
    constexpr auto eachLine = QRegularExpression::MultilineOption;
    static const QRegularExpression heading(
        u"^(?:[ \t>]|[-*+][ \t]|\\d{1,9}[.)][ \t])*(#)(?=#{0,5}(?:[ \t]|$))"_s, eachLine);
    static const QRegularExpression underline(u"^[ \t>]*([=-])(?=[=-]*[ \t]*$)"_s, eachLine);
    const QString guarded = aroundMath(
        withUnixLines(markdown), TextForm::Markdown,
        [](QStringView words, qsizetype) { return guardedWords(words); }, withSafeLines);
    return withEntities(withEntities(guarded, heading), underline);
}

QString guardedLine(const QString& markdown) {
    return guardedText(markdown.trimmed()).replace(u'\n', u"&#10;"_s);
}

} // namespace sheaf
