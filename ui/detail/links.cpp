#include "ui/detail/links.h"

#include "papers/paper_links.h"
#include "ui/detail/page_words.h"

#include <QUrl>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool listedBy(const DayEntry& entry, const QString& name) {
    return std::ranges::any_of(entry.listings,
                               [&](const Listing& listing) { return listing.source == name; });
}

QString textOf(PaperLink::Kind kind, const Paper& paper) {
    using Kind = PaperLink::Kind;
    switch (kind) {
    case Kind::Arxiv: return PageWords::tr("arXiv");
    case Kind::Pdf: return PageWords::tr("PDF");
    case Kind::Html: return PageWords::tr("HTML");
    case Kind::HuggingFace:
        return PageWords::tr("Hugging Face") + (paper.upvotes ? u" ▲ %1"_s.arg(*paper.upvotes) : QString());
    case Kind::Code: return PageWords::tr("Code");
    case Kind::Project: return PageWords::tr("Project");
    case Kind::Doi: break; // stands among the facts
    }
    return {};
}

void addIfSafe(QList<PageLink>& links, const QString& text, const QString& address) {
    if (const QString url = safeWebAddress(address); !url.isEmpty())
        links << PageLink{text, url};
}

} // namespace

bool isSample(const DayEntry& entry) { return listedBy(entry, source::sample); }

QString safeWebAddress(const QString& address) {
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? QString::fromLatin1(url.toEncoded()) : QString();
}

QList<PageLink> linksOf(const DayEntry& entry) {
    const Paper& paper = entry.paper;
    QList<PageLink> links;
    if (paper.id.startsWith("doi:"_L1))
        addIfSafe(links, PageWords::tr("Publisher"), paperAddress(paper));
    if (paper.id.startsWith("url:"_L1))
        addIfSafe(links, PageWords::tr("Page"), paperAddress(paper));
    const bool picked = paper.upvotes || listedBy(entry, source::huggingFace);
    for (const PaperLink& link : paperLinks(paper, picked))
        if (const QString text = textOf(link.kind, paper);
            !text.isEmpty() && !(isSample(entry) && followsFromId(link.kind)))
            addIfSafe(links, text, link.address);
    return links;
}

} // namespace sheaf
