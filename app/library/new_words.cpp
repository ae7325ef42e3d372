#include "library/new_words.h"

#include "library/connection.h"

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

Outcome NewWords::write() {
    for (const PaperKey paper : std::exchange(m_papers, {})) {
        if (const Outcome written = write(paper); !written)
            return written;
    }
    return {};
}

/// With values: INSERT … SELECT may fail half way, too.
Outcome NewWords::write(PaperKey paper) {
    Statement text = m_connection.prepare(
        "SELECT title, authors, abstract, summary, tags, note FROM search_text WHERE key = ?"_ba);
    Statement entry =
        m_connection.prepare("INSERT INTO search (rowid, title, authors, abstract, summary, tags, note) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)"_ba);
    entry.with(paper);
    constexpr int columns = 6;
    const bool isThere = text.with(paper).step();
    for (int column = 0; isThere && column < columns; ++column)
        entry.with(text.isNull(column) ? std::optional<QString>() : std::optional(text.text(column)));
    const Outcome outcome = text.outcome();
    return outcome && isThere ? entry.run() : outcome;
}

} // namespace sheaf
