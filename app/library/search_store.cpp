#include "library/search_store.h"

#include "library/connection.h"
#include "library/like_terms.h"
#include "library/named_papers.h"
#include "library/search/selection_keys.h"
#include "library/search_groups.h"
#include "library/search_order.h"
#include "library/search_relevance.h"
#include "query/query_parser.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A page takes as long to gather as this many steps at the most, some thirty milliseconds; a large one, as
/// many for each paper. What is found by then comes first.
constexpr qint64 mostSteps = 60'000;
constexpr qint64 stepsOfAPaper = 300;

/// So many of the newest tell whether a list is short enough to be sorted as a whole, or goes by the index.
constexpr qint64 triedFirst = 300;
constexpr qint64 stepsOfTheseFew = 3'000;

/// Titles, categories and tags have to be read from papers' rows.
constexpr qint64 mostSortedByRow = 3'000;

qint64 stepsOf(int limit) { return std::max(mostSteps, limit * stepsOfAPaper); }

bool hasIndex(SortOrder order) { return order == SortOrder::Score || order == SortOrder::Upvotes; }

QByteArray columnOf(SortOrder order) { return order == SortOrder::Score ? "score"_ba : "upvotes"_ba; }

qint64 mostSortedBy(SortOrder order) {
    return order == SortOrder::Title || order == SortOrder::Matters ? mostSortedByRow : candidatePapers;
}

/// As far as the newest tell; too long to be sorted as a whole.
bool isLong(SelectionKeys& keys) {
    const qsizetype found = keys.newest(triedFirst, stepsOfTheseFew).size();
    const double passed = placeOf(keys.top()) - placeOf(keys.rest().value_or(0));
    return !keys.isWhole() && double(found) * placeOf(keys.top()) > double(candidatePapers) * passed;
}

/// What is hidden aside.
bool isEverything(const Selection& selection, const Query& search) {
    return search.isEverything() && selection == Selection{.search = selection.search,
                                                           .searchAsTyped = selection.searchAsTyped,
                                                           .order = selection.order,
                                                           .grouping = selection.grouping};
}

/// Whether papers stand together as they come.
bool isGroupedByKey(const Selection& selection) {
    return selection.grouping == Grouping::None ||
           (selection.grouping == Grouping::Day && selection.order == SortOrder::Newest);
}

Result<std::optional<qint64>> highestValue(Connection& connection, const QByteArray& column,
                                           const std::optional<qint64>& below) {
    Statement statement =
        connection.prepare("SELECT max("_ba + column + ") FROM papers WHERE "_ba + column + " < ?"_ba);
    std::optional<qint64> highest;
    if (statement.with(below.value_or(std::numeric_limits<qint64>::max())).step() && !statement.isNull(0))
        highest = statement.number(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<qint64>>(highest) : outcome.error();
}

} // namespace

Result<Query> SearchStore::read(const Selection& selection) const {
    auto search = readQuery(selection.search, {.prefixLastWord = selection.searchAsTyped});
    if (!search)
        return search;
    const Outcome filled = fillLikeTerms(m_connection, selection, *search);
    return filled ? search : filled.error();
}

Result<QList<PaperKey>> SearchStore::keys(const Selection& selection, int limit) {
    if (!selection.papers.isEmpty())
        return namedPapers(m_connection, selection, limit);
    const auto search = read(selection);
    if (!search)
        return search.error();
    SelectionKeys keys(m_connection, selection, *search);
    if (limit >= 0 && hasIndex(selection.order) && keys.words().isEmpty())
        return firstByIndex(keys, selection.order, limit);
    const qint64 most = limit < 0 ? std::numeric_limits<qint64>::max() : limit;
    const bool byDate = selection.order == SortOrder::Newest;
    const QList<PaperKey> newest = keys.newest(byDate ? most : std::numeric_limits<qint64>::max());
    if (const Outcome outcome = keys.outcome(); !outcome)
        return outcome.error();
    auto sorted = SearchOrder(m_connection, selection.order, keys.words()).sorted(newest);
    if (sorted && goesByLikeness(selection.order, *search))
        sortByLikeness(*search, *sorted);
    return sorted && !byDate && limit >= 0 ? sorted->mid(0, limit) : sorted;
}

Result<FoundPapers> SearchStore::page(const Selection& selection, int limit,
                                      const std::optional<PageEnd>& after) {
    if (!selection.papers.isEmpty()) {
        const auto named = namedPapers(m_connection, selection);
        return named ? Result(FoundPapers{.keys = *named}) : named.error();
    }
    const auto search = read(selection);
    if (!search)
        return search.error();
    SelectionKeys keys(m_connection, selection, *search);
    const SortOrder order = selection.order;
    if (!isGroupedByKey(selection))
        return byGroup(keys, selection, *search);
    if (goesByLikeness(order, *search))
        return byLikeness(keys, *search);
    if (order == SortOrder::Newest || (order == SortOrder::Relevance && keys.words().isEmpty()))
        return byDate(keys, limit, after, selection.grouping);
    if (hasIndex(order) && (after || isEverything(selection, *search)))
        return byIndex(keys, order, limit, after);
    const bool byValue = hasIndex(order) && keys.words().isEmpty();
    if (byValue && isLong(keys))
        return byIndex(keys, order, limit, after);
    const QList<PaperKey> newest = keys.newest(mostSortedBy(order), mostSteps);
    if (byValue && !keys.isWhole())
        return byIndex(keys, order, limit, after);
    if (const Outcome outcome = keys.outcome(); !outcome)
        return outcome.error();
    if (newest.isEmpty() && !keys.isWhole()) // the first is far down, if there is any
        return byDate(keys, limit, after, selection.grouping);
    return inOrder(newest, order, keys);
}

