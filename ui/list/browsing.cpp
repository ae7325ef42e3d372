#include "ui/list/browsing.h"

#include "query/query_matches.h"

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

Browsing::Browsing(QDate day, QObject* parent) : QObject(parent), m_day(day) {}

Selection Browsing::selection() const {
    Selection selection;
    if (shownPlace() == Place::Day)
        selection.from = selection.to = m_day;
    selection.source = m_source;
    selection.category = m_category;
    selection.minimumScore = m_minimumScore;
    selection.tags = m_tags;
    selection.starred = m_place == Place::Starred;
    selection.unread = m_place == Place::Unread;
    selection.later = m_place == Place::Later;
    selection.failed = m_place == Place::Failed;
    selection.hidden = m_place == Place::Hidden;
    selection.filtered = m_place == Place::Filtered;
    selection.updated = m_place == Place::Updated;
    selection.watch = m_watch;
    selection.search = m_search;
    selection.searchAsTyped = m_asTyped;
    selection.order = order();
    selection.grouping = m_grouping;
    return selection;
}

Place Browsing::shownPlace() const {
    return m_place == Place::Day && !m_search.isEmpty() ? Place::All : m_place;
}

SortOrder Browsing::order() const {
    if (m_byRelevance && searchesWords())
        return SortOrder::Relevance;
    return shownPlace() == Place::Day ? m_dayOrder : m_order;
}

Browsed Browsing::where() const {
    return {.place = m_place,
            .day = m_day,
            .watch = m_watch,
            .source = m_source,
            .category = m_category,
            .minimumScore = m_minimumScore,
            .tags = m_tags,
            .search = m_search,
            .dayOrder = m_dayOrder,
            .order = m_order,
            .grouping = m_grouping};
}

void Browsing::goTo(const Browsed& there) {
    forgetBefore();
    m_place = there.place;
    m_day = there.day;
    m_watch = there.watch;
    m_source = there.source;
    m_category = there.category;
    m_minimumScore = there.minimumScore;
    m_tags = there.tags;
    keepSearch(there.search);
    m_dayOrder = there.dayOrder;
    m_order = there.order;
    m_grouping = there.grouping;
    emit changed();
}

bool Browsing::narrowed() const {
    return !m_source.isEmpty() || !m_category.isEmpty() || m_minimumScore > 0 || !m_tags.isEmpty() ||
           !m_search.isEmpty();
}

template <class T>
void Browsing::change(T& member, const T& value) {
    if (member == value)
        return;
    member = value;
    emit changed();
}

void Browsing::showWatch(const QString& name) {
    const Place place = name.isEmpty() ? Place::All : Place::Watch;
    comeBackTo(place, name);
    if (m_place == place && m_watch == name)
        return;
    m_place = place;
    m_watch = name;
    emit changed();
}

void Browsing::showPlace(Place place) {
    m_watch.clear();
    comeBackTo(place, {});
    if (place == Place::Day && !m_search.isEmpty()) {
        forgetBefore();
        keepSearch({});
        m_place = place;
        emit changed();
        return;
    }
    change(m_place, place);
}

void Browsing::showDay(QDate day) {
    if (m_day == day) {
        showPlace(Place::Day);
        return;
    }
    forgetBefore();
    m_day = day;
    m_place = Place::Day;
    m_watch.clear();
    keepSearch({});
    emit changed();
}

void Browsing::setSource(const QString& source) { change(m_source, source); }

void Browsing::setCategory(const QString& category) { change(m_category, category); }

void Browsing::setMinimumScore(int score) { change(m_minimumScore, score); }

void Browsing::setTags(const QStringList& tags) { change(m_tags, tags); }

void Browsing::setSearch(const QString& search, bool asTyped) {
    if (m_before && search.isEmpty()) {
        comeBack();
        return;
    }
    if (!search.contains("like:"_L1))
        forgetBefore();
    if (m_search == search && m_asTyped == asTyped)
        return;
    keepSearch(search, asTyped);
    emit changed();
}

void Browsing::keepSearch(const QString& search, bool asTyped) {
    m_search = search;
    m_asTyped = asTyped;
    m_searchesWords = search.contains("like:"_L1) || QueryMatches::ofSearch(search).any();
}

void Browsing::showSearch(const QString& search) {
    forgetBefore();
    showArchive();
    keepSearch(search);
    emit changed();
}

void Browsing::showArchive() {
    if (m_place != Place::Day)
        m_place = Place::All;
    m_watch.clear();
    m_source.clear();
    m_category.clear();
    m_minimumScore = 0;
    m_tags.clear();
}

void Browsing::showLike(const QString& id) {
    const QString search = u"like:"_s + (id.contains(u':') ? u'"' + id + u'"' : id);
    if (m_search == search)
        return;
    if (!m_before)
        m_before =
            Before{m_place, m_watch, m_source, m_category, m_minimumScore, m_tags, m_search, m_byRelevance};
    showArchive();
    keepSearch(search);
    m_byRelevance = true;
    emit changed();
}

void Browsing::comeBack() {
    const Before before = *std::exchange(m_before, std::nullopt);
    m_place = before.place;
    m_watch = before.watch;
    m_source = before.source;
    m_category = before.category;
    m_minimumScore = before.minimumScore;
    m_tags = before.tags;
    keepSearch(before.search);
    m_byRelevance = before.byRelevance;
    emit changed();
}

/// Another place was chosen meanwhile.
void Browsing::comeBackTo(Place place, const QString& watch) {
    if (!m_before)
        return;
    m_before->place = place;
    m_before->watch = watch;
}

/// The reader goes elsewhere from there; the order was for that search alone.
void Browsing::forgetBefore() {
    if (m_before)
        m_byRelevance = m_before->byRelevance;
    m_before.reset();
}

void Browsing::setOrder(SortOrder order) {
    const SortOrder before = this->order();
    m_byRelevance = order == SortOrder::Relevance;
    if (!m_byRelevance)
        (shownPlace() == Place::Day ? m_dayOrder : m_order) = order;
    if (this->order() != before)
        emit changed();
}

void Browsing::setGrouping(Grouping grouping) { change(m_grouping, grouping); }

void Browsing::clearFilters() {
    if (!narrowed())
        return;
    forgetBefore();
    m_source.clear();
    m_category.clear();
    m_minimumScore = 0;
    m_tags.clear();
    keepSearch({});
    emit changed();
}

} // namespace sheaf
