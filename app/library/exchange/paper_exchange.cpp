#include "library/exchange/paper_exchange.h"

#include "library/connection.h"
#include "library/exchange/mark_merge.h"
#include "library/exchange/note_merge.h"
#include "library/exchange/summary_merge.h"
#include "library/paper_columns.h"
#include "library/paper_keys.h"
#include "library/paper_match.h"
#include "library/paper_store.h"
#include "papers/paper_id.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Merged by what they say; the rest is written where it is not there yet.
const QList<QByteArray> mergedTables = {"summaries"_ba,    "reading"_ba,       "shown_anyway"_ba, "notes"_ba,
                                        "mark_changes"_ba, "note_versions"_ba, "note_seen"_ba};

/// Not merged in this way: what this machine does or works out, and what comes with lists and summaries.
const QList<QByteArray> leftAsHere = {"jobs"_ba,  "updates"_ba,  "filtered"_ba,  "watched"_ba,
                                      "taste"_ba, "listings"_ba, "paper_tags"_ba};

constexpr int lastDayOfKeys = 1 << 17; // some 350 years after 1991

Listing listingOf(const QJsonValue& row) {
    Listing listing;
    listing.source = row[u"source"].toString();
    listing.day = dateOfDayNumber(int(row[u"day"].toInteger()));
    listing.kind = static_cast<ListingKind>(row[u"kind"].toInteger());
    listing.version = int(row[u"version"].toInteger());
    listing.provisional = row[u"provisional"].toInteger() != 0;
    listing.position = int(row[u"position"].toInteger());
    return listing;
}

/// Two tags there may be one here.
QByteArray onConflict(const ExchangeTable& table) {
    return table.name == "paper_tags" ? "DO UPDATE SET by_reader = max(by_reader, excluded.by_reader), "
                                        "by_summary = max(by_summary, excluded.by_summary)"_ba
                                      : "DO NOTHING"_ba;
}

QJsonObject ownColumns(const QJsonObject& paper) {
    QJsonObject own;
    for (auto member = paper.begin(); member != paper.end(); ++member)
        if (!member.value().isArray())
            own.insert(member.key(), member.value());
    return own;
}

} // namespace

Outcome PaperExchange::check(const QJsonObject& paper) {
    if (const Outcome checked = checkRow(m_tables.papers, ownColumns(paper)); !checked)
        return checked;
    const QString id = paper.value(u"id").toString();
    if (id.isEmpty() || paperIdOf(id) != id)
        return badLine(Words::tr("“%1” is no paper's id").arg(id));
    for (auto member = paper.begin(); member != paper.end(); ++member) {
        if (!member.value().isArray())
            continue;
        const ExchangeTable* table = m_tables.ofPaper(member.key().toLatin1());
        if (!table)
            return badLine(Words::tr("“%1” is not known").arg(member.key()));
        for (const QJsonValue row : member.value().toArray())
            if (const Outcome checked = checkRow(*table, row.toObject()); !checked)
                return checked;
    }
    return {};
}

Result<Paper> PaperExchange::parse(const QJsonObject& paper) {
    QByteArrayList values;
    for (const QByteArray& column : paperColumns.split(','))
        values += "json_extract(?1, '$."_ba + column.trimmed() + "')"_ba;
    Statement row = m_connection.prepare("SELECT "_ba + values.join(", "));
    const QJsonDocument own(ownColumns(paper));
    Paper parsed;
    if (row.with(QString::fromUtf8(own.toJson(QJsonDocument::Compact))).step())
        parsed = readPaper(row, 0);
    const Outcome outcome = row.outcome();
    return outcome ? Result<Paper>(parsed) : outcome.error();
}

Result<std::optional<PaperKey>> PaperExchange::find(const QJsonObject& paper, const Paper& parsed) {
    PaperMatch match(m_connection);
    auto found = match.byId(parsed.id);
    for (const QJsonValue alias : paper.value(u"paper_aliases").toArray())
        if (found && !*found)
            found = match.byId(alias[u"id"].toString());
    if (!found || *found)
        return found;
    if (!isArxivPaper(parsed.id)) {
        if (const Outcome written = m_words.write(); !written)
            return written.error();
        if (const Outcome looked = match.lookUpTitles({Announcement{parsed, {}}}); !looked)
            return looked.error();
    }
    return match.find(parsed);
}

/// The same as there where that is free and can be a key, so that an export comes back as it was.
Result<PaperKey> PaperExchange::keyFor(const QJsonObject& paper, const Paper& parsed) {
    const PaperKey key = paper.value(u"key").toInteger();
    if (key >= 0 && (key >> keyBitsOfADay) < lastDayOfKeys) {
        const auto taken = m_connection.number("SELECT count(*) FROM papers WHERE key = ?"_ba, key);
        if (!taken)
            return taken.error();
        if (*taken == 0 && paper.contains(u"key"))
            return key;
    }
    const QDate published = parsed.published.toUTC().date();
    const QDate listed = listingOf(paper.value(u"listings").toArray().at(0)).day;
    return nextKey(m_connection, published.isValid() ? published : listed);
}