/// The papers come newest first.
Result<FoundPapers> SearchStore::inOrder(const QList<PaperKey>& newest, SortOrder order,
                                         const SelectionKeys& keys) {
    const auto most = order == SortOrder::Relevance
                          ? SearchRelevance(m_connection, keys.words()).mostInTime(newest)
                          : Result(newest.size());
    if (!most)
        return most.error();
    const auto sorted = SearchOrder(m_connection, order, keys.words()).sorted(newest.first(*most));
    if (!sorted)
        return sorted.error();
    return FoundPapers{.keys = *sorted, .amongNewest = !keys.isWhole() || *most < newest.size()};
}

Result<FoundPapers> SearchStore::byDate(SelectionKeys& keys, int limit, const std::optional<PageEnd>& after,
                                        Grouping grouping) {
    FoundPapers found{.keys = keys.from(after ? after->key - 1 : keys.top(), limit, stepsOf(limit))};
    if (const Outcome outcome = keys.outcome(); !outcome)
        return outcome.error();
    if (keys.rest())
        found.next = PageEnd{.key = *keys.rest() + 1};
    if (grouping == Grouping::Day)
        found.groups = daysOf(found.keys);
    return found;
}

/// Worked out for the newest papers, whatever the order within the groups.
Result<FoundPapers> SearchStore::byGroup(SelectionKeys& keys, const Selection& selection,
                                         const Query& search) {
    const QList<PaperKey> newest = keys.newest(mostSortedByRow, mostSteps);
    if (const Outcome outcome = keys.outcome(); !outcome)
        return outcome.error();
    auto sorted = SearchOrder(m_connection, selection.order, keys.words()).sorted(newest);
    if (!sorted)
        return sorted.error();
    if (goesByLikeness(selection.order, search))
        sortByLikeness(search, *sorted);
    auto groups = grouped(m_connection, selection.grouping, *sorted);
    if (!groups)
        return groups.error();
    return FoundPapers{
        .keys = std::move(groups->keys), .groups = std::move(groups->groups), .amongNewest = !keys.isWhole()};
}

/// A few hundred at the most.
Result<FoundPapers> SearchStore::byLikeness(SelectionKeys& keys, const Query& search) {
    FoundPapers found{.keys = keys.newest(candidatePapers)};
    const Outcome outcome = keys.outcome();
    sortByLikeness(search, found.keys);
    return outcome ? Result<FoundPapers>(found) : outcome.error();
}

/// Value by value, then those without any.
Result<FoundPapers> SearchStore::byIndex(SelectionKeys& keys, SortOrder order, int limit,
                                         const std::optional<PageEnd>& after) {
    const QByteArray column = columnOf(order);
    FoundPapers page;
    keys.allow(stepsOf(limit));
    const auto take = [&](const std::optional<qint64>& value, Keys withIt) {
        const PaperKey from = after && after->value == value ? after->key - 1 : keys.top();
        page.keys += keys.among(std::move(withIt), from, limit - page.keys.size());
        if (keys.rest())
            page.next = PageEnd{value, *keys.rest() + 1};
    };
    Result<std::optional<qint64>> value =
        after ? Result(after->value) : highestValue(m_connection, column, {});
    while (value && *value && !page.next) {
        take(*value, keys.terms().ofValue(column, **value));
        value = highestValue(m_connection, column, *value);
    }
    if (value && !page.next)
        take({}, keys.terms().ofNoValue(column));
    if (const Outcome outcome = value ? keys.outcome() : value.error(); !outcome)
        return outcome.error();
    return page;
}

Result<QList<PaperKey>> SearchStore::firstByIndex(SelectionKeys& keys, SortOrder order, int limit) {
    QList<PaperKey> first;
    std::optional<PageEnd> end;
    do {
        const auto page = byIndex(keys, order, limit - int(first.size()), end);
        if (!page)
            return page.error();
        first += page->keys;
        end = page->next;
    } while (end && first.size() < limit);
    return first;
}

Result<int> SearchStore::count(const Selection& selection, int atMost) {
    if (!selection.papers.isEmpty()) {
        const auto named = namedPapers(m_connection, selection, atMost + 1);
        return named ? Result(int(named->size())) : named.error();
    }
    const auto search = read(selection);
    if (!search)
        return search.error();
    SelectionKeys keys(m_connection, selection, *search);
    const auto found = keys.newest(atMost + 1);
    const Outcome outcome = keys.outcome();
    return outcome ? Result<int>(int(found.size())) : outcome.error();
}

} // namespace sheaf
