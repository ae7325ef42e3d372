#include "services/paper_texts.h"

#include "digests/bibtex_digest.h"
#include "digests/citation.h"
#include "digests/citation_line.h"
#include "digests/markdown_escape.h"
#include "digests/sheaf_labels.h"
#include "papers/paper_links.h"

#include <QUrl>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Empty where it has none. An id can be anything that a feed gave.
QString pageOf(const DayEntry& entry) {
    const bool sample = std::ranges::any_of(
        entry.listings, [](const Listing& listing) { return listing.source == source::sample; });
    const QUrl url(paperAddress(entry.paper), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && !sample && !url.host().isEmpty() ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString markdownOf(const DayEntry& entry) {
    const QString address = linkDestination(pageOf(entry));
    return address.isEmpty() ? escapedLine(entry.paper.title)
                             : u"[%1](%2)"_s.arg(escapedLinkWords(entry.paper.title), address);
}

QString htmlOf(const DayEntry& entry) {
    const QString address = pageOf(entry).toHtmlEscaped();
    const QString title = entry.paper.title.toHtmlEscaped();
    return address.isEmpty() ? title : u"<a href=\"%1\">%2</a>"_s.arg(address, title);
}

template <class One>
QString listed(const QList<DayEntry>& entries, const QString& line, One one) {
    QString text;
    for (const DayEntry& entry : entries)
        text += line.arg(one(entry));
    return text;
}

QString cited(const QList<DayEntry>& entries, QString (*write)(const Citation&)) {
    QStringList references;
    for (const Citation& citation : citationsOf({QDate(), entries}, sheafLabels(u"en"_s)))
        references += write(citation);
    return references.join(u'\n');
}

} // namespace

QStringList pageAddresses(const QList<DayEntry>& entries) {
    QStringList addresses;
    for (const DayEntry& entry : entries)
        addresses += pageOf(entry);
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

QString textOf(const QList<DayEntry>& entries, PaperText form) {
    const bool many = entries.size() > 1;
    switch (form) {
    case PaperText::Links: return pageAddresses(entries).join(u'\n');
    case PaperText::Markdown: return listed(entries, many ? u"- %1\n"_s : u"%1"_s, markdownOf);
    case PaperText::Html:
        return many ? u"<ul>%1</ul>"_s.arg(listed(entries, u"<li>%1</li>"_s, htmlOf))
                    : listed(entries, u"%1"_s, htmlOf);
    case PaperText::References: return cited(entries, citationLine);
    case PaperText::Bibtex: break;
    }
    return cited(entries, bibtexReference);
}

} // namespace sheaf