/// Before the paper itself, so that no trigger finds it to index: that is done for many at a time.
Outcome PaperExchange::addBelongings(PaperKey key, const QJsonObject& paper) {
    if (const auto marked = MarkMerge(m_connection).merge(key, paper); !marked)
        return marked.error();
    if (const auto noted = NoteMerge(m_connection).merge(key, paper); !noted)
        return noted.error();
    for (const ExchangeTable& table : m_tables.ofPapers) {
        if (mergedTables.contains(table.name))
            continue;
        for (const QJsonValue value : paper.value(QLatin1String(table.name)).toArray()) {
            const auto row = m_rows.withFreeNumber(table, value.toObject());
            if (!row)
                return row.error();
            if (const Outcome added = m_rows.insert(table, *row, key, onConflict(table)); !added)
                return added;
        }
    }
    return addCategories(key, paper.value(u"categories").toString());
}

Outcome PaperExchange::addCategories(PaperKey key, const QString& categories) {
    for (const QString& category : categories.split(u' ', Qt::SkipEmptyParts))
        if (const Outcome added = m_connection.run(
                "INSERT INTO paper_categories (category, paper) VALUES (?, ?) ON CONFLICT DO NOTHING"_ba,
                category, key);
            !added)
            return added;
    return {};
}

Result<TakenPaper> PaperExchange::add(const QJsonObject& paper, const Paper& parsed) {
    const auto key = keyFor(paper, parsed);
    if (!key)
        return key.error();
    const ExchangeTable& summaries = *m_tables.ofPaper("summaries"_ba);
    if (const auto kept = SummaryMerge(m_connection, summaries, m_rows).keep(*key, paper); !kept)
        return kept.error();
    if (const Outcome added = addBelongings(*key, paper); !added)
        return added.error();
    QJsonObject own = ownColumns(paper);
    own.insert(u"key"_s, *key);
    if (const Outcome inserted = m_rows.insert(m_tables.papers, own); !inserted)
        return inserted.error();
    m_words.add(*key);
    return TakenPaper{*key, true, true};
}

/// Its lists are announced once more, which is how a paper is merged wherever it comes from.
Result<PaperKey> PaperExchange::mergeAnnounced(PaperKey key, const QJsonObject& paper, const Paper& parsed) {
    PaperStore papers(m_connection);
    QList<Announcement> announcements;
    for (const QJsonValue listing : paper.value(u"listings").toArray())
        announcements += {parsed, listingOf(listing)};
    if (announcements.isEmpty()) {
        const Outcome taken = papers.take(key, parsed);
        return taken ? Result<PaperKey>(key) : taken.error();
    }
    const auto stored = papers.add(announcements);
    return stored ? Result<PaperKey>(stored->keys.constLast()) : stored.error();
}

Result<bool> PaperExchange::mergeBelongings(PaperKey key, const QJsonObject& paper) {
    bool changed = false;
    for (const ExchangeTable& table : m_tables.ofPapers) {
        if (mergedTables.contains(table.name) || leftAsHere.contains(table.name))
            continue;
        for (const QJsonValue row : paper.value(QLatin1String(table.name)).toArray()) {
            if (const Outcome added = m_rows.insert(table, row.toObject(), key); !added)
                return added.error();
            changed = changed || m_connection.changes() > 0;
        }
    }
    return changed;
}

Result<TakenPaper> PaperExchange::merge(PaperKey known, const QJsonObject& paper, const Paper& parsed) {
    if (const Outcome written = m_words.write(); !written)
        return written.error();
    const auto key = mergeAnnounced(known, paper, parsed);
    if (!key)
        return key.error();
    SummaryMerge summaries(m_connection, *m_tables.ofPaper("summaries"_ba), m_rows);
    TakenPaper taken{*key, false, false};
    const auto steps = {
        std::function<Result<bool>()>([&] { return summaries.keep(*key, paper); }),
        std::function<Result<bool>()>([&] { return summaries.chooseCurrent(*key, paper); }),
        std::function<Result<bool>()>([&] { return MarkMerge(m_connection).merge(*key, paper); }),
        std::function<Result<bool>()>([&] { return NoteMerge(m_connection).merge(*key, paper); }),
        std::function<Result<bool>()>([&] { return mergeBelongings(*key, paper); })};
    for (const auto& step : steps) {
        const auto changed = step();
        if (!changed)
            return changed.error();
        taken.changed = taken.changed || *changed;
    }
    return taken;
}

Result<TakenPaper> PaperExchange::take(const QJsonObject& paper) {
    if (const Outcome checked = check(paper); !checked)
        return checked.error();
    const auto parsed = parse(paper);
    if (!parsed)
        return parsed.error();
    const auto known = find(paper, *parsed);
    if (!known)
        return known.error();
    return *known ? merge(**known, paper, *parsed) : add(paper, *parsed);
}

Outcome PaperExchange::finish() { return m_words.write(); }

} // namespace sheaf
