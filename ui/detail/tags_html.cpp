#include "ui/detail/tags_html.h"

#include "query/field_search.h"
#include "ui/detail/page_links.h"
#include "ui/detail/page_words.h"

#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString itemHtml(const QString& html, const QString& kind) {
    return u"<li%1>%2</li>"_s.arg(kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind), html);
}

QString rowHtml(const QString& label, const QStringList& items) {
    if (items.isEmpty())
        return {};
    const QString first = label.isEmpty() ? QString() : itemHtml(label.toHtmlEscaped(), u"label"_s);
    return u"<ul class=\"chips\">%1</ul>"_s.arg(first + items.join(QString()));
}

QString tagHtml(const QString& tag) {
    return tagSearch(tag).isEmpty() ? tag.toHtmlEscaped() : actLink(actAddress(u"tag"_s, tag), tag);
}

QString removeHtml(const QString& tag) {
    return actLink(actAddress(u"untag"_s, tag), u"×"_s, PageWords::tr("Remove the tag “%1”").arg(tag),
                   u"remove"_s);
}

} // namespace

QString chipsHtml(const QString& label, const QStringList& names, const QString& kind) {
    QStringList items;
    for (const QString& name : names)
        items += itemHtml(name.toHtmlEscaped(), kind);
    return rowHtml(label, items);
}

QString summaryTagsHtml(const QString& label, const QStringList& tags) {
    QStringList items;
    for (const QString& tag : tags)
        items += itemHtml(tagHtml(tag), {});
    return rowHtml(label, items);
}

QString ownTagsHtml(const DayEntry& entry) {
    const ReadingState& reading = entry.reading;
    const bool stored = entry.key != 0;
    QStringList items;
    for (const QString& tag : reading.tags)
        items += itemHtml(tagHtml(tag) + (stored ? removeHtml(tag) : QString()), u"own"_s);
    if (stored)
        items += itemHtml(actLink(u"sheaf:add-tag"_s, PageWords::tr("+ Tag"), PageWords::tr("Add a tag")),
                          u"act"_s);
    if (stored && reading.note.trimmed().isEmpty())
        items += itemHtml(actLink(u"sheaf:note"_s, PageWords::tr("+ Note"), PageWords::tr("Write a note")),
                          u"act"_s);
    return rowHtml(reading.tags.isEmpty() ? QString() : PageWords::tr("Your tags"), items);
}

} // namespace sheaf
