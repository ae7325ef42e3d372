#include "digests/bibtex_digest.h"

#include "digests/citation.h"
#include "digests/citation_pages.h"
#include "digests/sheaf_labels.h"
#include "digests/tex_escape.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// One author, as BibTeX parts names at commas.
QString nameOf(const CitedName& name) {
    const QString family = texEscaped(name.family);
    if (name.whole)
        return u'{' + family + u'}';
    QString out = name.particle.isEmpty() ? family : texEscaped(name.particle) + u' ' + family;
    if (!name.suffix.isEmpty())
        out += u", "_s + texEscaped(name.suffix);
    return out + u", "_s + texEscaped(name.given);
}

QString authorsOf(const Citation& citation) {
    QStringList names;
    for (const CitedName& name : citation.authors)
        names += nameOf(name);
    if (!names.isEmpty() && !citation.authorsComplete)
        names += u"others"_s;
    return names.join(u" and "_s);
}

/// Addresses are read as they stand; only what would end the field is written in another way.
QString verbatim(const QString& address) {
    QString out;
    for (const QChar c : address.simplified())
        out += QStringView(u"{}\\ ").contains(c) ? u'%' + QString::number(c.unicode(), 16).toUpper() : c;
    return out;
}

QString monthOf(int month) {
    static const QStringList names = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                      u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return names[month - 1];
}

/// Writes the fields that have a value.
class Entry {
  public:
    Entry(const QString& type, const QString& key) : m_text(u'@' + type + u'{' + key) {}

    void add(QLatin1StringView name, const QString& value) {
        if (!value.isEmpty())
            addBare(name, u'{' + value + u'}');
    }

    void addBare(QLatin1StringView name, const QString& value) {
        m_text += u",\n  %1 = %2"_s.arg(name, value);
    }

    QString text() const { return m_text + u"\n}\n"_s; }

  private:
    QString m_text;
};

QStringList withoutCommas(QStringList words) { return words.replaceInStrings(u","_s, u" "_s); }

/// What a bibliography prints.
Entry referenceOf(const Citation& citation) {
    Entry entry(citation.journal.isEmpty() ? u"misc"_s : u"article"_s, citation.key);
    entry.add("author"_L1, authorsOf(citation));
    entry.add("title"_L1, texTitle(citation.title));
    entry.add("journal"_L1, texEscaped(citation.journal));
    if (citation.year > 0)
        entry.addBare("year"_L1, QString::number(citation.year));
    if (citation.month > 0)
        entry.addBare("month"_L1, monthOf(citation.month));
    entry.add("eprint"_L1, citation.eprint);
    if (!citation.eprint.isEmpty()) {
        entry.add("archivePrefix"_L1, u"arXiv"_s);
        entry.add("primaryClass"_L1, texEscaped(citation.primaryClass));
    }
    entry.add("doi"_L1, verbatim(citation.doi));
    entry.add("url"_L1, verbatim(citation.url));
    return entry;
}

QByteArray entryOf(const Citation& citation) {
    Entry entry = referenceOf(citation);
    entry.add("keywords"_L1, texEscaped(withoutCommas(citation.keywords).join(u", "_s)));
    entry.add("abstract"_L1, texEscaped(citation.abstract));
    entry.add("annote"_L1, texEscaped(citation.notes.join(u"\n\n"_s)));
    return entry.text().toUtf8();
}

} // namespace

QString bibtexReference(const Citation& citation) { return referenceOf(citation).text(); }

QString BibtexDigest::name() const { return u"bibtex"_s; }

QString BibtexDigest::suffix() const { return u"bib"_s; }

std::unique_ptr<DigestPages> BibtexDigest::pages(const Day&, const DigestOptions& options) const {
    return std::make_unique<CitationPages>(
        CitationFrame{.begin = {}, .between = "\n"_ba, .end = {}, .text = entryOf},
        sheafLabels(options.language));
}

} // namespace sheaf
