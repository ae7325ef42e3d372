#include "digests/sheaf_sections.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum class Shelf { Category, Picks, Other };

Shelf shelfOf(const DayEntry& entry) {
    if (!entry.paper.primaryCategory.trimmed().isEmpty())
        return Shelf::Category;
    const bool picked = std::any_of(entry.listings.begin(), entry.listings.end(),
                                    [](const Listing& listing) { return listing.kind == ListingKind::Pick; });
    return picked ? Shelf::Picks : Shelf::Other;
}

/// Letters and digits only, since it stands in an HTML attribute and in a link: "cs.CL" -> "cs-cl".
QString anchorOf(const QString& title) {
    QString anchor;
    for (const QChar c : title.toLower())
        anchor += c.unicode() < 128 && c.isLetterOrNumber() ? c : QChar(u'-');
    return anchor;
}

void giveAnchors(QList<SheafSection>& sections) {
    QHash<QString, int> used{{u"contents"_s, 1}};
    for (SheafSection& section : sections) {
        const QString anchor = anchorOf(section.title);
        const int before = used[anchor]++;
        section.anchor = before == 0 ? anchor : u"%1--%2"_s.arg(anchor).arg(before + 1);
    }
}

/// The shelf's kind comes first, so that shelves sorted by their names stand as they should.
QString nameOf(const DayEntry& entry) {
    const Shelf shelf = shelfOf(entry);
    const QString category = shelf == Shelf::Category ? entry.paper.primaryCategory.simplified() : QString();
    return QString::number(int(shelf)) + category;
}

Shelf kindOf(const QString& name) { return Shelf(name[0].digitValue()); }

QString titleOf(const QString& name, const SheafLabels& labels) {
    switch (kindOf(name)) {
    case Shelf::Category: return name.mid(1);
    case Shelf::Picks: return labels.picks;
    case Shelf::Other: break;
    }
    return labels.other;
}

} // namespace

void SheafSections::meet(const DayEntry& entry) { m_shelves.add(nameOf(entry)); }

QList<int> SheafSections::arrange() {
    const QStringList& names = m_shelves.names();
    const QList<int>& papers = m_shelves.papers();
    QList<int> shelves(names.size());
    std::iota(shelves.begin(), shelves.end(), 0);
    std::sort(shelves.begin(), shelves.end(), [&](int a, int b) {
        const bool byPapers = kindOf(names[a]) == Shelf::Category && kindOf(names[b]) == Shelf::Category;
        return byPapers && papers[a] != papers[b] ? papers[a] > papers[b] : names[a] < names[b];
    });
    m_sections.clear();
    for (const int shelf : std::as_const(shelves))
        m_sections.append({titleOf(names[shelf], m_labels), {}, papers[shelf]});
    giveAnchors(m_sections);
    return m_shelves.order(shelves);
}

ShelfWalk SheafSections::walk() const {
    QList<int> papers;
    for (const SheafSection& section : m_sections)
        papers += section.papers;
    return ShelfWalk(papers);
}

} // namespace sheaf
