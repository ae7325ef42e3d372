#include "digests/math_in_markdown.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// $a <b> c$ is a tag to Markdown that knows no math, and $n![k](x)$ an image.
bool looksLikeMarkup(const QString& formula, QStringView behind) {
    static const QRegularExpression always(u"\\]\\(|!\\[|<[/!?]|\n[ \t]*<"_s);
    if (always.match(formula).hasMatch())
        return true;
    const auto tag = tagStart().match(formula);
    return tag.hasMatch() && (formula.indexOf(u'>', tag.capturedStart()) >= 0 || behind.contains(u'>'));
}

} // namespace

const QRegularExpression& tagStart() {
    static const QRegularExpression pattern(u"<(?=[A-Za-z/!?])"_s);
    return pattern;
}

QString withSafeLines(QString formula) {
    static const QRegularExpression mark(u"(\n[ \t]*)(?=[-+=>#:|~*`]|\\d{1,9}[.)])"_s);
    return formula.replace(mark, u"\\1{}"_s);
}

QString withUnixLines(QString text) { return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); }

QString aroundMath(const QString& text, TextForm form,
                   const std::function<QString(QStringView, qsizetype)>& words,
                   const std::function<QString(const QString&)>& formula) {
    const QStringView view(text);
    QString out;
    qsizetype at = 0;
    for (const TextRange& span : mathSpans(text, form)) {
        const QString math = text.mid(span.start, span.size);
        out += words(view.mid(at, span.start - at), at);
        out += looksLikeMarkup(math, view.mid(span.end())) ? words(math, span.start) : formula(math);
        at = span.end();
    }
    return out + words(view.mid(at), at);
}

} // namespace sheaf
