#include "digests/arxiv_brief.h"

#include "digests/arxiv_brief_entry.h"
#include "digests/digest_extra.h"
#include "digests/digest_text.h"

#include <QHash>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Section {
    QString name;
    QList<const DayEntry*> entries;
};

/// One section for every run of papers of a category, in the order of the day.
QList<Section> runs(const Day& day, const BriefLabels& labels) {
    QList<Section> sections;
    for (const DayEntry& entry : day.entries) {
        const QString name = briefSection(entry, labels);
        if (sections.isEmpty() || sections.last().name != name)
            sections.append({name, {}});
        sections.last().entries += &entry;
    }
    return sections;
}

bool hasRepeatedNames(const QList<Section>& sections) {
    QStringList names;
    for (const Section& section : sections)
        names += section.name;
    return names.removeDuplicates() > 0;
}

/// A day that comes from feeds has its categories mixed: one section each, by name.
QList<Section> sectionsOf(const Day& day, const BriefLabels& labels) {
    const QList<Section> inOrder = runs(day, labels);
    if (!day.categories.isEmpty() || !hasRepeatedNames(inOrder))
        return inOrder;
    QMap<QString, QList<const DayEntry*>> byName;
    for (const Section& section : inOrder)
        byName[section.name] += section.entries;
    QList<Section> sections;
    for (auto at = byName.cbegin(); at != byName.cend(); ++at)
        sections.append({at.key(), at.value()});
    return sections;
}

QString contents(const Day& day, const QList<Section>& sections, const BriefLabels& labels) {
    QStringList names = day.categories;
    QHash<QString, qsizetype> counts;
    for (const Section& section : sections) {
        names += section.name;
        counts[section.name] += section.entries.size();
    }
    names.removeDuplicates();
    QString out = u"## "_s + labels.contents + u"\n\n"_s;
    for (const QString& name : std::as_const(names))
        if (counts.value(name) > 0)
            out += u"- [%1](#%2) (%3)\n"_s.arg(digestLine(name), QString(name).remove(u'.'),
                                               labels.papersIn.arg(counts[name]));
    return out + u"\n---\n\n"_s;
}

QString header(const Day& day, const BriefLabels& labels) {
    QString out = u"# "_s + labels.title;
    if (day.date.isValid())
        out += u" | "_s + day.date.toString(Qt::ISODate);
    return out + u"\n\n> "_s + labels.count.arg(day.entries.size()) + u"\n\n"_s;
}

} // namespace

QString ArxivBrief::name() const { return u"arxiv-brief"_s; }

QString ArxivBrief::suffix() const { return u"md"_s; }

QByteArray ArxivBrief::write(const Day& day, const DigestOptions& options) const {
    const BriefLabels& labels =
        briefLabels(options.language.isEmpty() ? day.extra.value(u"language"_s) : options.language);
    const QList<Section> sections = sectionsOf(day, labels);
    QString out = header(day, labels) + contents(day, sections, labels);
    int position = 0;
    for (const Section& section : sections) {
        out += u"## "_s + digestLine(section.name) + u"\n\n"_s;
        for (const DayEntry* const entry : section.entries) {
            ++position;
            const int number = entry->extra.value(digest_extra::number).toInt();
            out += briefEntry(*entry, number > 0 ? number : position, labels);
        }
    }
    return out.toUtf8();
}

} // namespace sheaf
