#include "library/search/selection_keys.h"

#include "library/connection.h"
#include "library/search/joined_cursors.h"
#include "library/search/text_test.h"
#include "library/search_match.h"
#include "library/word_postings.h"

#include <algorithm>
#include <limits>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

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

/// Its match finds more than it does.
bool matchesTooMuch(const Query& query) {
    if (query.kind != Query::Kind::Term)
        return false;
    const auto* text = std::get_if<TextTerm>(&query.term);
    return std::holds_alternative<AuthorTerm>(query.term) || (text && text->exact);
}

bool asksForNote(const Query& query) {
    const auto* text = query.kind == Query::Kind::Term ? std::get_if<TextTerm>(&query.term) : nullptr;
    return text && text->field == TextField::Note;
}

QString broadMatchOf(const QueryTerm& term) {
    const auto* author = std::get_if<AuthorTerm>(&term);
    return author ? matchOf(*author) : matchOf(std::get<TextTerm>(term));
}

/// The parts of a conjunction that the search index answers as one, or a paper's own texts. What is asked of
/// these anyway needs no test here.
struct Words {
    QStringList matches;
    QList<Sql> tests;

    void add(const QString& match, const Query& query) {
        matches += match;
        tests += holdsWords(query);
    }
    QString all() const { return u'(' + matches.join(u" AND "_s) + u')'; }
    QString any() const { return u'(' + matches.join(u" OR "_s) + u')'; }
    Sql allTests() const { return sheaf::joined(tests, " AND "_ba, "1"_ba); }
    Sql anyTest() const { return sheaf::joined(tests, " OR "_ba, "0"_ba); }
};

/// What is in a conjunction, those of conjunctions within it too.
QList<Query> flattened(const QList<Query>& children) {
    QList<Query> flat;
    for (const Query& child : children)
        flat += child.kind == Query::Kind::All ? flattened(child.children) : QList<Query>{child};
    return flat;
}

} // namespace

SelectionKeys::SelectionKeys(Connection& connection, const Selection& selection, const Query& search)
    : m_connection(connection), m_byRelevance(selection.order == SortOrder::Relevance),
      m_terms(connection, m_work), m_prefixes(connection) {
    const auto top = connection.number("SELECT max(key) FROM papers"_ba);
    if (!top)
        m_error = top.error();
    m_top = top ? *top : 0;
    std::vector<Keys> parts;
    addFilters(selection, parts);
    leaveOut(selection, search, parts);
    m_words = addAll({search}, parts);
    m_keys = joined(std::move(parts));
}

QList<PaperKey> SelectionKeys::from(PaperKey from, qint64 most, qint64 steps) {
    m_keys->restart();
    m_work.allow(steps);
    return taken(*m_keys, from, most);
}

QList<PaperKey> SelectionKeys::taken(KeyCursor& keys, PaperKey from, qint64 most) {
    QList<PaperKey> found;
    m_rest = from;
    while (m_rest) {
        const auto key = keys.atOrBelow(*m_rest);
        if (m_work.stopped)
            m_rest = std::max(*m_work.stopped, key.value_or(0));
        else
            m_rest = key;
        if (m_work.stopped || !key || found.size() >= most)
            break;
        found += *key;
        m_rest = *key - 1;
        if (m_work.isSpent())
            break;
    }
    return found;
}

QList<PaperKey> SelectionKeys::among(Keys others, PaperKey from, qint64 most) {
    m_keys->restart();
    std::vector<Keys> parts;
    parts.push_back(std::exchange(m_keys, nullptr));
    parts.push_back(std::move(others));
    AllOfCursor both(std::move(parts), m_work);
    const QList<PaperKey> found = taken(both, from, most);
    if (const Outcome outcome = both.outcome(); !outcome)
        m_error = outcome.error();
    m_keys = both.release();
    return found;
}

Outcome SelectionKeys::outcome() const {
    if (m_error)
        return *m_error;
    const Outcome made = m_terms.outcome();
    return made ? m_keys->outcome() : made;
}

/// What the reader hid stays reachable there, whatever rules make of it.
void SelectionKeys::leaveOut(const Selection& selection, const Query& search, std::vector<Keys>& parts) {
    const auto without = [&](Flag flag) {
        parts.push_back(std::make_unique<WithoutCursor>(m_terms.of(FlagTerm{flag})));
    };
    const bool hidden = selection.hidden || asksFor(search, asksForHidden);
    if (!hidden)
        without(Flag::Hidden);
    if (!hidden && !selection.filtered && !asksFor(search, asksForFiltered))
        without(Flag::Filtered);
}

