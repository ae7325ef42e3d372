#include "digests/sheaf_digest.h"

#include "digests/json_entry.h"
#include "digests/markdown_escape.h"
#include "digests/sheaf_entry.h"
#include "digests/sheaf_entry_reading.h"
#include "digests/sheaf_hidden.h"
#include "digests/sheaf_sections.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString papersOf(qsizetype count, const SheafLabels& labels) {
    return (count == 1 ? labels.paper : labels.papers).arg(labels.locale.toString(count));
}

QString title(const Day& day, const SheafLabels& labels) {
    if (!day.date.isValid())
        return labels.selectionTitle;
    return labels.dayTitle.arg(labels.locale.toString(day.date, labels.titleDateFormat));
}

bool anyListing(const Day& day, bool (*holds)(const Listing&)) {
    return std::any_of(day.entries.begin(), day.entries.end(), [holds](const DayEntry& entry) {
        return std::any_of(entry.listings.begin(), entry.listings.end(), holds);
    });
}

bool isProvisional(const Day& day) {
    return std::any_of(day.entries.begin(), day.entries.end(), [&](const DayEntry& entry) {
        return std::any_of(entry.listings.begin(), entry.listings.end(), [&](const Listing& listing) {
            return listing.provisional && (!day.date.isValid() || listing.day == day.date);
        });
    });
}

QString notices(const Day& day, const SheafLabels& labels) {
    QStringList notices;
    if (anyListing(day, [](const Listing& listing) { return listing.source == source::sample; }))
        notices += labels.sampleNote;
    if (isProvisional(day))
        notices += labels.provisionalNote;
    QString out;
    for (const QString& notice : notices)
        out += u"> **"_s + notice + u"**\n\n"_s;
    return out;
}

/// "Summaries by deepseek-chat, TextRank (extracted, no model)", most frequent first.
QString makers(const Day& day, const SheafLabels& labels) {
    QHash<QString, int> counts;
    for (const DayEntry& entry : day.entries) {
        if (!entry.summary)
            continue;
        const Provenance& made = entry.summary->provenance;
        const QString name = escapedLine(made.model.isEmpty() ? made.engine : made.model);
        ++counts[made.extracted ? labels.extractedBy.arg(name) : name];
    }
    counts.remove(QString());
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return names.isEmpty() ? QString() : labels.summariesBy.arg(names.join(labels.listComma));
}

QString countLine(const Day& day, const SheafLabels& labels) {
    const auto counted = [&](const QString& words, auto holds) {
        const qsizetype count = std::count_if(day.entries.begin(), day.entries.end(), holds);
        return count == 0 ? QString() : words.arg(labels.locale.toString(count));
    };
    QStringList parts = {papersOf(day.entries.size(), labels)};
    parts += counted(labels.summarised, [](const DayEntry& entry) { return entry.summary.has_value(); });
    parts += counted(labels.failed, isFailed);
    parts += counted(labels.withoutSummary,
                     [](const DayEntry& entry) { return !entry.summary && !isFailed(entry); });
    parts += counted(labels.starredCount, [](const DayEntry& entry) { return entry.reading.starred; });
    parts += makers(day, labels);
    parts.removeAll(QString());
    return parts.join(u" · "_s) + u'\n';
}

QString contents(const QList<SheafSection>& sections, const SheafLabels& labels) {
    QString out = u"<a id=\"contents\"></a>\n\n## "_s + labels.contents + u"\n\n"_s;
    for (const SheafSection& section : sections)
        out += u"- [%1](#%2) (%3)\n"_s.arg(escapedLinkWords(section.title), section.anchor,
                                           labels.locale.toString(section.entries.size()));
    return out;
}

/// What a page does not show of a paper, or shows in words that could mean something else.
QString hiddenPart(const DayEntry& entry, const QString& page, const QString& category,
                   const SheafLabels& labels) {
    const DayEntry seen = visibleSheafEntry(page.split(u'\n'), labels, category);
    const QJsonObject patch = jsonPatch(jsonOfEntry(entry), jsonOfEntry(seen));
    return patch.isEmpty() ? QString() : u'\n' + hiddenComment(patch) + u'\n';
}

QJsonArray orderOf(const Day& day, const QList<SheafSection>& sections) {
    QJsonArray order;
    for (const SheafSection& section : sections)
        for (const DayEntry* const entry : section.entries)
            order += static_cast<int>(entry - day.entries.constData());
    return order;
}

QString hiddenHead(const Day& day, const QList<SheafSection>& sections) {
    return hiddenComment({{u"day"_s, jsonOfText(day.date.toString(Qt::ISODate))},
                          {u"made"_s, jsonOfTime(day.made)},
                          {u"model"_s, jsonOfText(day.model)},
                          {u"categories"_s, QJsonArray::fromStringList(day.categories)},
                          {u"extra"_s, jsonOfTexts(day.extra)},
                          {u"order"_s, orderOf(day, sections)}}) +
           u'\n';
}

QString sectionText(const SheafSection& section, const SheafLabels& labels) {
    QString out =
        u"\n---\n\n<a id=\"%1\"></a>\n\n## %2\n\n"_s.arg(section.anchor, escapedLine(section.title));
    out += u"%1 · [%2](#contents)\n"_s.arg(papersOf(section.entries.size(), labels), labels.contents);
    const QString category = categoryOfSection(escapedLine(section.title), labels);
    for (const DayEntry* const entry : section.entries) {
        const QString page = sheafEntry(*entry, labels);
        out += u'\n' + page + hiddenPart(*entry, page, category, labels);
    }
    return out;
}

} // namespace

QString SheafDigest::name() const { return u"sheaf"_s; }

QString SheafDigest::suffix() const { return u"md"_s; }

QByteArray SheafDigest::write(const Day& day, const DigestOptions& options) const {
    const SheafLabels& labels = sheafLabels(options.language);
    const QList<SheafSection> sections = sheafSections(day, labels);
    QString out = u"# "_s + title(day, labels) + u"\n\n"_s + notices(day, labels) + countLine(day, labels);
    out += u'\n' + hiddenHead(day, sections);
    if (!sections.isEmpty())
        out += u'\n' + contents(sections, labels);
    for (const SheafSection& section : sections)
        out += sectionText(section, labels);
    return out.toUtf8();
}

} // namespace sheaf
