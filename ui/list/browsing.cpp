#include "ui/list/browsing.h"

#include "query/query_matches.h"

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

Browsing::Browsing(QDate day, QObject* parent) : QObject(parent), m_here{.day = day} {}

Selection Browsing::selection() const {
    Selection selection;
    if (shownPlace() == Place::Day)
        selection.from = selection.to = m_here.day;
    selection.source = m_here.source;
    selection.category = m_here.category;
    selection.minimumScore = m_here.minimumScore;
    selection.tags = m_here.tags;
    selection.starred = m_here.place == Place::Starred;
    selection.unread = m_here.place == Place::Unread;
    selection.later = m_here.place == Place::Later;
    selection.failed = m_here.place == Place::Failed;
    selection.hidden = m_here.place == Place::Hidden;
    selection.filtered = m_here.place == Place::Filtered;
    selection.updated = m_here.place == Place::Updated;
    selection.watch = m_here.watch;
    selection.search = m_here.search;
    selection.searchAsTyped = m_asTyped;
    selection.order = order();
    selection.grouping = m_here.grouping;
    return selection;
}

Place Browsing::shownPlace() const {
    return m_here.place == Place::Day && !m_here.search.isEmpty() ? Place::All : m_here.place;
}

SortOrder Browsing::order() const {
    if (m_byRelevance && searchesWords())
        return SortOrder::Relevance;
    return shownPlace() == Place::Day ? m_here.dayOrder : m_here.order;
}

void Browsing::goTo(const Browsed& there) {
    forgetBefore();
    m_here = there;
    keepSearch(there.search);
    emit changed();
}

bool Browsing::narrowed() const {
    return !m_here.source.isEmpty() || !m_here.category.isEmpty() || m_here.minimumScore > 0 ||
           !m_here.tags.isEmpty() || !m_here.search.isEmpty();
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
    if (m_here.place == place && m_here.watch == name)
        return;
    m_here.place = place;
    m_here.watch = name;
    emit changed();
}

void Browsing::showPlace(Place place) {
    m_here.watch.clear();
    comeBackTo(place, {});
    if (place == Place::Day && !m_here.search.isEmpty()) {
        forgetBefore();
        keepSearch({});
        m_here.place = place;
        emit changed();
        return;
    }
    change(m_here.place, place);
}

void Browsing::showDay(QDate day) {
    if (m_here.day == day) {
        showPlace(Place::Day);
        return;
    }
    forgetBefore();
    m_here.day = day;
    m_here.place = Place::Day;
    m_here.watch.clear();
    keepSearch({});
    emit changed();
}

void Browsing::setSource(const QString& source) { change(m_here.source, source); }

void Browsing::setCategory(const QString& category) { change(m_here.category, category); }

void Browsing::setMinimumScore(int score) { change(m_here.minimumScore, score); }

void Browsing::setTags(const QStringList& tags) { change(m_here.tags, tags); }

void Browsing::setSearch(const QString& search, bool asTyped) {
    if (m_before && search.isEmpty()) {
        comeBack();
        return;
    }
    if (!search.contains("like:"_L1))
        forgetBefore();
    if (m_here.search == search && m_asTyped == asTyped)
        return;
    keepSearch(search, asTyped);
    emit changed();
}

void Browsing::keepSearch(const QString& search, bool asTyped) {
    m_here.search = search;
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
    if (m_here.place != Place::Day)
        m_here.place = Place::All;
    m_here.watch.clear();
    m_here.source.clear();
    m_here.category.clear();
    m_here.minimumScore = 0;
    m_here.tags.clear();
}

void Browsing::showLike(const QString& id) {
    const QString search = u"like:"_s + (id.contains(u':') ? u'"' + id + u'"' : id);
    if (m_here.search == search)
        return;
    if (!m_before)
        m_before = Before{m_here, m_byRelevance};
    showArchive();
    keepSearch(search);
    m_byRelevance = true;
    emit changed();
}

void Browsing::comeBack() {
    Before before = *std::exchange(m_before, std::nullopt);
    before.there.day = m_here.day;
    before.there.dayOrder = m_here.dayOrder;
    before.there.order = m_here.order;
    before.there.grouping = m_here.grouping;
    m_here = before.there;
    keepSearch(before.there.search);
    m_byRelevance = before.byRelevance;
    emit changed();
}

/// Another place was chosen meanwhile.
void Browsing::comeBackTo(Place place, const QString& watch) {
    if (!m_before)
        return;
    m_before->there.place = place;
    m_before->there.watch = watch;
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
        (shownPlace() == Place::Day ? m_here.dayOrder : m_here.order) = order;
    if (this->order() != before)
        emit changed();
}

void Browsing::setGrouping(Grouping grouping) { change(m_here.grouping, grouping); }

void Browsing::clearFilters() {
    if (!narrowed())
        return;
    forgetBefore();
    m_here.source.clear();
    m_here.category.clear();
    m_here.minimumScore = 0;
    m_here.tags.clear();
    keepSearch({});
    emit changed();
}

} // namespace sheaf
