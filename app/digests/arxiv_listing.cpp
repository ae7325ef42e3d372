#include "digests/arxiv_listing.h"

#include "digests/arxiv_listing_entry.h"

#include <QHash>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Papers = QList<std::pair<const DayEntry*, int>>; ///< with their numbers

QString sectionOf(const DayEntry& entry, const ArxivListingLabels& labels) {
    const QString given = entry.extra.value(arxiv_extra::section);
    const QString name = given.isEmpty() ? entry.paper.primaryCategory.simplified() : given;
    return name.isEmpty() ? labels.other : name;
}

/// The day's own order of categories first, then as papers come.
QStringList sectionNames(const Day& day, const QHash<QString, Papers>& papers,
                         const ArxivListingLabels& labels) {
    QStringList names;
    const auto add = [&](const QString& name) {
        if (papers.contains(name) && !names.contains(name))
            names += name;
    };
    for (const QString& name : day.categories)
        add(name);
    for (const DayEntry& entry : day.entries)
        add(sectionOf(entry, labels));
    return names;
}

void giveNumbers(const QStringList& sections, QHash<QString, Papers>& papers) {
    int place = 0;
    for (const QString& section : sections)
        for (auto& [entry, number] : papers[section]) {
            ++place;
            const int given = entry->extra.value(arxiv_extra::number).toInt();
            number = given > 0 ? given : place;
        }
}

QString withoutQuotes(QString name) { return name.remove(u'\'').remove(u'<').remove(u'>'); }

QString contents(const QStringList& sections, const QHash<QString, Papers>& papers,
                 const ArxivListingLabels& labels) {
    QString out = u"<div id=toc></div>\n\n# "_s + labels.contents + u"\n\n"_s;
    for (const QString& section : sections)
        out += u"- ["_s + section + u"](#"_s + withoutQuotes(section) + u") ["_s + labels.total + u": "_s +
               QString::number(papers[section].size()) + u"]\n"_s;
    return out;
}

QString sectionText(const QString& section, const Papers& papers, bool scored,
                    const ArxivListingLabels& labels) {
    QString out = u"\n\n<div id='"_s + withoutQuotes(section) + u"'></div>\n\n# "_s + section + u" [["_s +
                  labels.back + u"]](#toc)\n\n"_s;
    QStringList texts;
    for (const auto& [entry, number] : papers)
        texts += arxivEntry(*entry, number, scored, labels);
    return out + texts.join(u"\n\n"_s);
}

} // namespace

QString writtenArxivListing(const Day& day, bool scored, const DigestOptions& options) {
    const ArxivListingLabels& labels = arxivListingLabels(options.language);
    QHash<QString, Papers> papers;
    for (const DayEntry& entry : day.entries)
        papers[sectionOf(entry, labels)].append({&entry, 0});
    const QStringList sections = sectionNames(day, papers, labels);
    giveNumbers(sections, papers);
    QString out;
    if (const QString title = day.extra.value(arxiv_extra::title); !title.isEmpty())
        out += title + u"\n\n"_s;
    out += contents(sections, papers, labels);
    for (const QString& section : sections)
        out += sectionText(section, papers[section], scored, labels);
    return out;
}

} // namespace sheaf
