#include "digests/sheaf_sections.h"

#include <QHash>
#include <QMap>

#include <algorithm>

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

} // namespace

QList<SheafSection> sheafSections(const Day& day, const SheafLabels& labels) {
    QMap<std::pair<Shelf, QString>, SheafSection> byName;
    for (const DayEntry& entry : day.entries) {
        const Shelf shelf = shelfOf(entry);
        const QString name = shelf == Shelf::Category ? entry.paper.primaryCategory.simplified() : QString();
        SheafSection& section = byName[{shelf, name}];
        section.title = shelf == Shelf::Category ? name : shelf == Shelf::Picks ? labels.picks : labels.other;
        section.entries += &entry;
    }
    QList<SheafSection> sections = byName.values();
    const auto uncategorised =
        std::find_if(sections.begin(), sections.end(), [](const SheafSection& section) {
            return shelfOf(*section.entries[0]) != Shelf::Category;
        });
    std::stable_sort(sections.begin(), uncategorised, [](const SheafSection& a, const SheafSection& b) {
        return a.entries.size() > b.entries.size();
    });
    giveAnchors(sections);
    return sections;
}

} // namespace sheaf
