#include "ui/detail/links.h"

#include "papers/arxiv_id.h"
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

// arXiv makes HTML of papers submitted since December 2023, of older ones only when a new version comes.
// https://blog.arxiv.org/2023/12/21/accessibility-update-arxiv-now-offers-papers-in-html-format/
bool mayHaveHtml(const Paper& paper) {
    const QDateTime last = std::max(paper.published, paper.updated);
    return !last.isValid() || last.date() >= QDate(2023, 12, 1);
}

void addArxiv(QList<PageLink>& links, const Paper& paper) {
    links << PageLink{PageWords::tr("arXiv"), u"https://arxiv.org/abs/"_s + paper.id}
          << PageLink{PageWords::tr("PDF"), u"https://arxiv.org/pdf/"_s + paper.id};
    if (mayHaveHtml(paper))
        links << PageLink{PageWords::tr("HTML"), u"https://arxiv.org/html/"_s + paper.id};
}

void addHuggingFace(QList<PageLink>& links, const Paper& paper) {
    QString text = PageWords::tr("Hugging Face");
    if (paper.upvotes)
        text += u" ▲ %1"_s.arg(*paper.upvotes);
    links << PageLink{text, u"https://huggingface.co/papers/"_s + paper.id};
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
    const auto arxiv = ArxivId::parse(paper.id);
    if (arxiv && arxiv->id == paper.id && !isSample(entry)) {
        addArxiv(links, paper);
        if (paper.upvotes || listedBy(entry, source::huggingFace))
            addHuggingFace(links, paper);
    }
    if (paper.id.startsWith("doi:"_L1))
        addIfSafe(links, PageWords::tr("Publisher"), u"https://doi.org/"_s + paper.id.mid(4));
    if (paper.id.startsWith("url:"_L1))
        addIfSafe(links, PageWords::tr("Page"), paper.id.mid(4));
    addIfSafe(links, PageWords::tr("Code"), paper.codeUrl);
    addIfSafe(links, PageWords::tr("Project"), paper.projectUrl);
    return links;
}

} // namespace sheaf
