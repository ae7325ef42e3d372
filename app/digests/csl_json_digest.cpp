#include "digests/csl_json_digest.h"

#include "digests/citation.h"
#include "digests/citation_pages.h"
#include "digests/json_entry.h"
#include "digests/sheaf_labels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto endOfArray = "\n]\n";

QJsonObject nameOf(const CitedName& name) {
    if (name.whole)
        return {{u"literal"_s, name.family}};
    QJsonObject object{{u"family"_s, name.family}};
    setUnlessEmpty(object, u"given"_s, name.given);
    setUnlessEmpty(object, u"non-dropping-particle"_s, name.particle);
    setUnlessEmpty(object, u"suffix"_s, name.suffix);
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
    setUnlessEmpty(item, u"container-title"_s, citation.journal);
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
    setUnlessEmpty(item, u"DOI"_s, citation.doi);
    setUnlessEmpty(item, u"URL"_s, citation.url);
    setUnlessEmpty(item, u"abstract"_s, citation.abstract);
    setUnlessEmpty(item, u"keyword"_s, citation.keywords.join(u", "_s));
    setUnlessEmpty(item, u"note"_s, citation.notes.join(u"\n\n"_s));
    return item;
}

/// As it stands in an array, on lines of its own.
QByteArray linesOf(const Citation& citation) {
    const QByteArray array = QJsonDocument(QJsonArray{itemOf(citation)}).toJson();
    return array.mid(1, array.size() - 1 - QByteArrayView(endOfArray).size());
}

} // namespace

QString CslJsonDigest::name() const { return u"csl-json"_s; }

QString CslJsonDigest::suffix() const { return u"json"_s; }

std::unique_ptr<DigestPages> CslJsonDigest::pages(const Day&, const DigestOptions& options) const {
    return std::make_unique<CitationPages>(
        CitationFrame{.begin = "["_ba, .between = ","_ba, .end = endOfArray, .text = linesOf},
        sheafLabels(options.language));
}

} // namespace sheaf
