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
    const auto [least, most] = boundsOfListings(first, last);
    std::vector<Keys> parts;
    parts.push_back(keysBetween(least, most));
    parts.push_back(
        tested({"EXISTS (SELECT 1 FROM listings l WHERE l.paper = k.key AND "_ba + days.text + ")"_ba,
                days.values}));
    return std::make_unique<AllOfCursor>(std::move(parts), m_work);
}

/// The least and the greatest key of what is listed on these days: by two looks at each list, as a year's
/// lists have a quarter of a million lines.
std::pair<PaperKey, PaperKey> TermCursors::boundsOfListings(int from, int to) {
    std::pair<PaperKey, PaperKey> bounds{highestKey, 0};
    int day = from;
    QString source;
    while (true) {
        Statement next = m_connection.prepare("SELECT day, source FROM listings WHERE (day, source) > (?, ?) "
                                              "AND day <= ? ORDER BY day, source LIMIT 1"_ba);
        if (!next.with(day, source, to).step()) {
            keep(next.outcome());
            return bounds;
        }
        day = next.integer(0);
        source = next.text(1);
        Statement list = m_connection.prepare("SELECT (SELECT min(paper) FROM listings WHERE day = ?1 AND "
                                              "source = ?2), (SELECT max(paper) FROM listings WHERE day = ?1 "
                                              "AND source = ?2)"_ba);
        if (list.with(day, source).step())
            bounds = {std::min(bounds.first, PaperKey(list.number(0))),
                      std::max(bounds.second, PaperKey(list.number(1)))};
        keep(list.outcome());
    }
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
