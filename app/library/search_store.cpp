#include "library/search_store.h"

#include "library/connection.h"
#include "library/like_terms.h"
#include "library/search/selection_keys.h"
#include "library/search_order.h"
#include "query/query_parser.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Rare papers among common words take as long to gather as this many steps at the most where an order is
/// worked out: some thirty milliseconds.
constexpr qint64 mostSteps = 60'000;

bool hasIndex(SortOrder order) { return order == SortOrder::Score || order == SortOrder::Upvotes; }

QByteArray columnOf(SortOrder order) { return order == SortOrder::Score ? "score"_ba : "upvotes"_ba; }

/// What is hidden aside.
bool isEverything(const Selection& selection, const Query& search) {
    return search.isEverything() && selection == Selection{.search = selection.search,
                                                           .searchAsTyped = selection.searchAsTyped,
                                                           .order = selection.order};
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
    const auto search = read(selection);
    if (!search)
        return search.error();
    SelectionKeys keys(m_connection, selection, *search);
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
    const auto search = read(selection);
    if (!search)
        return search.error();
    SelectionKeys keys(m_connection, selection, *search);
    const SortOrder order = selection.order;
    if (goesByLikeness(order, *search))
        return byLikeness(keys, *search);
    if (order == SortOrder::Newest || (order == SortOrder::Relevance && keys.words().isEmpty()))
        return byDate(keys, limit, after);
    if (hasIndex(order) && (after || isEverything(selection, *search)))
        return byIndex(keys, order, limit, after);
    const QList<PaperKey> newest = keys.newest(candidatePapers, mostSteps);
    if (hasIndex(order) && !keys.isWhole() && keys.words().isEmpty())
        return byIndex(keys, order, limit, after);
    if (const Outcome outcome = keys.outcome(); !outcome)
        return outcome.error();
    const auto sorted = SearchOrder(m_connection, order, keys.words()).sorted(newest);
    if (!sorted)
        return sorted.error();
    return FoundPapers{.keys = *sorted, .amongNewest = !keys.isWhole()};
}

Result<FoundPapers> SearchStore::byDate(SelectionKeys& keys, int limit, const std::optional<PageEnd>& after) {
    FoundPapers found{.keys = keys.from(after ? after->key - 1 : keys.top(), limit)};
    if (const Outcome outcome = keys.outcome(); !outcome)
        return outcome.error();
    if (!keys.isWhole() && !found.keys.isEmpty())
        found.next = PageEnd{.key = found.keys.last()};
    return found;
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
    QList<PageEnd> found;
    const auto take = [&](const std::optional<qint64>& value, Keys withIt) {
        const PaperKey from = after && after->value == value ? after->key - 1 : keys.top();
        for (const PaperKey key : keys.among(std::move(withIt), from, limit + 1 - found.size()))
            found += {value, key};
    };
    Result<std::optional<qint64>> value =
        after ? Result(after->value) : highestValue(m_connection, column, {});
    while (value && *value && found.size() <= limit) {
        take(*value, keys.terms().ofValue(column, **value));
        value = highestValue(m_connection, column, *value);
    }
    if (value && found.size() <= limit)
        take({}, keys.terms().ofNoValue(column));
    if (const Outcome outcome = value ? keys.outcome() : value.error(); !outcome)
        return outcome.error();
    FoundPapers page;
    for (const PageEnd& paper : found.first(std::min<qsizetype>(found.size(), limit)))
        page.keys += paper.key;
    if (found.size() > limit && limit > 0)
        page.next = found[limit - 1];
    return page;
}

Result<int> SearchStore::count(const Selection& selection, int atMost) {
    const auto search = read(selection);
    if (!search)
        return search.error();
    SelectionKeys keys(m_connection, selection, *search);
    const auto found = keys.newest(atMost + 1);
    const Outcome outcome = keys.outcome();
    return outcome ? Result<int>(int(found.size())) : outcome.error();
}

} // namespace sheaf
