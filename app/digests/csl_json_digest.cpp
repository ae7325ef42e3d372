#include "digests/csl_json_digest.h"

#include "digests/citation.h"
#include "digests/sheaf_labels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What has no value is left out, as the format wants it.
void set(QJsonObject& object, const QString& name, const QString& value) {
    if (!value.isEmpty())
        object[name] = value;
}

QJsonObject nameOf(const CitedName& name) {
    if (name.whole)
        return {{u"literal"_s, name.family}};
    QJsonObject object{{u"family"_s, name.family}};
    set(object, u"given"_s, name.given);
    set(object, u"non-dropping-particle"_s, name.particle);
    set(object, u"suffix"_s, name.suffix);
    return object;
}

QJsonArray authorsOf(const Citation& citation) {
    QJsonArray names;
    for (const CitedName& name : citation.authors)
        names += nameOf(name);
    // The format has no word for a list that is cut off; pandoc makes "et al." of this one.
    if (!names.isEmpty() && !citation.authorsComplete)
        names += QJsonObject{{u"literal"_s, u"others"_s}};
    return names;
}

QJsonObject dateOf(const Citation& citation) {
    QJsonArray parts;
    for (const int part : {citation.year, citation.month, citation.day})
        if (part > 0)
            parts += part;
    return {{u"date-parts"_s, QJsonArray{parts}}};
}

void setPlace(QJsonObject& item, const Citation& citation) {
    set(item, u"container-title"_s, citation.journal);
    if (citation.eprint.isEmpty())
        return;
    const QString number = u"arXiv:"_s + citation.eprint;
    item[u"archive"_s] = u"arXiv"_s;
    item[u"archive_location"_s] = number;
    if (citation.journal.isEmpty()) {
        item[u"publisher"_s] = u"arXiv"_s;
        item[u"number"_s] = number;
    }
}

QJsonObject itemOf(const Citation& citation) {
    QJsonObject item{{u"id"_s, citation.key},
                     {u"citation-key"_s, citation.key},
                     {u"type"_s, citation.journal.isEmpty() ? u"article"_s : u"article-journal"_s},
                     {u"title"_s, citation.title}};
    if (!citation.authors.isEmpty())
        item[u"author"_s] = authorsOf(citation);
    if (citation.year > 0)
        item[u"issued"_s] = dateOf(citation);
    setPlace(item, citation);
    set(item, u"DOI"_s, citation.doi);
    set(item, u"URL"_s, citation.url);
    set(item, u"abstract"_s, citation.abstract);
    set(item, u"keyword"_s, citation.keywords.join(u", "_s));
    set(item, u"note"_s, citation.notes.join(u"\n\n"_s));
    return item;
}

} // namespace

QString CslJsonDigest::name() const { return u"csl-json"_s; }

QString CslJsonDigest::suffix() const { return u"json"_s; }

QByteArray CslJsonDigest::write(const Day& day, const DigestOptions& options) const {
    QJsonArray items;
    for (const Citation& citation : citationsOf(day, sheafLabels(options.language)))
        items += itemOf(citation);
    return QJsonDocument(items).toJson();
}

} // namespace sheaf
