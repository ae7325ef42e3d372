#include "digests/digest_shelves.h"

namespace sheaf {

void DigestShelves::add(const QString& name) {
    const auto known = m_shelves.constFind(name);
    put(known == m_shelves.constEnd() ? newShelf(name) : *known);
}

void DigestShelves::addBehind(const QString& name) {
    const bool isLast = !m_names.isEmpty() && m_names.constLast() == name;
    put(isLast ? int(m_names.size()) - 1 : newShelf(name));
}

int DigestShelves::newShelf(const QString& name) {
    const int shelf = int(m_names.size());
    m_names += name;
    m_papers += 0;
    m_shelves.insert(name, shelf);
    return shelf;
}

void DigestShelves::put(int shelf) {
    ++m_papers[shelf];
    m_shelfOf += shelf;
}

QList<int> DigestShelves::order(const QList<int>& shelves) const {
    QList<int> next(m_names.size());
    int before = 0;
    for (const int shelf : shelves) {
        next[shelf] = before;
        before += m_papers[shelf];
    }
    QList<int> places(before);
    for (qsizetype paper = 0; paper < m_shelfOf.size(); ++paper)
        places[next[m_shelfOf[paper]]++] = int(paper);
    return places;
}

ShelfWalk::Step ShelfWalk::next() {
    const Step step{m_shelf, m_at == 0, m_at + 1 == m_papers[m_shelf]};
    m_at = step.last ? 0 : m_at + 1;
    m_shelf += step.last ? 1 : 0;
    return step;
}

} // namespace sheaf
