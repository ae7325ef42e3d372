#include "fulltext/html_walk.h"

#include "base/text.h"
#include "fulltext/html_kinds.h"
#include "fulltext/html_math.h"
#include "papers/code_repository.h"

#include <QScopedValueRollback>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Enough to judge what is hidden; a page can hide megabytes.
constexpr qsizetype mostHiddenLetters = 20'000;

constexpr int abstractLevel = 1;

/// By LaTeXML's class; else by the heading's own number, the page's title being h1.
int sectionLevel(const GumboElement& heading) {
    static const QStringList byDepth = {u"ltx_title_section"_s, u"ltx_title_subsection"_s,
                                        u"ltx_title_subsubsection"_s, u"ltx_title_paragraph"_s,
                                        u"ltx_title_subparagraph"_s};
    for (int depth = 0; depth < byDepth.size(); ++depth)
        if (hasClass(heading, byDepth[depth]))
            return depth + 1;
    if (hasClass(heading, u"ltx_title_appendix") || hasClass(heading, u"ltx_title_chapter") ||
        hasClass(heading, u"ltx_title_abstract"))
        return 1;
    return std::max(1, headingLevel(heading) - 1);
}

/// The rows of a table, not those of tables in its cells.
template <class Visit>
void eachRow(const GumboElement& table, const Visit& visit) {
    eachChild(table, [&](const GumboNode* child) {
        const GumboElement* element = elementOf(child);
        if (element && isTableRow(*element))
            visit(*element);
        else if (element && !isTableCell(*element) && !isFurniture(*element))
            eachRow(*element, visit);
    });
}

} // namespace

void HtmlWalk::read(const GumboNode* node) {
    if (elementOf(node))
        readElement(node);
    else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
             node->type == GUMBO_NODE_CDATA)
        m_writer.addText(QString::fromUtf8(node->v.text.text));
}

void HtmlWalk::readChildren(const GumboElement& element) {
    eachChild(element, [this](const GumboNode* child) { read(child); });
}

void HtmlWalk::readElement(const GumboNode* node) {
    const GumboElement& element = *elementOf(node);
    if (isFurniture(element))
        return;
    if (m_hiding.hides(element))
        return keepHidden(element);
    if (element.tag == GUMBO_TAG_MATH)
        return m_writer.addMath(texOf(node), isDisplayMath(element));
    if (readSectionPart(element) || readTable(element))
        return;
    if (element.tag == GUMBO_TAG_BR)
        return m_writer.beginLine();
    if (element.tag == GUMBO_TAG_LI || element.tag == GUMBO_TAG_DT || element.tag == GUMBO_TAG_DD)
        return readListItem(element);
    if (element.tag == GUMBO_TAG_A)
        return readLink(element);
    if (hasClass(element, u"ltx_note_outer"))
        return m_writer.addWritten(u" ("_s + lineOf(element) + u')');
    if (hasClass(element, u"ltx_listingline"))
        m_writer.beginLine();
    else if (isBlock(element))
        m_writer.endParagraph();
    readChildren(element);
    if (isBlock(element) && !hasClass(element, u"ltx_listingline"))
        m_writer.endParagraph();
}

bool HtmlWalk::readSectionPart(const GumboElement& element) {
    if (headingLevel(element) > 0) {
        readHeading(element);
        return true;
    }
    const QScopedValueRollback appendix(m_appendix, m_appendix || hasClass(element, u"ltx_appendix"));
    if (hasClass(element, u"ltx_abstract")) {
        m_writer.beginSection(u"Abstract"_s, abstractLevel, false);
        eachChild(element, [this](const GumboNode* child) {
            const GumboElement* inner = elementOf(child);
            if (!inner || headingLevel(*inner) == 0)
                read(child);
        });
        m_writer.beginSection({}, 1, false);
        return true;
    }
    if (element.tag != GUMBO_TAG_SECTION)
        return false;
    readChildren(element);
    m_writer.endParagraph();
    return true;
}

void HtmlWalk::readHeading(const GumboElement& element) {
    if (const QString title = lineOf(element); !title.isEmpty())
        m_writer.beginSection(title, sectionLevel(element), m_appendix);
}

bool HtmlWalk::readTable(const GumboElement& element) {
    if (!isTable(element))
        return false;
    m_writer.endParagraph();
    if (isEquationTable(element)) {
        eachRow(element, [this](const GumboElement& row) { readFormulas(row); });
        return true;
    }
    eachRow(element, [this](const GumboElement& row) { readRow(row); });
    m_writer.endParagraph();
    return true;
}

void HtmlWalk::readRow(const GumboElement& row) {
    QStringList cells;
    eachChild(row, [&](const GumboNode* child) {
        if (const GumboElement* cell = elementOf(child); cell && isTableCell(*cell))
            cells += lineOf(*cell);
    });
    if (cells.join(QString()).isEmpty())
        return;
    m_writer.beginLine();
    m_writer.addWritten(cells.join(u" | "_s));
}

/// LaTeXML lays aligned formulas out as a row of cells, a piece of the formula in each.
void HtmlWalk::readFormulas(const GumboElement& row) {
    QStringList pieces;
    eachChild(row, [&pieces](const GumboNode* child) { pieces += formulasIn(child); });
    m_writer.addMath(pieces.join(u' '), true);
}

void HtmlWalk::readListItem(const GumboElement& item) {
    m_writer.beginLine(u"- "_s);
    eachChild(item, [this](const GumboNode* child) {
        const GumboElement* inner = elementOf(child);
        if (!inner || !hasClass(*inner, u"ltx_tag_item"))
            return read(child);
        // "1." and "(a)" say something, a bullet is a bullet.
        const QString own = lineOf(*inner);
        if (own.size() > 1)
            m_writer.beginLine(own + u' ');
    });
    m_writer.beginLine();
}

/// An address that the text does not show is written behind it where it is a repository's.
void HtmlWalk::readLink(const GumboElement& link) {
    readChildren(link);
    const QStringList repository = codeRepositories(attributeOf(link, "href"));
    if (!repository.isEmpty() && !codeRepositories(lineOf(link)).contains(repository.constFirst()))
        m_writer.addText(u" ("_s + repository.constFirst() + u')');
}

QString HtmlWalk::lineOf(const GumboElement& element) { return sheaf::lineOf(element, m_hiding, m_hidden); }

void HtmlWalk::keepHidden(const GumboElement& element) {
    // LaTeXML's \phantom: room that is left free, with the text that it would take.
    if (hasClass(element, u"ltx_phantom") || m_hiddenLetters > mostHiddenLetters)
        return;
    const QString text = oneLine(rawTextOf(element)).left(mostHiddenLetters);
    m_hiddenLetters += text.size();
    if (!text.isEmpty())
        m_hidden += text;
}

QString lineOf(const GumboElement& element, const HiddenText& hiding, QStringList& hidden) {
    HtmlWalk walk(hiding);
    eachChild(element, [&walk](const GumboNode* child) { walk.read(child); });
    hidden += walk.hidden();
    QStringList texts;
    for (const TextSection& section : walk.sections())
        texts += section.title + u' ' + section.text;
    return oneLine(texts.join(u' '));
}

} // namespace sheaf
