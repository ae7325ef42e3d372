#include "base/plain_html.h"

#include "base/math_spans.h"

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

} // namespace

QString mathHtml(const QString& formula) {
    return u"<span class=\"math\">"_s + formula.toHtmlEscaped() + u"</span>"_s;
}

QString plainLineToHtml(const QString& text) {
    QString html;
    qsizetype at = 0;
    for (const MathSpan& span : mathSpans(text)) {
        html += text.mid(at, span.start - at).toHtmlEscaped() + mathHtml(text.mid(span.start, span.size));
        at = span.end();
    }
    return html + text.mid(at).toHtmlEscaped();
}

QString plainToHtml(const QString& text) {
    QString html;
    for (const QString& paragraph : paragraphsOf(text))
        html += u"<p>"_s + plainLineToHtml(paragraph) + u"</p>\n"_s;
    return html;
}

} // namespace sheaf
