#include "library/tag_store.h"

#include "base/text.h"
#include "library/connection.h"
#include "library/paper_keys.h"
#include "papers/tag_key.h"

#include <QCoreApplication>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Error noSuchTag(const QString& tag) {
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Library", "The library has no tag “%1”.").arg(tag)};
}

Error namelessTag() {
    return {ErrorKind::Usage,
            QCoreApplication::translate("Library", "A tag needs a name: write at least one letter or sign.")};
}

} // namespace

Result<std::optional<qint64>> TagStore::number(const QString& tag, By by) {
    const QString name = oneLine(tag);
    const QString key = tagKey(tag);
    if (key.isEmpty())
        return std::optional<qint64>();
    const Outcome made = m_connection.run("INSERT INTO tags (folded, name) SELECT ?1, ?2 "
                                          "WHERE NOT EXISTS (SELECT 1 FROM tag_keys WHERE key = ?1)"_ba,
                                          key, name);
    if (!made)
        return made.error();
    const auto number = m_connection.number("SELECT tag FROM tag_keys WHERE key = ?"_ba, key);
    if (!number)
        return number.error();
    if (by == By::Reader)
        if (const Outcome named = m_connection.run(
                "UPDATE tags SET reader_name = ? WHERE id = ? AND reader_name IS NULL"_ba, name, *number);
            !named)
            return named.error();
    return std::optional<qint64>(*number);
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
                                                 "AND tag = (SELECT tag FROM tag_keys WHERE key = ?)"_ba,
                                             paper, tagKey(tag));
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

Result<QStringList> TagStore::shown(const QStringList& tags) {
    QStringList names;
    QSet<qint64> seen;
    for (const QString& tag : tags) {
        Statement statement = m_connection.prepare(
            "SELECT t.id, coalesce(t.reader_name, t.name) FROM tag_keys k JOIN tags t ON t.id = k.tag WHERE k.key = ?"_ba);
        const bool known = statement.with(tagKey(tag)).step();
        if (const Outcome outcome = statement.outcome(); !outcome)
            return outcome.error();
        if (known && seen.contains(statement.number(0)))
            continue;
        names += known ? statement.text(1) : tag;
        if (known)
            seen += statement.number(0);
    }
    names.removeDuplicates();
    return names;
}

