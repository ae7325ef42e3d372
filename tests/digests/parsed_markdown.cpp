#include "digests/parsed_markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QString textOf(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
    case CMARK_NODE_CODE_BLOCK: return QString::fromUtf8(cmark_node_get_literal(node));
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK: return u"\n"_s;
    default: break;
    }
    QString text;
    for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child))
        text += textOf(child);
    const bool endsBlock = cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH;
    return endsBlock ? text + u'\n' : text;
}

Heading headingOf(cmark_node* node) {
    Heading heading{.level = cmark_node_get_heading_level(node),
                    .text = textOf(node),
                    .line = cmark_node_get_start_line(node)};
    cmark_node* const first = cmark_node_first_child(node);
    const bool oneLink = first && !cmark_node_next(first) && cmark_node_get_type(first) == CMARK_NODE_LINK;
    if (oneLink)
        heading.link = QString::fromUtf8(cmark_node_get_url(first));
    if (cmark_node* const next = cmark_node_next(node))
        heading.next = textOf(next).trimmed();
    return heading;
}

void note(cmark_node* node, ParsedMarkdown& parsed) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING) {
        parsed.headings += headingOf(node);
        Heading& heading = parsed.headings.last();
        if (heading.level > 2 && parsed.headings.size() > 1) {
            const Heading& before = parsed.headings[parsed.headings.size() - 2];
            heading.section = before.level == 2 ? before.text : before.section;
        }
    } else if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) {
        parsed.html += QString::fromUtf8(cmark_node_get_literal(node));
    } else if (type == CMARK_NODE_ITEM) {
        parsed.listItems += textOf(node).trimmed();
    } else if (type == CMARK_NODE_IMAGE) {
        parsed.images += QString::fromUtf8(cmark_node_get_url(node));
    }
}

cmark_node* parse(const QByteArray& markdown) {
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser* const parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown.constData(), size_t(markdown.size()));
    cmark_node* const root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    cmark_consolidate_text_nodes(root);
    return root;
}

} // namespace

ParsedMarkdown parseMarkdown(const QByteArray& markdown) {
    cmark_node* const root = parse(markdown);
    ParsedMarkdown parsed;
    cmark_iter* const iter = cmark_iter_new(root);
    for (auto event = cmark_iter_next(iter); event != CMARK_EVENT_DONE; event = cmark_iter_next(iter))
        if (event == CMARK_EVENT_ENTER)
            note(cmark_iter_get_node(iter), parsed);
    cmark_iter_free(iter);
    for (cmark_node* block = cmark_node_first_child(root); block; block = cmark_node_next(block))
        parsed.text += textOf(block).trimmed() + u'\n';
    cmark_node_free(root);
    return parsed;
}

} // namespace sheaf::test
