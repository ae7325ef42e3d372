#include "library/exchange/shared_merge.h"

#include "library/connection.h"
#include "library/tag_store.h"
#include "papers/rule.h"
#include "papers/tag_key.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QByteArray kindOf(const QByteArray& table) {
    return table == "rules"            ? "rule"_ba
           : table == "saved_searches" ? "search"_ba
           : table == "tag_aliases"    ? "alias"_ba
                                       : QByteArray();
}

/// As SQLite's NOCASE has it.
QString inSmallLetters(QString name) {
    for (QChar& letter : name)
        if (letter >= u'A' && letter <= u'Z')
            letter = QChar(letter.unicode() + (u'a' - u'A'));
    return name;
}

Outcome checkRule(const QJsonObject& row) {
    const qint64 effect = row.value(u"effect").toInteger(-1);
    const bool isRead = QJsonDocument::fromJson(row.value(u"condition").toString().toUtf8()).isObject();
    return effect >= 0 && effect <= 2 && isRead
               ? Outcome()
               : badLine(Words::tr("the rule “%1” cannot be read").arg(row.value(u"name").toString()));
}

Outcome checkAlias(const QJsonObject& row) {
    const bool fits = tagKey(row.value(u"name").toString()) == row.value(u"key").toString() &&
                      !tagKey(row.value(u"tag").toString()).isEmpty();
    return fits ? Outcome()
                : badLine(Words::tr("the merged tag “%1” cannot be read").arg(row.value(u"name").toString()));
}

} // namespace

QByteArray SharedMerge::Dated::value() const {
    QJsonObject plain = row;
    plain.remove(u"id"_s);
    plain.remove(u"changed"_s); // of a saved search, in seconds
    return QJsonDocument(plain).toJson(QJsonDocument::Compact);
}

bool SharedMerge::Dated::isAfter(const Dated& other) const {
    if (changed != other.changed)
        return changed > other.changed;
    return row.isEmpty() != other.row.isEmpty() ? other.row.isEmpty() : value() > other.value();
}

bool SharedMerge::takes(const QByteArray& table) {
    return table == "shared_changes" || !kindOf(table).isEmpty();
}

Outcome SharedMerge::collect(const ExchangeTable& table, const QJsonObject& row, qint64 line) {
    if (const Outcome checked = checkRow(table, row); !checked)
        return checked;
    const bool isDate = table.name == "shared_changes";
    const QByteArray wanted = isDate ? row.value(u"kind").toString().toLatin1() : kindOf(table.name);
    if (wanted == "rule" && !isDate)
        if (const Outcome checked = checkRule(row); !checked)
            return checked;
    if (wanted == "alias" && !isDate)
        if (const Outcome checked = checkAlias(row); !checked)
            return checked;
    for (Kind& kind : m_kinds) {
        if (kind.name != wanted)
            continue;
        const QString name = row.value(isDate ? u"name"_s : QString::fromLatin1(kind.column)).toString();
        Dated& entry = kind.entries[inSmallLetters(name)];
        entry.line = line;
        entry.name = name;
        if (isDate) {
            entry.changed = row.value(u"changed").toInteger();
        } else {
            entry.row = row;
            kind.table = table;
        }
    }
    return {};
}

Result<std::optional<SharedMerge::Dated>> SharedMerge::here(const Kind& kind, const QString& name) {
    Dated entry;
    entry.changed = -1;
    Statement date =
        m_connection.prepare("SELECT changed FROM shared_changes WHERE kind = ? AND name = ?"_ba);
    if (date.with(QString::fromLatin1(kind.name), name).step())
        entry.changed = date.number(0);
    if (const Outcome outcome = date.outcome(); !outcome)
        return outcome.error();
    if (!kind.table.name.isEmpty()) {
        Statement row = m_connection.prepare("SELECT "_ba + kind.table.object() + " FROM "_ba +
                                             kind.table.name + " x WHERE x."_ba + kind.column + " = ?"_ba);
        if (row.with(name).step())
            entry.row = QJsonDocument::fromJson(row.blob(0)).object();
        if (const Outcome outcome = row.outcome(); !outcome)
            return outcome.error();
    }
    if (entry.changed < 0 && entry.row.isEmpty())
        return std::optional<Dated>();
    entry.changed = std::max<qint64>(entry.changed, 0);
    return std::optional(entry);
}

