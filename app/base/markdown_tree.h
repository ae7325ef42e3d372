#pragma once

#include <QString>

#include <cmark-gfm.h>

#include <functional>
#include <memory>

namespace sheaf {

/// A parsed Markdown text, for base/markdown.cpp only.
class MarkdownTree {
  public:
    /// Any text parses. Thread-safe.
    explicit MarkdownTree(const QString& markdown);

    /// How deep quotes, lists and emphasis stand in each other.
    int depth() const;

    /// Makes the tree fit for untrusted text: HTML becomes text, images become links, and links that lead
    /// neither to the web nor to a mailbox become their words. `plain` is applied to all that is not running
    /// text (code, addresses, titles).
    void clean(const std::function<QString(const QString&)>& plain);

    QString html() const;

  private:
    struct Free {
        void operator()(cmark_node* node) const { cmark_node_free(node); }
    };
    std::unique_ptr<cmark_node, Free> m_root;
};

} // namespace sheaf
