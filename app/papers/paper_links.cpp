#include "papers/paper_links.h"

#include "papers/arxiv_id.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString behind(const QString& id, const QString& prefix) {
    return id.startsWith(prefix) ? id.mid(prefix.size()) : QString();
}

// arXiv makes HTML of papers submitted since December 2023, of older ones only when a new version comes.
// https://blog.arxiv.org/2023/12/21/accessibility-update-arxiv-now-offers-papers-in-html-format/
bool mayHaveHtml(const Paper& paper) {
    const QDateTime last = std::max(paper.published, paper.updated);
    return !last.isValid() || last.date() >= QDate(2023, 12, 1);
}

QList<PaperLink> arxivLinks(const Paper& paper) {
    using Kind = PaperLink::Kind;
    QList<PaperLink> links{{Kind::Arxiv, paperAddress(paper)},
                           {Kind::Pdf, u"https://arxiv.org/pdf/"_s + paper.id}};
    if (mayHaveHtml(paper))
        links.append({Kind::Html, u"https://arxiv.org/html/"_s + paper.id});
    return links;
}

} // namespace

QString paperAddress(const Paper& paper) {
    if (const QString doi = behind(paper.id, u"doi:"_s); !doi.isEmpty())
        return doiAddress(doi);
    if (const QString address = behind(paper.id, u"url:"_s); !address.isEmpty())
        return address;
    return u"https://arxiv.org/abs/"_s + paper.id;
}

QString pdfAddress(const Paper& paper, const QString& arxivPdf) {
    const auto arxiv = ArxivId::parse(paper.id);
    if (arxiv && arxiv->id == paper.id)
        return arxivPdf + u'/' + paper.id +
               (paper.version > 0 ? u'v' + QString::number(paper.version) : QString());
    const QString page = behind(paper.id, u"url:"_s);
    if (page.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return page;
    if (page.startsWith(u"https://openreview.net/forum?id="_s))
        return u"https://openreview.net/pdf?id="_s + page.section(u'=', 1);
    static const QRegularExpression anthology(u"^https://aclanthology\\.org/[^/?#]+/?$"_s);
    return anthology.match(page).hasMatch() ? (page.endsWith(u'/') ? page.chopped(1) : page) + u".pdf"_s
                                            : QString();
}

QString doiAddress(const QString& doi) { return u"https://doi.org/"_s + doi; }

bool followsFromId(PaperLink::Kind kind) {
    return kind != PaperLink::Kind::Code && kind != PaperLink::Kind::Project;
}

QList<PaperLink> paperLinks(const Paper& paper, bool picked) {
    using Kind = PaperLink::Kind;
    const auto arxiv = ArxivId::parse(paper.id);
    const bool onArxiv = arxiv && arxiv->id == paper.id;
    QList<PaperLink> links = onArxiv ? arxivLinks(paper) : QList<PaperLink>();
    if (!paper.doi.isEmpty())
        links.append({Kind::Doi, doiAddress(paper.doi)});
    if (onArxiv && picked)
        links.append({Kind::HuggingFace, u"https://huggingface.co/papers/"_s + paper.id});
    if (!paper.codeUrl.isEmpty())
        links.append({Kind::Code, paper.codeUrl});
    if (!paper.projectUrl.isEmpty())
        links.append({Kind::Project, paper.projectUrl});
    return links;
}

} // namespace sheaf
