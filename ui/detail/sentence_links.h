#pragma once

#include "ui/detail/html_pieces.h"
#include "ui/detail/page_matter.h"

#include <QString>
#include <QStringList>

namespace sheaf {

/// Makes the sentences of a summary's texts, one text after the other, links to what they rest on:
/// "sheaf:ground/0", "sheaf:ground/1", … Sentences of paragraphs and list items, not of tables, headings and
/// code. One that runs through a link is several links, with the same address.
class SentenceLinks {
  public:
    /// The sentence that was clicked carries its ground below its paragraph.
    explicit SentenceLinks(std::optional<ShownGround> ground = {}, SourceText source = SourceText::Abstract)
        : m_ground(std::move(ground)), m_source(source) {}

    /// HTML as markdownToHtml() gives it, with its links.
    QString added(const QString& html);

    /// What was added so far as plain text whose sentences (see sentenceRanges) are the links in order.
    QString text() const { return m_texts.join(QStringLiteral("\n\n")); }

  private:
    QString addedRun(const QList<HtmlPiece>& run, const QString& parent);

    std::optional<ShownGround> m_ground;
    SourceText m_source;
    QStringList m_texts;
    int m_count = 0;
    QString m_below; ///< to come behind the paragraph that is open
};

} // namespace sheaf
