#include "base/plain_html.h"

#include "base/math_spans.h"

#include <QRegularExpression>
#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// arXiv wraps abstracts anywhere and marks a new paragraph by indenting its first line.
QStringList paragraphsOf(const QString& text) {
    QStringList paragraphs;
    bool fresh = true;
    for (const QString& line : text.split(u'\n')) {
        const QString words = line.trimmed();
        fresh = fresh || words.isEmpty() || line[0].isSpace();
        if (words.isEmpty())
            continue;
        if (fresh)
            paragraphs += words;
        else
            paragraphs.last() += u'\n' + words;
        fresh = false;
    }
    return paragraphs;
}

/// Outside of formulas TeX's escaped signs stand for themselves ("50\%"); commands are left as they were
/// typed.
QString wordsHtml(const QString& words) {
    static const QRegularExpression escapedSign(u"\\\\([%$&#_{}])"_s);
    return QString(words).replace(escapedSign, u"\\1"_s).toHtmlEscaped();
}

} // namespace

QString mathHtml(const QString& formula) {
    return u"<span class=\"math\">"_s + formula.toHtmlEscaped() + u"</span>"_s;
}

QString plainLineToHtml(const QString& text) {
    QString html;
    qsizetype at = 0;
    for (const TextRange& span : mathSpans(text)) {
        html += wordsHtml(text.mid(at, span.start - at)) + mathHtml(text.mid(span.start, span.size));
        at = span.end();
    }
    return html + wordsHtml(text.mid(at));
}

QString plainToHtml(const QString& text) {
    QString html;
    for (const QString& paragraph : paragraphsOf(text))
        html += u"<p>"_s + plainLineToHtml(paragraph) + u"</p>\n"_s;
    return html;
}

} // namespace sheaf
