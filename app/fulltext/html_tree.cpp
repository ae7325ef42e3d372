#include "fulltext/html_tree.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace sheaf {

namespace {

constexpr qsizetype largestPage = 48 << 20; // bytes; pages with thousands of formulas reach some 20 MB
constexpr int deepestNesting = 400;         // LaTeXML's deepest formulas stay under a hundred

QString say(const char* text) { return QCoreApplication::translate("FullText", text); }

bool isNameLetter(char c, bool first) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && c != '>' && c != '/' && static_cast<uchar>(c) > ' ');
}

/// Elements that have no content, and those whose end the next of their kind implies.
bool cannotNest(const QByteArray& name) {
    static const QSet<QByteArray> names = {
        "area", "base", "br", "col",    "embed", "hr",     "img", "input", "link", "meta",  "p",     "param",
        "li",   "dt",   "dd", "option", "tr",    "source", "wbr", "td",    "th",   "tbody", "thead", "tfoot"};
    return names.contains(name);
}

/// HTML's own elements cannot close themselves ("<div/>"), those of MathML and SVG can.
bool isOfHtml(const QByteArray& name) {
    const GumboTag tag = gumbo_tag_enum(name.constData());
    static const QSet<int> foreign = {GUMBO_TAG_MATH, GUMBO_TAG_MI,     GUMBO_TAG_MO,
                                      GUMBO_TAG_MN,   GUMBO_TAG_MS,     GUMBO_TAG_MTEXT,
                                      GUMBO_TAG_SVG,  GUMBO_TAG_MGLYPH, GUMBO_TAG_MALIGNMARK};
    return tag != GUMBO_TAG_UNKNOWN && !foreign.contains(tag);
}

/// Counts tags that open and close, by name: a closing tag of another name takes nothing away.
class Nesting {
  public:
    void open(const QByteArray& name) {
        if (cannotNest(name))
            return;
        ++m_open[name];
        m_most = std::max(m_most, ++m_depth);
    }
    void close(const QByteArray& name) {
        int& open = m_open[name];
        if (open == 0)
            return;
        --open;
        --m_depth;
    }
    int most() const { return m_most; }

  private:
    QHash<QByteArray, int> m_open;
    int m_depth = 0;
    int m_most = 0;
};

} // namespace

int nestingOf(const QByteArray& html) {
    constexpr qsizetype longestName = 30;
    Nesting nesting;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool closes = at + 1 < html.size() && html[at + 1] == '/';
        const qsizetype from = at + (closes ? 2 : 1);
        qsizetype to = from;
        while (to < html.size() && to - from < longestName && isNameLetter(html[to], to == from))
            ++to;
        if (to == from)
            continue;
        const QByteArray name = html.mid(from, to - from).toLower();
        const qsizetype end = html.indexOf('>', to);
        if (closes)
            nesting.close(name);
        else if (end < 0 || html[end - 1] != '/' || isOfHtml(name))
            nesting.open(name);
    }
    return nesting.most();
}

HtmlTree::HtmlTree(std::unique_ptr<QByteArray> html) : m_html(std::move(html)) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(
        gumbo_parse_with_options(&options, m_html->constData(), static_cast<size_t>(m_html->size())));
}

void HtmlTree::Free::operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Result<HtmlTree> HtmlTree::parse(const QByteArray& html) {
    if (html.size() > largestPage)
        return Error{ErrorKind::Malformed,
                     say(QT_TRANSLATE_NOOP("FullText", "The paper's web page is too large to be read.")),
                     {}};
    if (nestingOf(html) > deepestNesting)
        return Error{ErrorKind::Malformed,
                     say(QT_TRANSLATE_NOOP("FullText", "The paper's web page is damaged: its parts stand "
                                                       "too deep inside each other.")),
                     {}};
    return HtmlTree(std::make_unique<QByteArray>(html));
}

const GumboElement* elementOf(const GumboNode* node) {
    const bool element = node && (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE);
    return element ? &node->v.element : nullptr;
}

bool isTag(const GumboNode* node, GumboTag tag) {
    const GumboElement* element = elementOf(node);
    return element && element->tag == tag;
}

QByteArray tagName(const GumboElement& element) {
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return name.data ? QByteArray(name.data, static_cast<qsizetype>(name.length)).toLower() : QByteArray();
}

QString attributeOf(const GumboElement& element, const char* name) {
    const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool hasClass(const GumboElement& element, QStringView name) {
    const QString classes = attributeOf(element, "class");
    const bool beginning = name.endsWith(u'*');
    const QStringView wanted = beginning ? name.chopped(1) : name;
    const auto parts = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](QStringView part) {
        return beginning ? part.startsWith(wanted) : part == wanted;
    });
}

QString rawTextOf(const GumboNode* node) {
    if (const GumboElement* element = elementOf(node))
        return rawTextOf(*element);
    return node && node->type != GUMBO_NODE_DOCUMENT && node->type != GUMBO_NODE_COMMENT
               ? QString::fromUtf8(node->v.text.text)
               : QString();
}

QString rawTextOf(const GumboElement& element) {
    QString text;
    eachChild(element, [&text](const GumboNode* child) { text += rawTextOf(child); });
    return text;
}

} // namespace sheaf
