#include "library/snippet_store.h"

#include "library/connection.h"

#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// In the columns behind the title.
constexpr std::array parts = {TextPart::Summary, TextPart::Abstract, TextPart::Note, TextPart::Tags,
                              TextPart::Authors};

Snippet snippetIn(const Statement& row, PaperKey paper, const QueryMatches& matches) {
    if (!matches.in(row.text(0), TextPart::Title).isEmpty())
        return {};
    for (size_t at = 0; at < parts.size(); ++at) {
        const QString text = snippetOf(row.text(int(at) + 1), parts[at], matches);
        if (!text.isEmpty())
            return {paper, parts[at], text};
    }
    return {};
}

} // namespace

Result<QList<Snippet>> SnippetStore::of(const QList<PaperKey>& papers, const QueryMatches& matches) {
    QList<Snippet> snippets;
    for (const PaperKey paper : papers) {
        Statement statement = m_connection.prepare(
            "SELECT title, summary, abstract, note, tags, authors FROM search_text WHERE key = ?"_ba);
        statement.with(paper);
        if (statement.step())
            snippets += snippetIn(statement, paper, matches);
        if (const Outcome outcome = statement.outcome(); !outcome)
            return outcome.error();
    }
    snippets.removeIf([](const Snippet& snippet) { return snippet.text.isEmpty(); });
    return snippets;
}

} // namespace sheaf
