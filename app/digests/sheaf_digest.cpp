#include "digests/sheaf_digest.h"

#include "digests/json_entry.h"
#include "digests/markdown_escape.h"
#include "digests/sheaf_entry.h"
#include "digests/sheaf_entry_reading.h"
#include "digests/sheaf_head.h"
#include "digests/sheaf_hidden.h"
#include "digests/sheaf_sections.h"

#include <QJsonArray>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString notices(const Day& day, const SheafLabels& labels, const QString& more) {
    QString out;
    for (const QString& notice : sheafNotices(day, labels) + QStringList(escapedLine(more)))
        if (!notice.isEmpty())
            out += u"> **"_s + notice + u"**\n\n"_s;
    return out;
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
    out += u"%1 · [%2](#contents)\n"_s.arg(sheafPaperCount(section.entries.size(), labels), labels.contents);
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
    QString out = u"# "_s + sheafTitle(day, labels) + u"\n\n"_s + notices(day, labels, options.notice) +
                  sheafCounts(day, labels) + u'\n';
    out += u'\n' + hiddenHead(day, sections);
    if (!sections.isEmpty())
        out += u'\n' + contents(sections, labels);
    for (const SheafSection& section : sections)
        out += sectionText(section, labels);
    return out.toUtf8();
}

} // namespace sheaf
