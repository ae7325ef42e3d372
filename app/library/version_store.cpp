#include "library/version_store.h"

#include "library/connection.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

VersionText textOf(const Paper& paper) { return {paper.version, paper.title, paper.abstract, paper.comment}; }

/// Sources wrap lines where they like.
bool saysTheSame(const VersionText& a, const VersionText& b) {
    return a.title.simplified() == b.title.simplified() &&
           a.abstract.simplified() == b.abstract.simplified() &&
           a.comment.simplified() == b.comment.simplified();
}

/// Columns from `first` on: version, title, abstract, comment.
VersionText readText(const Statement& row, int first) {
    return {row.integer(first), row.text(first + 1), row.text(first + 2), row.text(first + 3)};
}

} // namespace

Outcome VersionStore::take(PaperKey key, const Paper& known, const Paper& news, const Paper& merged,
                           QDate day) {
    if (known.version == 0 || news.version == 0 || news.version == known.version)
        return {};
    if (news.version < known.version)
        return keepLate(key, news, merged);
    if (!saysTheSame(textOf(known), textOf(merged)))
        if (const Outcome kept = keep(key, textOf(known)); !kept)
            return kept;
    return markUpdated(key, known.version, day);
}

Outcome VersionStore::keepLate(PaperKey paper, const Paper& news, const Paper& now) {
    if (news.title.isEmpty() || news.abstract.isEmpty())
        return {};
    const auto next = textAt(paper, news.version);
    if (!next)
        return next.error();
    const VersionText later = next->value_or(textOf(now));
    VersionText text = textOf(news);
    if (text.comment.isEmpty()) // some sources give none
        text.comment = later.comment;
    return saysTheSame(text, later) ? Outcome() : keep(paper, text);
}

Outcome VersionStore::keep(PaperKey paper, const VersionText& text) {
    return m_connection.run("INSERT INTO paper_versions (paper, version, title, abstract, comment) "
                            "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_ba,
                            paper, text.version, text.title, text.abstract, text.comment);
}

Outcome VersionStore::markUpdated(PaperKey paper, int seenVersion, QDate day) {
    return m_connection.run(
        "INSERT INTO updates (paper, seen_version, day) SELECT ?1, ?2, ?3 "
        "WHERE EXISTS (SELECT 1 FROM reading WHERE paper = ?1 AND (starred = 1 OR read = 1)) "
        "OR EXISTS (SELECT 1 FROM notes WHERE paper = ?1) "
        "OR EXISTS (SELECT 1 FROM paper_tags WHERE paper = ?1 AND by_reader = 1) "
        "ON CONFLICT DO UPDATE SET day = excluded.day"_ba,
        paper, seenVersion, day);
}

Outcome VersionStore::markSeen(const QList<PaperKey>& papers) {
    for (const PaperKey paper : papers)
        if (const Outcome gone = m_connection.run("DELETE FROM updates WHERE paper = ?"_ba, paper); !gone)
            return gone;
    return {};
}

/// A text is kept with the last version that had it.
Result<std::optional<VersionText>> VersionStore::textAt(PaperKey paper, int version) {
    Statement statement =
        m_connection.prepare("SELECT version, title, abstract, comment FROM paper_versions "
                             "WHERE paper = ? AND version >= ? ORDER BY version LIMIT 1"_ba);
    std::optional<VersionText> found;
    if (statement.with(paper, version).step())
        found = readText(statement, 0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<VersionText>>(found) : outcome.error();
}

Result<QList<VersionText>> VersionStore::earlier(PaperKey paper) {
    Statement statement = m_connection.prepare("SELECT version, title, abstract, comment FROM paper_versions "
                                               "WHERE paper = ? ORDER BY version"_ba);
    QList<VersionText> texts;
    statement.with(paper);
    while (statement.step())
        texts += readText(statement, 0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<VersionText>>(texts) : outcome.error();
}

Result<std::optional<PaperUpdate>> VersionStore::update(PaperKey paper) {
    Statement statement = m_connection.prepare(
        "SELECT u.seen_version, coalesce((SELECT max(day) FROM listings WHERE paper = p.key "
        "AND version = p.version), u.day), (SELECT max(version) FROM paper_versions WHERE paper = p.key), "
        "p.version, p.title, p.abstract, p.comment "
        "FROM papers p LEFT JOIN updates u ON u.paper = p.key WHERE p.key = ?"_ba);
    const bool found = statement.with(paper).step();
    if (const Outcome outcome = statement.outcome(); !outcome)
        return outcome.error();
    if (!found || (statement.isNull(0) && statement.isNull(2)))
        return std::optional<PaperUpdate>();
    PaperUpdate update{
        .now = readText(statement, 3), .day = statement.day(1), .unseen = !statement.isNull(0)};
    const int since = update.unseen ? statement.integer(0) : statement.integer(2);
    const auto before = textAt(paper, since);
    if (!before)
        return before.error();
    update.before = before->value_or(update.now);
    update.before.version = since;
    return std::optional(update);
}

} // namespace sheaf