Outcome SharedMerge::remove(const Kind& kind, const QString& name) {
    const QByteArray table = kind.name == "rule"     ? "rules"_ba
                             : kind.name == "search" ? "saved_searches"_ba
                                                     : "tag_aliases"_ba;
    return m_connection.run("DELETE FROM "_ba + table + " WHERE "_ba + kind.column + " = ?"_ba, name);
}

/// The dates of the papers' tags go over with the tags.
Outcome SharedMerge::mergeTag(const QJsonObject& alias) {
    const QString key = alias.value(u"key").toString();
    const auto known = m_connection.number("SELECT count(*) FROM tags WHERE folded = ?"_ba, key);
    if (!known || *known == 0)
        return known ? Outcome() : known.error();
    const QString target = alias.value(u"tag").toString();
    if (const auto merged = TagStore(m_connection).merge({key}, target); !merged)
        return merged.error();
    return m_connection.run(
        "INSERT INTO mark_changes (paper, field, changed) SELECT paper, 'tag:' || ?2, changed "
        "FROM mark_changes WHERE field = 'tag:' || ?1 "
        "ON CONFLICT DO UPDATE SET changed = max(changed, excluded.changed)"_ba,
        key, tagKey(target));
}

Outcome SharedMerge::apply(const Kind& kind, const Dated& entry, ExchangeRows& rows) {
    const Outcome dated =
        entry.changed == 0
            ? Outcome()
            : m_connection.run("INSERT INTO shared_changes (kind, name, changed) VALUES (?, ?, ?) "
                               "ON CONFLICT DO UPDATE SET changed = excluded.changed"_ba,
                               QString::fromLatin1(kind.name), entry.name, entry.changed);
    if (!dated || entry.row.isEmpty())
        return dated ? remove(kind, entry.name) : dated;
    if (kind.name == "alias")
        if (const Outcome merged = mergeTag(entry.row); !merged)
            return merged;
    QByteArrayList changes;
    for (const ExchangeColumn& column : kind.table.columns)
        if (column.name != "id" && column.name != kind.column)
            changes += column.name + " = excluded."_ba + column.name;
    const auto row = rows.withFreeNumber(kind.table, entry.row);
    return row ? rows.insert(kind.table, *row, {},
                             '(' + kind.column + ") DO UPDATE SET "_ba + changes.join(", "))
               : row.error();
}

/// One that does not fit leaves nothing behind.
Result<bool> SharedMerge::mergeOne(const Kind& kind, const Dated& entry, ExchangeRows& rows) {
    const auto known = here(kind, entry.name);
    if (!known)
        return known.error();
    if (*known && !entry.isAfter(**known))
        return false;
    if (const Outcome saved = m_connection.script("SAVEPOINT shared"_ba); !saved)
        return saved.error();
    const Outcome applied = apply(kind, entry, rows);
    if (!applied && applied.error().kind != ErrorKind::Malformed)
        return applied.error();
    const Outcome ended =
        m_connection.script(applied ? "RELEASE shared"_ba : "ROLLBACK TO shared; RELEASE shared"_ba);
    if (!ended || !applied)
        return ended ? applied.error() : ended.error();
    return true;
}

Result<MergedShared> SharedMerge::merge(ExchangeRows& rows, bool judgesAgain) {
    MergedShared merged;
    bool rulesChanged = false;
    for (Kind& kind : m_kinds) {
        for (auto entry = kind.entries.begin(); entry != kind.entries.end(); ++entry) {
            const auto changed = mergeOne(kind, *entry, rows);
            if (!changed && changed.error().kind != ErrorKind::Malformed)
                return changed.error();
            if (!changed)
                merged.bad += BadLine{entry->line, changed.error().sentence};
            merged.changed = merged.changed || (changed && *changed);
            rulesChanged = rulesChanged || (changed && *changed && kind.name == "rule");
        }
        kind.entries.clear();
    }
    if (!rulesChanged || !judgesAgain)
        return merged;
    const Outcome due = m_connection.run("INSERT INTO rule_judging (one, below) VALUES (1, ?) "
                                         "ON CONFLICT DO UPDATE SET below = excluded.below"_ba,
                                         std::numeric_limits<PaperKey>::max());
    return due ? Result<MergedShared>(merged) : due.error();
}

} // namespace sheaf
