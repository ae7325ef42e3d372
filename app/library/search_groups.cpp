#include "library/search_groups.h"

#include "library/day_number.h"
#include "library/paper_look_up.h"

#include <QHash>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The first tag of the summary as the library shows it, else the reader's own first.
const auto firstTag =
    "coalesce((SELECT coalesce(t.reader_name, t.name) FROM tag_keys k JOIN tags t ON t.id = k.tag "
    "WHERE k.key = tag_key((SELECT iif(json_valid(s.tags), json_extract(s.tags, '$[0]'), NULL) "
    "FROM summaries s WHERE s.id = p.summary))), "
    "(SELECT coalesce(t.reader_name, t.name) FROM paper_tags x JOIN tags t ON t.id = x.tag "
    "WHERE x.paper = p.key AND x.by_reader = 1 ORDER BY x.tag LIMIT 1), '')"_ba;

const auto scoreBand =
    "CASE WHEN p.score >= 80 THEN '80' WHEN p.score >= 60 THEN '60' WHEN p.score >= 0 THEN '0' ELSE '' END"_ba;

QByteArray nameIn(Grouping grouping) {
    switch (grouping) {
    case Grouping::Category: return "p.primary_category"_ba;
    case Grouping::Tag: return firstTag;
    case Grouping::Score: return scoreBand;
    case Grouping::None:
    case Grouping::Day: break;
    }
    return {};
}

QString dayNameOf(PaperKey paper) { return dateOfKey(paper).toString(Qt::ISODate); }

Result<QStringList> namesOf(Connection& connection, Grouping grouping, const QList<PaperKey>& papers) {
    QStringList names(papers.size());
    if (grouping == Grouping::Day) {
        std::transform(papers.begin(), papers.end(), names.begin(), dayNameOf);
        return names;
    }
    const Outcome looked = lookUp(connection, nameIn(grouping), "papers p ON true"_ba, papers,
                                  [&](qint64 place, const Statement& row) { names[place] = row.text(1); });
    return looked ? Result<QStringList>(names) : looked.error();
}

/// Dates and scores go down by themselves: they are as long as each other, but for "0".
bool comesBefore(const PaperGroup& a, const PaperGroup& b, Grouping grouping) {
    if (a.name.isEmpty() || b.name.isEmpty())
        return b.name.isEmpty() && !a.name.isEmpty();
    if (grouping == Grouping::Day || grouping == Grouping::Score)
        return a.name > b.name;
    return a.papers != b.papers ? a.papers > b.papers : a.name < b.name;
}

} // namespace

Result<GroupedPapers> grouped(Connection& connection, Grouping grouping, const QList<PaperKey>& papers) {
    const auto names = namesOf(connection, grouping, papers);
    if (!names)
        return names.error();
    QHash<QString, QList<PaperKey>> members;
    for (qsizetype at = 0; at < papers.size(); ++at)
        members[names->at(at)] += papers[at];
    GroupedPapers found;
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        found.groups += {member.key(), int(member->size())};
    std::sort(found.groups.begin(), found.groups.end(),
              [&](const PaperGroup& a, const PaperGroup& b) { return comesBefore(a, b, grouping); });
    for (const PaperGroup& group : std::as_const(found.groups))
        found.keys += members.value(group.name);
    return found;
}

QList<PaperGroup> daysOf(const QList<PaperKey>& papers) {
    QList<PaperGroup> days;
    QDate last;
    for (const PaperKey paper : papers) {
        const QDate day = dateOfKey(paper);
        if (days.isEmpty() || day != last)
            days += {dayNameOf(paper), 0};
        last = day;
        ++days.last().papers;
    }
    return days;
}

} // namespace sheaf
