#include "library/search_sql.h"

#include "library/search_match.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Sql holds(const Query& query);

Sql joined(const QList<Query>& children, const QByteArray& by) {
    Sql sql{"("_ba};
    for (qsizetype at = 0; at < children.size(); ++at) {
        sql.text += at == 0 ? QByteArray() : by;
        sql += holds(children[at]);
    }
    sql.text += ")"_ba;
    return sql;
}

bool matchesTooMuch(const QueryTerm& term) {
    const auto* text = std::get_if<TextTerm>(&term);
    return std::holds_alternative<AuthorTerm>(term) || (text && text->exact);
}

Sql termHolds(const QueryTerm& term) {
    Sql sql = conditionOf(term).holds;
    if (!matchesTooMuch(term))
        return sql;
    Sql both{"("_ba};
    both += sql;
    both += {" AND "_ba};
    both += beyondMatch(term).holds;
    both += {")"_ba};
    return both;
}

/// The tree as a condition on @key and p that is true or false, never NULL.
Sql holds(const Query& query) {
    if (query.isEverything())
        return {"1"_ba};
    if (const auto match = matchOf(query))
        return matchCondition(*match).holds;
    switch (query.kind) {
    case Query::Kind::All: return joined(query.children, " AND "_ba);
    case Query::Kind::Any: return joined(query.children, " OR "_ba);
    case Query::Kind::Not: {
        Sql sql{"NOT "_ba};
        sql += holds(query.children.first());
        return sql;
    }
    case Query::Kind::Term: break;
    }
    return termHolds(query.term);
}

bool asksFor(const Query& query, bool (*asks)(const QueryTerm&)) {
    return (query.kind == Query::Kind::Term && asks(query.term)) ||
           std::any_of(query.children.begin(), query.children.end(),
                       [asks](const Query& child) { return asksFor(child, asks); });
}

bool isFlag(const QueryTerm& term, Flag asked) {
    const auto* flag = std::get_if<FlagTerm>(&term);
    return flag && flag->flag == asked;
}

bool asksForHidden(const QueryTerm& term) { return isFlag(term, Flag::Hidden); }

bool asksForFiltered(const QueryTerm& term) {
    const auto* name = std::get_if<NameTerm>(&term);
    return isFlag(term, Flag::Filtered) || (name && name->field == NameField::Rule);
}

/// Takes a selection apart into what must hold, all of it at once.
class Conditions {
  public:
    Conditions(const Selection& selection, const Query& search) {
        addFilters(selection);
        leaveOut(selection, search);
        addSearch(search);
        addMatch();
    }

    QList<Condition> all() const { return m_all; }

  private:
    /// What the reader hid stays reachable there, whatever rules make of it.
    void leaveOut(const Selection& selection, const Query& search) {
        const bool hidden = selection.hidden || asksFor(search, asksForHidden);
        if (!hidden)
            m_all += Condition{
                .holds = {"NOT EXISTS (SELECT 1 FROM reading h WHERE h.paper = @key AND h.hidden = 1)"_ba}};
        if (!hidden && !selection.filtered && !asksFor(search, asksForFiltered))
            m_all += Condition{.holds = {"NOT EXISTS (SELECT 1 FROM filtered f WHERE f.paper = @key)"_ba}};
    }

    void addFilters(const Selection& selection) {
        if (selection.from || selection.to || !selection.source.isEmpty())
            m_all += listedCondition(selection);
        if (selection.starred)
            m_all += conditionOf(FlagTerm{Flag::Starred});
        if (selection.hidden)
            m_all += conditionOf(FlagTerm{Flag::Hidden});
        if (selection.failed)
            m_all += conditionOf(FlagTerm{Flag::Failed});
        if (selection.filtered)
            m_all += conditionOf(FlagTerm{Flag::Filtered});
        if (!selection.watch.isEmpty())
            m_all += conditionOf(NameTerm{NameField::Watch, selection.watch});
        for (const QString& tag : selection.tags)
            m_all += conditionOf(NameTerm{NameField::Tag, tag});
        if (!selection.category.isEmpty())
            m_all += categoryCondition(selection.category);
        if (selection.minimumScore > 0)
            m_all += minimumScoreCondition(selection.minimumScore);
        if (selection.unread)
            m_all += conditionOf(FlagTerm{Flag::Unread});
    }

