#include "library/tag_store.h"

#include "base/text.h"
#include "library/connection.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString foldedTag(const QString& tag) { return folded(oneLine(tag)); }

Result<std::optional<qint64>> TagStore::number(const QString& tag, By by) {
    const QString name = oneLine(tag);
    const QString same = foldedTag(tag);
    if (same.isEmpty())
        return std::optional<qint64>();
    const std::optional<QString> readerName = by == By::Reader ? std::optional(name) : std::nullopt;
    const Outcome made =
        m_connection.run("INSERT INTO tags (folded, name, reader_name) VALUES (?, ?, ?) ON CONFLICT "
                         "DO UPDATE SET reader_name = excluded.reader_name "
                         "WHERE reader_name IS NULL AND excluded.reader_name IS NOT NULL"_ba,
                         same, name, readerName);
    if (!made)
        return made.error();
    const auto number = m_connection.number("SELECT id FROM tags WHERE folded = ?"_ba, same);
    return number ? Result<std::optional<qint64>>(*number) : number.error();
}

Outcome TagStore::add(PaperKey paper, qint64 tag, By by) {
    const bool reader = by == By::Reader;
    return m_connection.run("INSERT INTO paper_tags (tag, paper, by_reader, by_summary) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT DO UPDATE SET by_reader = max(by_reader, excluded.by_reader), "
                            "by_summary = max(by_summary, excluded.by_summary)"_ba,
                            tag, paper, reader, !reader);
}

Outcome TagStore::remove(PaperKey paper, const QString& tag, By by) {
    const QByteArray column = by == By::Reader ? "by_reader"_ba : "by_summary"_ba;
    const Outcome removed = m_connection.run("UPDATE paper_tags SET "_ba + column +
                                                 " = 0 WHERE paper = ? "
                                                 "AND tag = (SELECT id FROM tags WHERE folded = ?)"_ba,
                                             paper, foldedTag(tag));
    return removed ? dropUnused(paper) : removed;
}

Outcome TagStore::removeOfSummary(PaperKey paper) {
    const Outcome removed =
        m_connection.run("UPDATE paper_tags SET by_summary = 0 WHERE paper = ? AND by_summary = 1"_ba, paper);
    return removed ? dropUnused(paper) : removed;
}

Outcome TagStore::dropUnused(PaperKey paper) {
    return m_connection.run("DELETE FROM paper_tags WHERE paper = ? AND by_reader = 0 AND by_summary = 0"_ba,
                            paper);
}

Result<QStringList> TagStore::ofReader(PaperKey paper) {
    Statement statement =
        m_connection.prepare("SELECT t.reader_name FROM paper_tags x JOIN tags t ON t.id = x.tag "
                             "WHERE x.paper = ? AND x.by_reader = 1 ORDER BY t.id"_ba);
    QStringList tags;
    statement.with(paper);
    while (statement.step())
        tags += statement.text(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QStringList>(tags) : outcome.error();
}

} // namespace sheaf
