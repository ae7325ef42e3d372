#include "library/overview_store.h"

#include "library/connection.h"
#include "library/overview_tally.h"
#include "library/search_store.h"

#include <QHash>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int fortnight = 14; // days
constexpr int mostRising = 8;
/// Fewer papers are no trend.
constexpr int fewestPapers = 3;

struct DatedPaper {
    PaperKey key = 0;
    QDate day;
};

Outcome addPaper(Connection& connection, PaperKey key, OverviewTally& tally, QList<DatedPaper>& papers) {
    Statement statement = connection.prepare(
        "SELECT p.primary_category, p.score, (SELECT min(l.day) FROM listings l WHERE l.paper = p.key) "
        "FROM papers p WHERE p.key = ?"_ba);
    if (statement.with(key).step()) {
        const QDate submitted = dateOfKey(key);
        const QDate day = statement.isNull(2) ? submitted : statement.day(2);
        tally.add({day, submitted, statement.text(0), statement.optionalInteger(1)});
        papers += {key, day};
    }
    return statement.outcome();
}

Outcome addTags(Connection& connection, PaperKey paper, bool now, QHash<qint64, RisingTag>& tags) {
    Statement statement = connection.prepare(
        "SELECT t.id, coalesce(t.reader_name, t.name) FROM paper_tags x JOIN tags t ON t.id = x.tag "
        "WHERE x.paper = ?"_ba);
    statement.with(paper);
    while (statement.step()) {
        RisingTag& tag = tags[statement.number(0)];
        if (tag.name.isEmpty())
            tag.name = statement.text(1);
        ++(now ? tag.now : tag.before);
    }
    return statement.outcome();
}

QList<RisingTag> steepest(const QHash<qint64, RisingTag>& tags) {
    QList<RisingTag> rising;
    for (const RisingTag& tag : tags)
        if (tag.now >= fewestPapers && tag.now > tag.before)
            rising += tag;
    std::sort(rising.begin(), rising.end(), [](const RisingTag& a, const RisingTag& b) {
        const int riseOfA = a.now - a.before;
        const int riseOfB = b.now - b.before;
        return riseOfA != riseOfB ? riseOfA > riseOfB : a.name < b.name;
    });
    return rising.mid(0, mostRising);
}

Result<QList<RisingTag>> risingTags(Connection& connection, const QList<DatedPaper>& papers, QDate newest) {
    QHash<qint64, RisingTag> tags;
    for (const DatedPaper& paper : papers) {
        const qint64 back = paper.day.daysTo(newest);
        if (back >= 2 * fortnight)
            continue;
        if (const Outcome added = addTags(connection, paper.key, back < fortnight, tags); !added)
            return added.error();
    }
    return steepest(tags);
}

} // namespace

Result<Overview> OverviewStore::of(Selection selection, int most) {
    selection.order = SortOrder::Newest;
    const auto keys = SearchStore(m_connection).keys(selection, most + 1);
    if (!keys)
        return keys.error();
    const bool cut = keys->size() > most;
    OverviewTally tally;
    QList<DatedPaper> papers;
    for (const PaperKey key : keys->mid(0, most))
        if (const Outcome added = addPaper(m_connection, key, tally, papers); !added)
            return added.error();
    const auto rising = risingTags(m_connection, papers, tally.newest());
    if (!rising)
        return rising.error();
    Overview overview = tally.overview(cut);
    overview.rising = *rising;
    return overview;
}

Result<QMap<QDate, int>> OverviewStore::readByDay() {
    // By the hour, as days begin at another one in every time zone.
    Statement statement = m_connection.prepare(
        "SELECT m.changed / 3600000 * 3600, count(*) FROM mark_changes m JOIN reading r ON r.paper = m.paper "
        "WHERE m.field = 'read' AND r.read = 1 GROUP BY 1"_ba);
    QMap<QDate, int> days;
    while (statement.step())
        days[statement.time(0).toLocalTime().date()] += statement.integer(1);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QMap<QDate, int>>(days) : outcome.error();
}

} // namespace sheaf
