#include "fulltext/html_text.h"

#include "fulltext/html_figure.h"
#include "fulltext/html_licence.h"
#include "fulltext/html_walk.h"
#include "papers/code_repository.h"

#include <QCoreApplication>

#include <array>

namespace sheaf {

namespace {

/// A page with less is a notice ("No HTML for this paper"), no paper.
constexpr qsizetype fewestLetters = 500;

/// The paper without what stands around it, as closely as the page tells.
const GumboNode* bodyOf(const GumboNode* root) {
    using Test = bool (*)(const GumboElement&);
    const std::array<Test, 3> tests = {
        [](const GumboElement& element) {
            return hasClass(element, u"ltx_document") && element.tag == GUMBO_TAG_ARTICLE;
        },
        [](const GumboElement& element) {
            return element.tag == GUMBO_TAG_ARTICLE || element.tag == GUMBO_TAG_MAIN;
        },
        [](const GumboElement& element) { return element.tag == GUMBO_TAG_BODY; }};
    for (const Test test : tests)
        if (const GumboNode* found = firstBelow(root, test))
            return found;
    return root;
}

Error noPaper() {
    return {ErrorKind::Malformed,
            QCoreApplication::translate("FullText", "The paper's web page holds no text that can be read."),
            {}};
}

qsizetype lettersOf(const QList<TextSection>& sections) {
    qsizetype letters = 0;
    for (const TextSection& section : sections)
        letters += section.text.size();
    return letters;
}

} // namespace

Result<FullText> readHtml(const QByteArray& html, const QUrl& page) {
    const auto tree = HtmlTree::parse(html);
    if (!tree)
        return tree.error();
    const GumboNode* body = bodyOf(tree->root());
    HtmlWalk walk{HiddenText(tree->root())};
    walk.read(body);
    FullText text{.source = SourceText::Html, .sections = walk.sections(), .hidden = walk.hidden()};
    if (lettersOf(text.sections) < fewestLetters)
        return noPaper();
    const PageFigure figure = overviewFigure(body, baseOf(tree->root(), page));
    text.figureUrl = figure.url.toString();
    text.figureCaption = figure.caption;
    text.codeUrl = ownCodeRepository(textOf(text));
    text.licence = licenceOf(tree->root());
    return text;
}

} // namespace sheaf
