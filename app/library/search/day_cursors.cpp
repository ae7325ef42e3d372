#include "library/connection.h"
#include "library/search/joined_cursors.h"
#include "library/search/term_cursors.h"

#include <algorithm>
#include <limits>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstDay = std::numeric_limits<int>::min();
constexpr int lastDay = std::numeric_limits<int>::max();
constexpr PaperKey highestKey = std::numeric_limits<PaperKey>::max();

// As the index papers_misdated has it, word by word.
constexpr auto isMisdated = "(p.published IS NULL OR p.published / 86400 - 7670 <> p.key >> 20)";

int numberOf(const std::optional<QDate>& day, int otherwise) { return day ? dayNumber(*day) : otherwise; }

Sql publishedWithin(const DayTerm& term) {
    const auto seconds = [](QDate day) { return day.startOfDay(Qt::UTC).toSecsSinceEpoch(); };
    Sql sql{"p.published IS NOT NULL"_ba};
    if (term.from)
        sql += {" AND p.published >= ?"_ba, {qint64(seconds(*term.from))}};
    if (term.to)
        sql += {" AND p.published < ?"_ba, {qint64(seconds(term.to->addDays(1)))}};
    return sql;
}

/// Papers marked as read within; a day begins when it does where the reader is.
Sql readWithin(const DayTerm& term) {
    const auto begins = [](QDate day) { return day.startOfDay().toMSecsSinceEpoch(); };
    return {"m.field = 'read' AND m.changed >= ? AND m.changed < ?"_ba,
            {qint64(term.from ? begins(*term.from) : 0),
             qint64(term.to ? begins(term.to->addDays(1)) : std::numeric_limits<qint64>::max())}};
}

} // namespace

Keys TermCursors::ofTerm(const DayTerm& term) {
    switch (term.of) {
    case DayTerm::Of::Submission: return ofSubmission(term);
    case DayTerm::Of::Reading: return ofReading(term);
    case DayTerm::Of::Listing: break;
    }
    return ofListings(term.from, term.to, {});
}

Keys TermCursors::ofListings(const std::optional<QDate>& from, const std::optional<QDate>& to,
                             const QString& source) {
    const int first = numberOf(from, firstDay);
    const int last = numberOf(to, lastDay);
    Sql days{"l.day >= ? AND l.day <= ?"_ba, {qint64(first), qint64(last)}};
    if (!source.isEmpty())
        days += {" AND l.source = ?"_ba, {source}};
    if (const auto found =
            list({"SELECT l.paper FROM listings l WHERE "_ba + days.text, days.values}, mostGathered))
        return std::make_unique<ListCursor>(*found);
    const auto [least, most] = boundsOfListings(first, last, source);
    Sql lines{"l.paper >= ? AND "_ba, {qint64(least)}};
    lines += days;
    return walked({.table = "listings l INDEXED BY listings_by_paper"_ba,
                   .key = "l.paper"_ba,
                   .where = lines,
                   .highest = most});
}

/// The least and the greatest key of what is listed on these days: by two looks at each list, as a year's
/// lists have a quarter of a million lines.
std::pair<PaperKey, PaperKey> TermCursors::boundsOfListings(int from, int to, const QString& source) {
    const auto of = [](const char* bound) {
        return QByteArray(bound) + "((SELECT "_ba + bound +
               "(l.paper) FROM listings l WHERE l.day = d.day AND l.source = s.source))"_ba;
    };
    Statement bounds = m_connection.prepare(
        "WITH RECURSIVE days (day) AS (SELECT min(day) FROM listings WHERE day >= ?1 UNION ALL SELECT "
        "(SELECT min(l.day) FROM listings l WHERE l.day > days.day) FROM days WHERE days.day < ?2) SELECT "_ba +
        of("min") + ", "_ba + of("max") +
        " FROM days d, source_counts s WHERE d.day <= ?2 AND (?3 = '' OR s.source = ?3)"_ba);
    std::pair<PaperKey, PaperKey> found{highestKey, 0};
    if (bounds.with(from, to, source).step() && !bounds.isNull(0))
        found = {bounds.number(0), bounds.number(1)};
    keep(bounds.outcome());
    return found;
}

/// A paper's key carries that date, but for a few papers which are looked at by themselves.
Keys TermCursors::ofSubmission(const DayTerm& term) {
    const PaperKey least = term.from ? firstKeyOf(*term.from) : 0;
    const PaperKey most = term.to ? firstKeyOf(term.to->addDays(1)) - 1 : highestKey;
    const auto misdated = [](const Sql& also) {
        return KeyIndex{.table = "papers p INDEXED BY papers_misdated"_ba,
                        .key = "p.key"_ba,
                        .where = {isMisdated + also.text, also.values}};
    };
    std::vector<Keys> dated;
    dated.push_back(keysBetween(least, most));
    dated.push_back(without(walked(misdated({}))));
    const Sql within = publishedWithin(term);
    std::vector<Keys> both;
    both.push_back(std::make_unique<AllOfCursor>(std::move(dated), m_work));
    both.push_back(walked(misdated({" AND "_ba + within.text, within.values})));
    return std::make_unique<AnyOfCursor>(std::move(both));
}

/// What was marked otherwise after that is not read any more.
Keys TermCursors::ofReading(const DayTerm& term) {
    const Sql within = readWithin(term);
    const QByteArray papers =
        "SELECT m.paper FROM mark_changes m JOIN reading r ON r.paper = m.paper AND r.read = 1 WHERE "_ba +
        within.text;
    return gathered({papers, within.values},
                    {"EXISTS ("_ba + papers + " AND m.paper = k.key)", within.values});
}

} // namespace sheaf
