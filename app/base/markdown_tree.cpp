#include "base/markdown_tree.h"

#include <QList>

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace sheaf {

namespace {

using Plain = std::function<QString(const QString&)>;

struct ParserFree {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct IterFree {
    void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};
struct MemoryFree {
    void operator()(char* memory) const { cmark_get_default_mem_allocator()->free(memory); }
};

constexpr qsizetype mostColumns = 60;
constexpr qsizetype mostCells = 20'000;

/// A table's rows are filled up to the width of its header, so that 40 kB can mean 180 MB of cells; and a
/// long row of pipes takes quadratic time. What is wider than any real table stays text.
bool hasReasonableTables(const QString& markdown) {
    const QList<QStringView> lines = QStringView(markdown).split(u'\n');
    qsizetype columns = 0;
    for (const QStringView line : lines)
        columns = std::max(columns, line.count(u'|'));
    return columns <= mostColumns && columns * lines.size() <= mostCells;
}

void attach(cmark_parser* parser, const char* extension) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extension));
}

QList<cmark_node*> nodesOf(cmark_node* root) {
    QList<cmark_node*> nodes;
    const std::unique_ptr<cmark_iter, IterFree> iter(cmark_iter_new(root));
    for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get()))
        if (event == CMARK_EVENT_ENTER)
            nodes += cmark_iter_get_node(iter.get());
    return nodes;
}

bool leadsSomewhereSafe(const QString& address) {
    constexpr std::array schemes{"http://", "https://", "mailto:"};
    return std::any_of(schemes.begin(), schemes.end(), [&](const char* scheme) {
        return address.startsWith(QLatin1StringView(scheme), Qt::CaseInsensitive);
    });
}

bool isInsideLink(cmark_node* node) {
    for (cmark_node* up = cmark_node_parent(node); up; up = cmark_node_parent(up))
        if (cmark_node_get_type(up) == CMARK_NODE_LINK)
            return true;
    return false;
}

void discard(cmark_node* node) {
    cmark_node_unlink(node);
    cmark_node_free(node);
}

void replaceByChildren(cmark_node* node) {
    while (cmark_node* const child = cmark_node_first_child(node))
        if (!cmark_node_insert_before(node, child))
            discard(child);
    discard(node);
}

void replaceBy(cmark_node* node, cmark_node* other) {
    if (!cmark_node_insert_before(node, other))
        cmark_node_free(other);
    discard(node);
}

cmark_node* textNode(const QString& words) {
    cmark_node* const text = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(text, words.toUtf8().constData());
    return text;
}

void showHtmlAsText(cmark_node* node) {
    cmark_node* shown = textNode(QString::fromUtf8(cmark_node_get_literal(node)).trimmed());
    if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
        cmark_node* const paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(paragraph, shown);
        shown = paragraph;
    }
    replaceBy(node, shown);
}

void cleanLink(cmark_node* node, const Plain& plain) {
    const QString address = plain(QString::fromUtf8(cmark_node_get_url(node)));
    if (!leadsSomewhereSafe(address) || isInsideLink(node)) {
        replaceByChildren(node);
        return;
    }
    cmark_node_set_url(node, address.toUtf8().constData());
    cmark_node_set_title(node, plain(QString::fromUtf8(cmark_node_get_title(node))).toUtf8().constData());
}

void cleanImage(cmark_node* node, const Plain& plain) {
    if (isInsideLink(node)) {
        replaceByChildren(node);
        return;
    }
    cmark_node* const link = cmark_node_new(CMARK_NODE_LINK);
    cmark_node_set_url(link, cmark_node_get_url(node));
    while (cmark_node* const child = cmark_node_first_child(node))
        if (!cmark_node_append_child(link, child))
            discard(child);
    if (!cmark_node_first_child(link))
        cmark_node_append_child(link, textNode(QString::fromUtf8(cmark_node_get_url(node))));
    if (!cmark_node_insert_before(node, link)) {
        cmark_node_free(link);
        return;
    }
    discard(node);
    cleanLink(link, plain);
}

void cleanCode(cmark_node* node, const Plain& plain) {
    cmark_node_set_literal(node, plain(QString::fromUtf8(cmark_node_get_literal(node))).toUtf8().constData());
    if (cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK)
        cmark_node_set_fence_info(node, "");
}

void cleanNode(cmark_node* node, const Plain& plain) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)
        showHtmlAsText(node);
    else if (type == CMARK_NODE_LINK)
        cleanLink(node, plain);
    else if (type == CMARK_NODE_IMAGE)
        cleanImage(node, plain);
    else if (type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
        cleanCode(node, plain);
}

} // namespace

MarkdownTree::MarkdownTree(const QString& markdown) {
    // Extensions announce their special characters in a table that all parsers of the process share, and take
    // them back at the end: two parsers at once make each other overlook tables and strikethrough.
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    const std::unique_ptr<cmark_parser, ParserFree> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    cmark_gfm_core_extensions_ensure_registered();
    attach(parser.get(), "strikethrough");
    attach(parser.get(), "autolink");
    if (hasReasonableTables(markdown))
        attach(parser.get(), "table");
    const QByteArray bytes = markdown.toUtf8();
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    m_root.reset(cmark_parser_finish(parser.get()));
}

int MarkdownTree::depth() const {
    int deepest = 0;
    int level = 0;
    cmark_node* node = m_root.get();
    while (node) {
        deepest = std::max(deepest, level);
        if (cmark_node* const child = cmark_node_first_child(node)) {
            node = child;
            ++level;
            continue;
        }
        while (node && !cmark_node_next(node)) {
            node = cmark_node_parent(node);
            --level;
        }
        node = node ? cmark_node_next(node) : nullptr;
    }
    return deepest;
}

void MarkdownTree::clean(const Plain& plain) {
    for (cmark_node* const node : nodesOf(m_root.get()))
        cleanNode(node, plain);
}

QString MarkdownTree::html() const {
    // The parser's extensions render their own nodes; the list argument would only name filters.
    const std::unique_ptr<char, MemoryFree> html(cmark_render_html(m_root.get(), CMARK_OPT_DEFAULT, nullptr));
    return QString::fromUtf8(html.get());
}

} // namespace sheaf
