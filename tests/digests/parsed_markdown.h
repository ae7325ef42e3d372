#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf::test {

/// A heading as a Markdown reader sees it.
struct Heading {
    int level = 0;
    QString text;
    QString link;    ///< where its one link leads; empty where it has none
    QString section; ///< the text of the last heading of level 2 before it
    QString next;    ///< the text of the block below
    int line = 0;    ///< counted from 1

    bool operator==(const Heading&) const = default;
};

/// A Markdown document, parsed as GitHub's own parser does.
struct ParsedMarkdown {
    QList<Heading> headings;
    QStringList html;      ///< every piece of raw HTML
    QStringList listItems; ///< the text of every list item
    QStringList images;    ///< their addresses
    QString text;          ///< everything a reader reads, blocks on lines of their own
};

ParsedMarkdown parseMarkdown(const QByteArray& markdown);

} // namespace sheaf::test
