#include "library/daily_store.h"

#include "library/connection.h"
#include "library/name_counts.h"
#include "library/paper_keys.h"
#include "papers/announcement.h"
#include "papers/taste_opinion.h"

namespace sheaf {

using namespace Qt::StringLiterals;

// Kinds as numbers in SQL: 0 new, 1 cross-listed, 4 picked.
static_assert(static_cast<int>(ListingKind::New) == 0 && static_cast<int>(ListingKind::CrossList) == 1 &&
              static_cast<int>(ListingKind::Pick) == 4);

namespace {

constexpr int rememberedDays = 400;

const auto isShown = "l.paper NOT IN (SELECT paper FROM filtered) "
                     "AND l.paper NOT IN (SELECT paper FROM reading WHERE hidden = 1) "_ba;

} // namespace

Result<QList<PaperKey>> DailyStore::announced(QDate from, QDate to) {
    Statement statement = m_connection.prepare(
        "SELECT DISTINCT paper FROM listings WHERE day BETWEEN ? AND ? AND kind IN (0, 1, 4)"_ba);
    return keysOf(statement.with(from, to));
}

Result<QList<DayNews>> DailyStore::untold(QDate from, QDate to) {
    QList<QDate> days;
    {
        Statement statement =
            m_connection.prepare("SELECT DISTINCT l.day FROM listings l WHERE l.day BETWEEN ? AND ? "
                                 "AND l.kind IN (0, 4) AND l.day NOT IN (SELECT day FROM notices) AND "_ba +
                                 isShown + "ORDER BY l.day DESC"_ba);
        statement.with(from, to);
        while (statement.step())
            days += statement.day(0);
        if (const Outcome outcome = statement.outcome(); !outcome)
            return outcome.error();
    }
    QList<DayNews> untold;
    for (const QDate day : days) {
        const auto found = news(day);
        if (!found)
            return found.error();
        untold += *found;
    }
    return untold;
}

Result<QList<NamedCount>> DailyStore::counts(const QByteArray& sql, QDate day) {
    Statement statement = m_connection.prepare(sql + "GROUP BY 1 ORDER BY 2 DESC, 1"_ba);
    statement.with(day);
    return countsOf(std::move(statement));
}

Result<DayNews> DailyStore::news(QDate day) {
    const auto fresh = counts("SELECT iif(p.primary_category = '', l.source, p.primary_category), "
                              "count(DISTINCT l.paper) FROM listings l JOIN papers p ON p.key = l.paper "
                              "WHERE l.day = ? AND l.kind = 0 AND "_ba +
                                  isShown,
                              day);
    const auto picks = counts(
        "SELECT l.source, count(*) FROM listings l WHERE l.day = ? AND l.kind = 4 AND "_ba + isShown, day);
    const auto watched = counts("SELECT r.name, count(DISTINCT l.paper) FROM listings l "
                                "JOIN watched w ON w.paper = l.paper JOIN rules r ON r.id = w.rule "
                                "WHERE l.day = ? AND l.kind IN (0, 1, 4) AND "_ba +
                                    isShown,
                                day);
    const auto forYou = m_connection.number(
        "SELECT count(DISTINCT l.paper) FROM listings l JOIN taste t ON t.paper = l.paper "
        "WHERE l.day = ? AND l.kind IN (0, 1, 4) AND t.score >= ? / 1e6 AND "_ba +
            isShown,
        day, static_cast<qint64>(TasteOpinion::suits * 1e6));
    for (const auto* read : {&fresh, &picks, &watched})
        if (!*read)
            return read->error();
    if (!forYou)
        return forYou.error();
    DayNews news{.day = day,
                 .fresh = *fresh,
                 .picks = *picks,
                 .forYou = static_cast<int>(*forYou),
                 .watched = *watched};
    const Outcome gaps = readGaps(news);
    return gaps ? Result<DayNews>(news) : gaps.error();
}

Outcome DailyStore::readGaps(DayNews& news) {
    Statement statement =
        m_connection.prepare("SELECT source, max(0, ifnull(announced, 0) - stored), error <> '' FROM fetches "
                             "WHERE day = ? ORDER BY source"_ba);
    statement.with(news.day);
    while (statement.step()) {
        news.missing += statement.integer(1);
        if (statement.flag(2) && !news.failed.contains(statement.text(0)))
            news.failed += statement.text(0);
    }
    return statement.outcome();
}

Outcome DailyStore::claim(const QList<QDate>& days, const QDateTime& at) {
    for (const QDate day : days)
        if (const Outcome done = m_connection.run(
                "INSERT INTO notices (day, at) VALUES (?, ?) ON CONFLICT DO NOTHING"_ba, day, at);
            !done)
            return done;
    return {};
}

Outcome DailyStore::release(const QList<QDate>& days) {
    for (const QDate day : days)
        if (const Outcome done = m_connection.run("DELETE FROM notices WHERE day = ?"_ba, day); !done)
            return done;
    return {};
}

Outcome DailyStore::record(const DailyRun& run) {
    const Outcome recorded = m_connection.run(
        "INSERT INTO daily_runs (at, first, last, whole) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "first = min(first, excluded.first), last = max(last, excluded.last), whole = excluded.whole"_ba,
        run.at, run.first, run.last, run.whole);
    return recorded
               ? m_connection.run("DELETE FROM daily_runs WHERE at < ?"_ba, run.at.addDays(-rememberedDays))
               : recorded;
}

Result<QList<DailyRun>> DailyStore::runs() {
    Statement statement =
        m_connection.prepare("SELECT at, first, last, whole FROM daily_runs ORDER BY at DESC"_ba);
    QList<DailyRun> runs;
    while (statement.step())
        runs += DailyRun{statement.time(0), statement.day(1), statement.day(2), statement.flag(3)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<DailyRun>>(runs) : outcome.error();
}

} // namespace sheaf
