#include "digests/paper_links.h"

#include "papers/arxiv_id.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString behind(const QString& id, const QString& prefix) {
    return id.startsWith(prefix) ? id.mid(prefix.size()) : QString();
}

QString doiAddress(const QString& doi) { return u"https://doi.org/"_s + doi; }

} // namespace

QString paperAddress(const Paper& paper) {
    if (const QString doi = behind(paper.id, u"doi:"_s); !doi.isEmpty())
        return doiAddress(doi);
    if (const QString address = behind(paper.id, u"url:"_s); !address.isEmpty())
        return address;
    return u"https://arxiv.org/abs/"_s + paper.id;
}

QList<PaperLink> paperLinks(const Paper& paper, bool picked) {
    using Kind = PaperLink::Kind;
    QList<PaperLink> links;
    const bool onArxiv = ArxivId::parse(paper.id).has_value();
    if (onArxiv)
        links = {{Kind::Arxiv, paperAddress(paper)},
                 {Kind::Pdf, u"https://arxiv.org/pdf/"_s + paper.id},
                 {Kind::Html, u"https://arxiv.org/html/"_s + paper.id}};
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
