#include "digests/ris_digest.h"

#include "base/text.h"
#include "digests/citation.h"
#include "digests/citation_pages.h"
#include "digests/sheaf_labels.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString lineEnd = u"\r\n"_s;

/// The format takes commas for the parts of a name and has no place for asterisks in one.
QString part(QString text) { return oneLine(text.remove(u'*').replace(u',', u' ')); }

QString nameOf(const CitedName& name) {
    if (name.whole)
        return part(name.family);
    QStringList parts = {part(name.particle + u' ' + name.family), part(name.given), part(name.suffix)};
    if (parts.last().isEmpty())
        parts.removeLast();
    return parts.join(u", "_s);
}

/// Lines of a note are lines in the file; one that reads as a tag gets a blank of no width before it.
QString linesOf(const QString& text) {
    static const QRegularExpression tag(u"^\\s*(?=[A-Z][A-Z0-9] {1,2}-)"_s);
    QStringList lines = text.split(u'\n');
    for (qsizetype at = 1; at < lines.size(); ++at)
        lines[at].replace(tag, u"\u200B"_s);
    lines.replaceInStrings(u"\r"_s, QString());
    return lines.join(lineEnd);
}

/// Writes the tags that have a value.
class Record {
  public:
    void add(QLatin1StringView tag, const QString& value) {
        if (!value.isEmpty())
            m_text += tag + "  - "_L1 + value + lineEnd;
    }

    QString text() const { return m_text + u"ER  - "_s + lineEnd; }

  private:
    QString m_text;
};

QString dateOf(const Citation& citation) {
    const auto number = [](int value) {
        return value > 0 ? QString::number(value).rightJustified(2, u'0') : QString();
    };
    return u"%1/%2/%3"_s.arg(number(citation.year), number(citation.month), number(citation.day));
}

void addAuthors(Record& record, const Citation& citation) {
    for (const CitedName& name : citation.authors)
        record.add("AU"_L1, nameOf(name));
    if (!citation.authors.isEmpty() && !citation.authorsComplete)
        record.add("AU"_L1, u"et al."_s);
}

/// Zotero takes a semicolon for the end of a keyword.
void addKeywords(Record& record, const Citation& citation) {
    for (QString keyword : citation.keywords)
        record.add("KW"_L1, oneLine(keyword.remove(u'*').replace(u';', u' ')));
}

void addDate(Record& record, const Citation& citation) {
    if (citation.year == 0)
        return;
    record.add("PY"_L1, QString::number(citation.year));
    record.add("DA"_L1, dateOf(citation));
}

QByteArray recordOf(const Citation& citation) {
    Record record;
    record.add("TY"_L1, citation.journal.isEmpty() ? u"UNPB"_s : u"JOUR"_s);
    record.add("ID"_L1, citation.key);
    addAuthors(record, citation);
    record.add("TI"_L1, citation.title);
    record.add("T2"_L1, citation.journal);
    addDate(record, citation);
    if (!citation.eprint.isEmpty()) {
        record.add("DB"_L1, u"arXiv"_s);
        record.add("AN"_L1, u"arXiv:"_s + citation.eprint);
    }
    record.add("DO"_L1, oneLine(citation.doi));
    record.add("UR"_L1, oneLine(citation.url));
    addKeywords(record, citation);
    record.add("AB"_L1, linesOf(citation.abstract));
    for (const QString& note : citation.notes)
        record.add("N1"_L1, linesOf(note));
    return record.text().toUtf8();
}

} // namespace

QString RisDigest::name() const { return u"ris"_s; }

QString RisDigest::suffix() const { return u"ris"_s; }

std::unique_ptr<DigestPages> RisDigest::pages(const Day&, const DigestOptions& options) const {
    return std::make_unique<CitationPages>(
        CitationFrame{.begin = {}, .between = {}, .end = {}, .text = recordOf},
        sheafLabels(options.language));
}

} // namespace sheaf