void SelectionKeys::addFilters(const Selection& selection, std::vector<Keys>& parts) {
    const auto add = [&](bool wanted, const QueryTerm& term) {
        if (wanted)
            parts.push_back(m_terms.of(term));
    };
    if (selection.from || selection.to)
        parts.push_back(m_terms.ofListings(selection.from, selection.to, selection.source));
    else
        add(!selection.source.isEmpty(), NameTerm{NameField::Source, selection.source});
    if (!selection.category.isEmpty())
        parts.push_back(m_terms.ofCategory(selection.category));
    for (const QString& tag : selection.tags)
        add(true, NameTerm{NameField::Tag, tag});
    add(selection.starred, FlagTerm{Flag::Starred});
    add(selection.later, FlagTerm{Flag::Later});
    add(selection.hidden, FlagTerm{Flag::Hidden});
    add(selection.failed, FlagTerm{Flag::Failed});
    add(selection.filtered, FlagTerm{Flag::Filtered});
    add(selection.updated, FlagTerm{Flag::Updated});
    add(!selection.watch.isEmpty(), NameTerm{NameField::Watch, selection.watch});
    add(selection.minimumScore > 0, ScoreTerm{.from = selection.minimumScore});
    add(selection.unread, FlagTerm{Flag::Unread});
}

Keys SelectionKeys::of(const Query& query) {
    if (query.isEverything())
        return m_terms.ofEverything();
    if (const auto match = matchOf(query))
        return m_terms.ofWords(*match, holdsWords(query));
    switch (query.kind) {
    case Query::Kind::All: return ofAll(query.children);
    case Query::Kind::Any: return ofAny(query.children);
    case Query::Kind::Not: return std::make_unique<WithoutCursor>(of(query.children.first()));
    case Query::Kind::Term: break;
    }
    return matchesTooMuch(query) ? ofAll({query}) : m_terms.of(query.term);
}

Keys SelectionKeys::ofAny(const QList<Query>& children) {
    std::vector<Keys> parts;
    for (const Query& child : children)
        parts.push_back(of(child));
    return std::make_unique<AnyOfCursor>(std::move(parts));
}

Keys SelectionKeys::ofAll(const QList<Query>& children) {
    std::vector<Keys> parts;
    addAll(children, parts);
    return joined(std::move(parts));
}

/// Gives what the search index is asked; its cursor is the last part then. What is taken away is asked of
/// each paper: FTS5 itself takes longer for it.
QString SelectionKeys::addAll(const QList<Query>& children, std::vector<Keys>& parts) {
    Words wanted;
    Words unwanted;
    for (const Query& child : flattened(children)) {
        const auto match = matchOf(child);
        const auto taken = child.kind == Query::Kind::Not ? matchOf(child.children.first()) : std::nullopt;
        const auto broad = m_prefixes.broader(child);
        if (matchesTooMuch(child)) {
            wanted.matches += broadMatchOf(child.term);
            parts.push_back(m_terms.beyondWords(child.term));
        } else if (broad) {
            if (!broad->isEmpty())
                wanted.matches += *broad;
            parts.push_back(m_terms.beyondWords(child.term));
        } else if (asksForNote(child) && !m_byRelevance) {
            parts.push_back(m_terms.ofNoted());
            parts.push_back(m_terms.beyondWords(child.term));
        } else if (match) {
            wanted.add(*match, child);
        } else if (taken) {
            unwanted.add(*taken, child.children.first());
        } else {
            parts.push_back(of(child));
        }
    }
    if (wanted.matches.isEmpty() && !unwanted.matches.isEmpty())
        parts.push_back(std::make_unique<WithoutCursor>(m_terms.ofWords(unwanted.any(), unwanted.anyTest())));
    if (wanted.matches.isEmpty())
        return {};
    const QString match =
        unwanted.matches.isEmpty() ? wanted.all() : matchWithout(wanted.all(), unwanted.any());
    Sql test = wanted.allTests();
    test += {" AND NOT "_ba};
    test += unwanted.anyTest();
    parts.push_back(m_terms.ofWords(match, test, stepsOfAPlace(match)));
    return match;
}

/// Only a list in the order of relevance needs so many papers that it matters. What goes wrong here goes
/// wrong again where the index is asked.
double SelectionKeys::stepsOfAPlace(const QString& match) {
    constexpr double stepsOfALook = 2;
    return m_byRelevance ? stepsOfALook * WordPostings(m_connection).shareLookedInto(match) : 0;
}

Keys SelectionKeys::joined(std::vector<Keys> parts) {
    if (std::none_of(parts.begin(), parts.end(), [](const Keys& part) { return part->enumerates(); }))
        parts.push_back(m_terms.ofEverything());
    return parts.size() == 1 ? std::move(parts.front())
                             : std::make_unique<AllOfCursor>(std::move(parts), m_work);
}

} // namespace sheaf