    void addSearch(const Query& query) {
        const auto match = matchOf(query);
        if (match) {
            m_wanted += *match;
        } else if (query.kind == Query::Kind::All) {
            for (const Query& child : query.children)
                addSearch(child);
        } else if (query.kind == Query::Kind::Term) {
            addTerm(query.term);
        } else if (const auto unwanted = unwantedMatch(query)) {
            m_unwanted += *unwanted;
        } else {
            m_all += Condition{.holds = holds(query)};
        }
    }

    void addTerm(const QueryTerm& term) {
        if (!matchesTooMuch(term)) {
            m_all += conditionOf(term);
            return;
        }
        const auto* author = std::get_if<AuthorTerm>(&term);
        m_wanted += author ? matchOf(*author) : matchOf(std::get<TextTerm>(term));
        m_all += beyondMatch(term);
    }

    static std::optional<QString> unwantedMatch(const Query& query) {
        return query.kind == Query::Kind::Not ? matchOf(query.children.first()) : std::nullopt;
    }

    void addMatch() {
        const QString unwanted = u'(' + m_unwanted.join(u" OR "_s) + u')';
        if (m_wanted.isEmpty() && !m_unwanted.isEmpty())
            m_all += Condition{
                .holds = {"@key NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"_ba, {unwanted}}};
        if (m_wanted.isEmpty())
            return;
        const QString wanted = u'(' + m_wanted.join(u" AND "_s) + u')';
        Condition condition = matchCondition(m_unwanted.isEmpty() ? wanted : matchWithout(wanted, unwanted));
        // It only follows where few papers lead: asking the index about each beats fetching all that it
        // finds.
        condition.holds.text =
            "EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND search.rowid = @key)"_ba;
        m_all += condition;
    }

    QList<Condition> m_all;
    QStringList m_wanted;
    QStringList m_unwanted;
};

QByteArray orderOf(SortOrder order, const QByteArray& key) {
    switch (order) {
    case SortOrder::Newest: return key + " DESC"_ba;
    case SortOrder::Score: return "p.score DESC, p.key DESC"_ba;
    case SortOrder::Title: return "p.title COLLATE NOCASE, p.key DESC"_ba;
    case SortOrder::Upvotes: return "p.upvotes DESC, p.key DESC"_ba;
    case SortOrder::ForYou:
        return "(SELECT score FROM taste WHERE paper = p.key) DESC, p.score DESC, p.key DESC"_ba;
    }
    return key;
}

/// Long lists would have to be sorted as a whole where an index has the order at hand.
bool mayLead(Lead lead, SortOrder order) {
    const bool hasIndex = order == SortOrder::Score || order == SortOrder::Upvotes;
    return lead < (hasIndex ? Lead::Some : Lead::Never);
}

Condition takeLeader(QList<Condition>& conditions, SortOrder order) {
    const auto first =
        std::min_element(conditions.begin(), conditions.end(),
                         [](const Condition& a, const Condition& b) { return a.lead < b.lead; });
    if (first == conditions.end() || !mayLead(first->lead, order))
        return {};
    const Condition leader = *first;
    if (!leader.leadsTooMany)
        conditions.erase(first);
    return leader;
}

} // namespace

Sql selectionSql(const Selection& selection, const Query& search, int limit) {
    QList<Condition> conditions = Conditions(selection, search).all();
    const Condition leader = takeLeader(conditions, selection.order);
    const bool joins = leader.from != "papers p" &&
                       (selection.order != SortOrder::Newest ||
                        std::any_of(conditions.begin(), conditions.end(),
                                    [](const Condition& condition) { return condition.needsPaper(); }));
    Sql sql{"SELECT "_ba + leader.key + " FROM "_ba + leader.from};
    if (joins)
        sql.text += " CROSS JOIN papers p ON p.key = "_ba + leader.key; // CROSS: SQLite keeps the order
    sql += {" WHERE "_ba};
    sql += leader.where.text.isEmpty() ? Sql{"1"_ba} : leader.where;
    for (const Condition& condition : conditions) {
        sql += {" AND "_ba};
        sql += condition.holds;
    }
    sql.text.replace("@key", leader.key);
    sql.text += " ORDER BY "_ba + orderOf(selection.order, leader.key);
    if (limit >= 0)
        sql += {" LIMIT ?"_ba, {qint64(limit)}};
    return sql;
}

} // namespace sheaf
