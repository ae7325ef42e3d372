#include "services/fetch_tally.h"

#include "papers/arxiv_categories.h"

namespace sheaf {

FetchTally::FetchTally(QString source, bool isRolling, const FeedQuery& query, QList<QDate> days)
    : m_source(std::move(source)), m_scope(query.search ? query.search->scope : query.categories.join(u' ')),
      m_categories(query.categories), m_days(std::move(days)), m_isRolling(isRolling),
      m_isOfSeveralDays(query.last.isValid() && query.last != query.day),
      m_isSearch(query.search.has_value()) {}

void FetchTally::count(const FeedPage& page, const StoredPapers& stored) {
    if (page.total)
        m_total = page.total;
    m_added += stored.added;
    m_listed += static_cast<int>(stored.keys.size());
    for (qsizetype i = 0; i < stored.keys.size(); ++i) {
        const auto& [paper, listing] = page.announcements.at(i);
        const PaperKey key = stored.keys.at(i);
        m_stored.insert(key);
        m_storedOn[listing.day].insert(key);
        // What a question about one category brings is of it, whatever it says of itself.
        for (const QString& category : m_categories)
            if (m_categories.size() == 1 || isOneOf(paper.categories, category))
                m_storedIn[listing.day][category].insert(key);
        if (listing.provisional)
            m_provisionalDays.insert(listing.day);
    }
}

FetchRecord FetchTally::beginningOf(QDate day, const QDateTime& at) const {
    return {.source = m_source, .day = day, .scope = m_scope, .at = at, .underWay = true};
}

QList<FetchRecord> FetchTally::beginnings(const QDateTime& at) const {
    QList<FetchRecord> records;
    for (const QDate day : m_days)
        records += beginningOf(day, at);
    return records;
}

QList<FetchRecord> FetchTally::records(const Result<FeedDay>& end, const QDateTime& at) const {
    QList<FetchRecord> records;
    for (const QDate day : m_days)
        records += recordOf(day, end, at);
    return records;
}

FetchRecord FetchTally::recordOf(QDate day, const Result<FeedDay>& end, const QDateTime& at) const {
    FetchRecord record = beginningOf(day, at);
    record.underWay = false;
    record.stored = m_isRolling ? m_listed : static_cast<int>(m_storedOn.value(day).size());
    if (end) {
        m_isOfSeveralDays ? takeOneOf(*end, record) : takeDay(*end, record);
        record.noAnnouncement = end->noAnnouncement;
        record.way = end->way;
    } else {
        record.announced = m_isOfSeveralDays ? std::nullopt : m_total;
        record.error = end.error().sentence;
    }
    if (m_isSearch) // by submission is just what was asked
        record.provisional = false;
    if (!record.noAnnouncement)
        record.categories = categoriesOf(day, end ? end->announcedIn.value(day) : QMap<QString, int>());
    return record;
}

QList<CategoryCount> FetchTally::categoriesOf(QDate day, const QMap<QString, int>& announced) const {
    const auto stored = m_storedIn.value(day);
    QList<CategoryCount> counts;
    for (const QString& category : m_categories) {
        const auto known = announced.constFind(category);
        counts += {category, known == announced.cend() ? std::nullopt : std::optional(*known),
                   static_cast<int>(stored.value(category).size())};
    }
    return counts;
}

/// Of several days the source's remarks cannot be told apart: they are said, and no day counts as certain.
void FetchTally::takeOneOf(const FeedDay& end, FetchRecord& record) const {
    record.announced = end.announcedOn.value(record.day, 0);
    record.provisional =
        m_provisionalDays.contains(record.day) || *record.announced == 0 || !end.remarks.isEmpty();
    record.note = (QStringList(end.note) + end.remarks).join(u' ').trimmed();
}

void FetchTally::takeDay(const FeedDay& end, FetchRecord& record) const {
    record.announced = end.announced;
    record.provisional = end.provisional;
    record.error = end.remarks.join(u' ');
    record.note = end.note;
}

} // namespace sheaf
