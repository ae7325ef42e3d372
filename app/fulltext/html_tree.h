#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace sheaf {

/// A parsed page. Nodes live as long as the tree.
class HtmlTree {
  public:
    /// Bytes are UTF-8; wrong ones are replaced. Refuses what is too large, or nested deeper than any paper,
    /// before it is parsed: such pages cost a parser quadratic time and its stack.
    static Result<HtmlTree> parse(const QByteArray& html);

    const GumboNode* root() const { return m_output->root; }

  private:
    struct Free {
        void operator()(GumboOutput* output) const;
    };

    HtmlTree(std::unique_ptr<QByteArray> html);

    std::unique_ptr<QByteArray> m_html; ///< the nodes point into it
    std::unique_ptr<GumboOutput, Free> m_output;
};

/// The deepest nesting of elements that the page can reach, as far as its tags tell without parsing them.
int nestingOf(const QByteArray& html);

/// A null pointer for what is no element.
const GumboElement* elementOf(const GumboNode* node);

/// Whether the node is an element of that tag.
bool isTag(const GumboNode* node, GumboTag tag);

/// The name as written, in small letters: also of elements that HTML does not know.
QByteArray tagName(const GumboElement& element);

/// The attribute's value; empty where there is none.
QString attributeOf(const GumboElement& element, const char* name);

/// Whether `class` names it, or one that begins with it where the name ends in "*".
bool hasClass(const GumboElement& element, QStringView name);

/// The first element below the node, in the page's order, that `matches`; null where there is none.
template <class Matches>
const GumboNode* firstBelow(const GumboNode* node, const Matches& matches) {
    const GumboElement* element = elementOf(node);
    if (!element)
        return nullptr;
    for (unsigned int i = 0; i < element->children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(element->children.data[i]);
        const GumboElement* inner = elementOf(child);
        if (inner && matches(*inner))
            return child;
        if (const GumboNode* found = firstBelow(child, matches))
            return found;
    }
    return nullptr;
}

template <class Visit>
void eachChild(const GumboElement& element, const Visit& visit) {
    for (unsigned int i = 0; i < element.children.length; ++i)
        visit(static_cast<const GumboNode*>(element.children.data[i]));
}

/// All text below the node as it stands, scripts and styles included.
QString rawTextOf(const GumboNode* node);
QString rawTextOf(const GumboElement& element);

} // namespace sheaf
