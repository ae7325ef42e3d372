#include "digests/arxiv_listing.h"

#include "digests/arxiv_listing_entry.h"
#include "digests/digest_shelves.h"

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString sectionOf(const DayEntry& entry, const ArxivListingLabels& labels) {
    const QString given = entry.extra.value(arxiv_extra::section);
    const QString name = given.isEmpty() ? entry.paper.primaryCategory.simplified() : given;
    return name.isEmpty() ? labels.other : name;
}

QString withoutQuotes(QString name) { return name.remove(u'\'').remove(u'<').remove(u'>'); }

class ListingPages final : public DigestPages {
  public:
    ListingPages(const Day& head, bool scored, const ArxivListingLabels& labels)
        : m_title(head.extra.value(arxiv_extra::title)), m_categories(head.categories), m_scored(scored),
          m_labels(labels) {}

    void meet(const QList<DayEntry>& papers) override {
        for (const DayEntry& entry : papers)
            m_shelves.add(sectionOf(entry, m_labels));
    }

    /// The day's own order of categories first, then as papers come.
    QList<int> order() override {
        for (const QString& name : m_categories + m_shelves.names())
            if (const auto shelf = int(m_shelves.names().indexOf(name));
                shelf >= 0 && !m_order.contains(shelf))
                m_order += shelf;
        m_walk = m_shelves.walk(m_order);
        return m_shelves.order(m_order);
    }

    QByteArray begin() override {
        QString out = m_title.isEmpty() ? QString() : m_title + u"\n\n"_s;
        out += u"<div id=toc></div>\n\n# "_s + m_labels.contents + u"\n\n"_s;
        for (const int shelf : std::as_const(m_order)) {
            const QString& section = m_shelves.names()[shelf];
            out += u"- ["_s + section + u"](#"_s + withoutQuotes(section) + u") ["_s + m_labels.total +
                   u": "_s + QString::number(m_shelves.papers()[shelf]) + u"]\n"_s;
        }
        return out.toUtf8();
    }

    QByteArray write(const QList<DayEntry>& papers) override {
        QString out;
        for (const DayEntry& entry : papers) {
            const ShelfWalk::Step step = m_walk.next();
            out += step.first ? sectionHead(m_shelves.names()[m_order[step.shelf]]) : u"\n\n"_s;
            ++m_position;
            const int given = entry.extra.value(arxiv_extra::number).toInt();
            out += arxivEntry(entry, given > 0 ? given : m_position, m_scored, m_labels);
        }
        return out.toUtf8();
    }

    QByteArray end() override { return {}; }

  private:
    QString sectionHead(const QString& section) const {
        return u"\n\n<div id='"_s + withoutQuotes(section) + u"'></div>\n\n# "_s + section + u" [["_s +
               m_labels.back + u"]](#toc)\n\n"_s;
    }

    const QString m_title;
    const QStringList m_categories;
    const bool m_scored;
    const ArxivListingLabels& m_labels;
    DigestShelves m_shelves;
    QList<int> m_order; ///< of the shelves
    ShelfWalk m_walk;
    int m_position = 0;
};

} // namespace

std::unique_ptr<DigestPages> arxivListingPages(const Day& head, bool scored, const DigestOptions& options) {
    return std::make_unique<ListingPages>(head, scored, arxivListingLabels(options.language));
}

} // namespace sheaf
