#include "ui/list/browsing.h"

namespace sheaf {

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
    selection.failed = m_place == Place::Failed;
    selection.hidden = m_place == Place::Hidden;
    selection.filtered = m_place == Place::Filtered;
    selection.watch = m_watch;
    selection.search = m_search;
    selection.order = m_order;
    return selection;
}

Place Browsing::shownPlace() const {
    return m_place == Place::Day && !m_search.isEmpty() ? Place::All : m_place;
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
    if (m_place == place && m_watch == name)
        return;
    m_place = place;
    m_watch = name;
    emit changed();
}

void Browsing::showPlace(Place place) {
    m_watch.clear();
    if (place == Place::Day && !m_search.isEmpty()) {
        m_search.clear();
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
    m_day = day;
    m_place = Place::Day;
    m_watch.clear();
    m_search.clear();
    emit changed();
}

void Browsing::setSource(const QString& source) { change(m_source, source); }

void Browsing::setCategory(const QString& category) { change(m_category, category); }

void Browsing::setMinimumScore(int score) { change(m_minimumScore, score); }

void Browsing::setTags(const QStringList& tags) { change(m_tags, tags); }

void Browsing::setSearch(const QString& search) { change(m_search, search); }

void Browsing::setOrder(SortOrder order) { change(m_order, order); }

void Browsing::clearFilters() {
    if (!narrowed())
        return;
    m_source.clear();
    m_category.clear();
    m_minimumScore = 0;
    m_tags.clear();
    m_search.clear();
    emit changed();
}

} // namespace sheaf
