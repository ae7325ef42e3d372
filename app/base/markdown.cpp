#include "base/markdown.h"

#include "base/markdown_tree.h"
#include "base/math_spans.h"

#include <QRegularExpression>
#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Deeper quotes and lists serve no reader, and a browser would lay them out in quadratic time.
constexpr int deepestNesting = 60;

/// Formulas travel through the parser as a number between these two. They are Unicode noncharacters, meant
/// for such use inside a program, and are taken out of what comes in.
constexpr QChar formulaMark(u'\uFDD0');
constexpr QChar formulaEnd(u'\uFDD1');

/// Markdown with its formulas taken out and put aside.
struct WithoutMath {
    QString text;
    QStringList formulas;
};

WithoutMath withoutMath(QString markdown) {
    markdown.remove(formulaMark).remove(formulaEnd);
    WithoutMath out;
    qsizetype at = 0;
    for (const TextRange& span : mathSpans(markdown, TextForm::Markdown)) {
        out.text += QStringView(markdown).mid(at, span.start - at);
        out.text += formulaMark + QString::number(out.formulas.size()) + formulaEnd;
        out.formulas += markdown.mid(span.start, span.size);
        at = span.end();
    }
    out.text += QStringView(markdown).mid(at);
    return out;
}

/// Puts the formulas back, each as `form` gives it. A mark written as an entity (&#xFDD0;) finds no formula
/// and vanishes.
template <class F>
QString withMath(const QString& text, const QStringList& formulas, F form) {
    static const QRegularExpression place(u"\uFDD0(\\d{1,6})\uFDD1"_s);
    QString out;
    qsizetype at = 0;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += form(formulas.value(match.capturedView(1).toInt()));
        at = match.capturedEnd();
    }
    return out += QStringView(text).mid(at);
}

} // namespace

QString markdownToHtml(const QString& markdown) {
    if (markdown.size() > markdownLimit)
        return plainToHtml(markdown);
    const WithoutMath source = withoutMath(markdown);
    MarkdownTree tree(source.text);
    if (tree.depth() > deepestNesting)
        return plainToHtml(markdown);
    const auto asWritten = [](const QString& formula) { return formula; };
    tree.clean([&](const QString& text) { return withMath(text, source.formulas, asWritten); });
    return withMath(tree.html(), source.formulas, mathHtml);
}

} // namespace sheaf