Result<QList<NamedCount>> TagStore::mostUsed(int most) {
    Statement statement =
        m_connection.prepare("SELECT coalesce(reader_name, name), papers FROM tags WHERE papers > 0 "
                             "ORDER BY papers DESC, folded LIMIT ?"_ba);
    QList<NamedCount> tags;
    statement.with(most);
    while (statement.step())
        tags += {statement.text(0), statement.integer(1)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<NamedCount>>(tags) : outcome.error();
}

Result<QList<TagAlias>> TagStore::aliases() {
    Statement statement =
        m_connection.prepare("SELECT a.name, coalesce(t.reader_name, t.name) FROM tag_aliases a "
                             "JOIN tags t ON t.id = a.tag ORDER BY t.folded, a.key"_ba);
    QList<TagAlias> aliases;
    while (statement.step())
        aliases += {statement.text(0), statement.text(1)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<TagAlias>>(aliases) : outcome.error();
}

Result<qint64> TagStore::known(const QString& tag) {
    const auto number = m_connection.number("SELECT tag FROM tag_keys WHERE key = ?"_ba, tagKey(tag));
    return !number || *number != 0 ? number : noSuchTag(tag);
}

/// The papers' rows move to a new tag, and the old one goes: what the search index was given must not change
/// under it.
Result<qint64> TagStore::renamed(qint64 tag, const QString& name) {
    const Outcome parked =
        m_connection.run("UPDATE tags SET folded = char(10) || folded WHERE id = ?"_ba, tag);
    const Outcome made =
        parked ? m_connection.run("INSERT INTO tags (folded, name, reader_name) VALUES (?, ?, ?)"_ba,
                                  tagKey(name), name, name)
               : parked;
    if (!made)
        return made.error();
    const qint64 added = m_connection.lastRowId();
    const Outcome unparked = m_connection.run("UPDATE tags SET folded = substr(folded, 2) WHERE id = ? "
                                              "AND substr(folded, 2) NOT IN (SELECT folded FROM tags)"_ba,
                                              tag);
    const auto moved = unparked ? move(tag, added) : unparked.error();
    return moved ? Result<qint64>(added) : moved.error();
}

Result<QList<PaperKey>> TagStore::move(qint64 tag, qint64 target) {
    Statement carriers = m_connection.prepare("SELECT paper FROM paper_tags WHERE tag = ?"_ba);
    QList<PaperKey> papers;
    carriers.with(tag);
    while (carriers.step())
        papers += carriers.number(0);
    if (const Outcome outcome = carriers.outcome(); !outcome)
        return outcome.error();
    const QByteArray steps[] = {
        // A tag that the reader never used has no name of the reader's, and nothing of it is in the index.
        "UPDATE tags SET reader_name = (SELECT coalesce(o.reader_name, tags.name) FROM tags o WHERE o.id = "
        "?1) "
        "WHERE id = ?2 AND reader_name IS NULL"_ba,
        "INSERT INTO paper_tags (tag, paper, by_reader, by_summary) "
        "SELECT ?2, paper, by_reader, by_summary FROM paper_tags WHERE tag = ?1 "
        "ON CONFLICT DO UPDATE SET by_reader = max(by_reader, excluded.by_reader), "
        "by_summary = max(by_summary, excluded.by_summary)"_ba,
        "DELETE FROM paper_tags WHERE tag = ?1 AND ?2 > 0"_ba,
        "UPDATE tag_aliases SET tag = ?2 WHERE tag = ?1"_ba,
        "INSERT INTO tag_aliases (key, name, tag) SELECT folded, coalesce(reader_name, name), ?2 FROM tags "
        "WHERE id = ?1 AND folded NOT LIKE char(10) || '%'"_ba,
        "DELETE FROM tags WHERE id = ?1 AND ?2 > 0"_ba};
    for (const QByteArray& step : steps)
        if (const Outcome done = m_connection.run(step, tag, target); !done)
            return done.error();
    return papers;
}

Result<QList<PaperKey>> TagStore::merge(const QStringList& tags, const QString& target) {
    const QString name = oneLine(target);
    QList<qint64> merged;
    for (const QString& tag : tags) {
        const auto number = known(tag);
        if (!number)
            return number.error();
        merged += *number;
    }
    auto into = number(name, By::Reader);
    if (!into)
        return into.error();
    if (!*into)
        return namelessTag();
    QList<PaperKey> changed;
    for (const qint64 tag : merged) {
        if (tag == **into)
            continue;
        const auto moved = move(tag, **into);
        if (!moved)
            return moved.error();
        changed += *moved;
    }
    const auto named = rename(name, name);
    return named ? Result<QList<PaperKey>>(changed + *named) : named.error();
}

Result<QList<PaperKey>> TagStore::rename(const QString& tag, const QString& newName) {
    const QString name = oneLine(newName);
    if (tagKey(name).isEmpty())
        return namelessTag();
    const auto number = known(tag);
    if (!number)
        return number.error();
    const auto other = m_connection.number("SELECT tag FROM tag_keys WHERE key = ?"_ba, tagKey(name));
    if (!other)
        return other.error();
    if (*other != 0 && *other != *number)
        return Error{
            ErrorKind::Usage,
            QCoreApplication::translate("Library", "There is a tag “%1” already: merge the two.").arg(name)};
    const Outcome freed = m_connection.run("DELETE FROM tag_aliases WHERE key = ?"_ba, tagKey(name));
    const auto added = freed ? renamed(*number, name) : freed.error();
    if (!added)
        return added.error();
    Statement carriers = m_connection.prepare("SELECT paper FROM paper_tags WHERE tag = ?"_ba);
    return keysOf(carriers.with(*added));
}

Outcome TagStore::dropAlias(const QString& name) {
    if (const Outcome dropped = m_connection.run("DELETE FROM tag_aliases WHERE key = ?"_ba, tagKey(name));
        !dropped)
        return dropped;
    return m_connection.changes() > 0 ? Outcome() : noSuchTag(name);
}

} // namespace sheaf
