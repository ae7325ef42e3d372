#include "papers/named_papers.h"

#include "papers/bibliography_fields.h"
#include "papers/reader_link.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What stands between ids and links in lists, prose, Markdown and HTML.
QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(u"[\\s,;|<>()\\[\\]{}\"'“”„‘’«»，、；（）【】]+"_s);
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    static const QRegularExpression end(u"[.:!?。：！？]+$"_s);
    for (QString& word : words)
        word.remove(end);
    return words;
}

QStringList idsIn(const QString& text) {
    QStringList ids;
    for (const QString& word : wordsOf(text))
        if (const auto link = ReaderLink::parse(word); link && !link->paper.isEmpty())
            ids += link->paper;
    return ids;
}

/// Words around ids are no failures.
bool shouldName(const QString& line) {
    return line.contains(u"://"_s) || (!line.isEmpty() && !line.contains(u' ') && !line.contains(u'\t'));
}

/// Where an entry says what it is itself, the most telling first.
const QStringList& tellingFields() {
    static const QStringList fields{u"eprint"_s,       u"arxivid"_s,  u"doi"_s,    u"url"_s,
                                    u"journal"_s,      u"note"_s,     u"number"_s, u"volume"_s,
                                    u"howpublished"_s, u"publisher"_s};
    return fields;
}

/// A number alone is an id only where ids stand: elsewhere it may be anything.
bool mayHoldBareIds(const QString& field) { return field == u"eprint" || field == u"arxivid"; }

QString idOf(const BibliographyEntry& entry) {
    for (const QString& field : tellingFields())
        for (const QString& value : entry.values(field)) {
            if (!mayHoldBareIds(field) && !value.contains(u"arxiv"_s, Qt::CaseInsensitive) &&
                !value.contains(u"hf.co"_s, Qt::CaseInsensitive) &&
                !value.contains(u"huggingface.co"_s, Qt::CaseInsensitive))
                continue;
            if (const QStringList ids = idsIn(value); !ids.isEmpty())
                return ids.constFirst();
        }
    return {};
}

} // namespace

NamedIds papersNamedIn(const QString& text) {
    if (looksLikeBibliography(text))
        return papersInBibliography(text);
    NamedIds named;
    for (const QString& line : text.split(u'\n')) {
        const QStringList ids = idsIn(line);
        named.unnamed += ids.isEmpty() && shouldName(line.trimmed()) ? 1 : 0;
        named.ids += ids;
    }
    named.ids.removeDuplicates();
    return named;
}

NamedIds papersInBibliography(const QString& text) {
    NamedIds named;
    for (const BibliographyEntry& entry : bibliographyEntries(text)) {
        if (const QString id = idOf(entry); id.isEmpty())
            ++named.unnamed;
        else
            named.ids += id;
    }
    named.ids.removeDuplicates();
    return named;
}

bool isBibliographyName(const QString& fileName) {
    static const QRegularExpression ending(u"\\.(?:bib|bibtex|ris)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return fileName.contains(ending);
}

} // namespace sheaf
