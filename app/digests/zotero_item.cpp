#include "digests/zotero_item.h"

#include "base/markdown.h"
#include "base/text.h"
#include "digests/citation.h"
#include "digests/json_entry.h"
#include "digests/sheaf_labels.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A group has one field, which Zotero never parts; a suffix stands behind the given names.
QJsonObject creatorOf(const CitedName& name) {
    QJsonObject creator{{u"creatorType"_s, u"author"_s}};
    if (name.whole) {
        creator[u"lastName"_s] = name.family;
        creator[u"fieldMode"_s] = 1;
        return creator;
    }
    creator[u"lastName"_s] = QString(name.particle + u' ' + name.family).trimmed();
    creator[u"firstName"_s] = name.suffix.isEmpty() ? name.given : name.given + u", "_s + name.suffix;
    return creator;
}

/// arXiv breaks its lines anywhere; only what begins a paragraph is kept: a blank line, or an indented one.
QString paragraphs(const QString& abstract) {
    static const QRegularExpression gap(u"\\n(?=[ \\t\\n])"_s);
    QStringList paragraphs;
    for (const QString& paragraph : abstract.split(gap))
        if (const QString text = oneLine(paragraph); !text.isEmpty())
            paragraphs += text;
    return paragraphs.join(u"\n\n"_s);
}

QString dateOf(const Citation& citation) {
    if (citation.year == 0)
        return {};
    QString date = u"%1"_s.arg(citation.year, 4, 10, QChar(u'0'));
    for (const int part : {citation.month, citation.day}) {
        if (part == 0)
            break;
        date += u"-%1"_s.arg(part, 2, 10, QChar(u'0'));
    }
    return date;
}

/// bioRxiv's and medRxiv's DOIs hold a date.
bool isPreprint(const Citation& citation) {
    static const QRegularExpression server(u"^10\\.(?:1101|64898)/\\d{4}\\.\\d\\d\\.\\d\\d\\."_s);
    return !citation.eprint.isEmpty() || citation.doi.isEmpty() || server.match(citation.doi).hasMatch();
}

void setArxiv(QJsonObject& item, const Citation& citation) {
    item[u"repository"_s] = u"arXiv"_s;
    item[u"archiveID"_s] = u"arXiv:"_s + citation.eprint;
    item[u"libraryCatalog"_s] = u"arXiv.org"_s;
    // https://blog.arxiv.org/2022/02/17/new-arxiv-articles-are-now-automatically-assigned-dois/
    if (citation.doi.isEmpty())
        item[u"DOI"_s] = u"10.48550/arXiv."_s + citation.eprint;
}

/// What Zotero has no field for.
QString extraOf(const Citation& citation, int authorsLeftOut) {
    QStringList extra;
    if (!citation.eprint.isEmpty()) {
        const QString number = u"arXiv:"_s + citation.eprint;
        extra += citation.primaryClass.isEmpty() ? number : u"%1 [%2]"_s.arg(number, citation.primaryClass);
        if (!citation.journal.isEmpty())
            extra += u"Journal reference: "_s + citation.journal;
    }
    if (!citation.authorsComplete)
        extra += authorsLeftOut > 0 ? u"Authors: %1 more are not listed here"_s.arg(authorsLeftOut)
                                    : u"Authors: more than are listed here"_s;
    return extra.join(u'\n');
}

QJsonArray tagsOf(const ReadingState& reading) {
    QJsonArray tags;
    for (const QString& tag : reading.tags)
        tags += QJsonObject{{u"tag"_s, tag}};
    return tags;
}

QJsonArray notesOf(const ReadingState& reading) {
    const QString html = markdownToHtml(reading.note);
    return html.trimmed().isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{u"note"_s, html}}};
}

QJsonArray attachmentsOf(const QString& pdf) {
    if (pdf.isEmpty())
        return {};
    return {QJsonObject{
        {u"title"_s, u"Full Text PDF"_s}, {u"mimeType"_s, u"application/pdf"_s}, {u"url"_s, pdf}}};
}

} // namespace

QJsonObject zoteroItem(const DayEntry& entry, const QString& id, const QString& pdf) {
    const Citation citation = citationsOf({.date = {}, .entries = {entry}}, sheafLabels({})).constFirst();
    const bool preprint = isPreprint(citation);
    QJsonObject item{{u"id"_s, id},
                     {u"itemType"_s, preprint ? u"preprint"_s : u"journalArticle"_s},
                     {u"title"_s, citation.title},
                     {u"tags"_s, tagsOf(entry.reading)},
                     {u"notes"_s, notesOf(entry.reading)},
                     {u"attachments"_s, attachmentsOf(pdf)}};
    QJsonArray creators;
    for (const CitedName& name : citation.authors)
        creators += creatorOf(name);
    item[u"creators"_s] = creators;
    setUnlessEmpty(item, u"abstractNote"_s, paragraphs(citation.abstract));
    setUnlessEmpty(item, u"date"_s, dateOf(citation));
    setUnlessEmpty(item, u"DOI"_s, citation.doi);
    setUnlessEmpty(item, u"url"_s, citation.url);
    setUnlessEmpty(item, u"extra"_s, extraOf(citation, entry.paper.authorsLeftOut));
    if (!citation.eprint.isEmpty())
        setArxiv(item, citation);
    else if (!preprint)
        setUnlessEmpty(item, u"publicationTitle"_s, citation.journal);
    return item;
}

} // namespace sheaf
