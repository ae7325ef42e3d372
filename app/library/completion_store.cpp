#include "library/completion_store.h"

#include "library/connection.h"
#include "library/name_counts.h"
#include "papers/tag_key.h"
#include "query/author_match.h"
#include "query/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// How many of the newest papers are asked who wrote them.
constexpr int papersAsked = 300;

/// Sorts after every text that begins with `start`.
QString endOf(const QString& start) {
    constexpr char32_t last = 0x10FFFF;
    return start + QString::fromUcs4(&last, 1);
}

/// The words of a name that is still being typed, as the search index is asked for them; empty where they are
/// too little. It has no beginnings of a single letter, but of a single Chinese character.
QString authorMatch(const std::vector<std::string>& words) {
    QStringList parts;
    for (size_t at = 0; at < words.size(); ++at) {
        const QString word = QString::fromStdString(words[at]);
        const bool last = at + 1 == words.size();
        if (word.size() > 1 || endsWide(word))
            parts += u"authors : \"%1\"%2"_s.arg(word, last ? u" *"_s : QString());
    }
    return parts.join(u" AND "_s);
}

/// The month of a date of which `start` is known and the rest is as in `rest`.
QDate monthOf(const QString& start, const QString& rest) {
    const QString date = start + rest.mid(start.size());
    return {std::max(date.first(4).toInt(), 1), std::clamp(date.mid(5, 2).toInt(), 1, 12), 1};
}

/// The days of the months whose dates may begin so: "2010-1" -> 2010-10-01 and 2010-12-31.
QDate firstDay(const QString& start) { return monthOf(start, u"0000-00-00"_s); }
QDate lastDay(const QString& start) { return monthOf(start, u"9999-99-99"_s).addMonths(1).addDays(-1); }

} // namespace

Result<QList<NamedCount>> CompletionStore::of(FieldName field, const QString& start) {
    const auto asked = [&](const QByteArray& sql, const QString& from) {
        Statement statement = m_connection.prepare(sql + " LIMIT ?"_ba);
        statement.with(from, endOf(from), most);
        return countsOf(std::move(statement));
    };
    switch (field) {
    case FieldName::Category:
        return asked("SELECT category, papers FROM category_counts WHERE category >= ? AND category < ? "
                     "AND papers > 0 ORDER BY papers DESC, category"_ba,
                     start);
    case FieldName::Source:
        return asked("SELECT source, papers FROM source_counts WHERE source >= ? AND source < ? "
                     "AND papers > 0 ORDER BY papers DESC, source"_ba,
                     start);
    case FieldName::Tag:
        return asked("SELECT coalesce(reader_name, name), papers FROM tags WHERE folded >= ? AND folded < ? "
                     "AND papers > 0 ORDER BY papers DESC, folded"_ba,
                     tagKeyStart(start));
    case FieldName::Watch:
        return asked(
            "SELECT name, -1 FROM rules WHERE name >= ? AND name < ? AND effect = 2 ORDER BY name"_ba, start);
    case FieldName::Rule:
        return asked(
            "SELECT name, -1 FROM rules WHERE name >= ? AND name < ? AND effect <> 2 ORDER BY name"_ba,
            start);
    case FieldName::Author: return authors(start);
    case FieldName::Engine: return distinct("engine"_ba, start);
    case FieldName::Language: return distinct("language"_ba, start);
    case FieldName::Day: return days(start);
    default: return QList<NamedCount>();
    }
}

/// Jumps from one value of an index to the next: there are few of them in many rows.
Result<QList<NamedCount>> CompletionStore::distinct(const QByteArray& column, const QString& start) {
    const QByteArray sql =
        "WITH RECURSIVE found (name) AS (SELECT (SELECT min(@c) FROM summaries WHERE @c >= ?1) "
        "UNION ALL SELECT (SELECT min(@c) FROM summaries WHERE @c > name) FROM found "
        "WHERE name IS NOT NULL) "
        "SELECT name, -1 FROM found WHERE name < ?2 COLLATE NOCASE AND name <> '' LIMIT ?3"_ba;
    Statement statement = m_connection.prepare(QByteArray(sql).replace("@c", column));
    statement.with(start, endOf(start), most);
    return countsOf(std::move(statement));
}

/// The newest first.
Result<QList<NamedCount>> CompletionStore::days(const QString& start) {
    Statement statement = m_connection.prepare(
        "WITH RECURSIVE found (day) AS (SELECT max(day) FROM listings WHERE day <= ?1 "
        "UNION ALL SELECT (SELECT max(day) FROM listings WHERE day < found.day) FROM found "
        "WHERE day >= ?2) SELECT day FROM found WHERE day >= ?2"_ba);
    statement.with(lastDay(start), firstDay(start));
    QList<NamedCount> days;
    while (days.size() < most && statement.step()) {
        const QString day = statement.day(0).toString(Qt::ISODate);
        if (day.startsWith(start))
            days += {day, -1};
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<NamedCount>>(days) : outcome.error();
}

/// Names are kept with the papers alone: the newest ones found tell who is meant.
Result<QList<NamedCount>> CompletionStore::authors(const QString& start) {
    WordSplitter splitter;
    const std::vector<std::string> asked = splitter.words(start);
    const QString match = authorMatch(asked);
    if (match.isEmpty())
        return QList<NamedCount>();
    Statement statement = m_connection.prepare(
        "SELECT p.authors FROM search s CROSS JOIN papers p ON p.key = s.rowid WHERE s.search MATCH ? "
        "ORDER BY s.rowid DESC LIMIT ?"_ba);
    statement.with(match, papersAsked);
    QHash<QString, int> found;
    while (statement.step()) {
        for (const QJsonValue name : QJsonDocument::fromJson(statement.text(0).toUtf8()).array()) {
            if (isAuthor(splitter.words(name.toString()), asked, true))
                ++found[name.toString()];
        }
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<NamedCount>>(mostFirst(found).mid(0, most)) : outcome.error();
}

} // namespace sheaf
