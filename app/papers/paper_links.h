#pragma once

#include "papers/paper.h"

#include <QList>

namespace sheaf {

/// An address that belongs to a paper.
struct PaperLink {
    enum class Kind { Arxiv, Pdf, Html, Doi, HuggingFace, Code, Project };
    Kind kind;
    QString address; ///< as the source gave it where it is the paper's own, so it may be anything

    bool operator==(const PaperLink&) const = default;
};

/// The paper's own page: arXiv's abstract page without version, the DOI resolver, or the address that is its
/// id.
QString paperAddress(const Paper& paper);

/// Where the paper's PDF is: `arxivPdf` (https://arxiv.org/pdf) and its id with the version that is known;
/// elsewhere an address that is a PDF's, or that leads to one on OpenReview and in the ACL Anthology. Empty
/// where none is known.
QString pdfAddress(const Paper& paper, const QString& arxivPdf);

/// https://doi.org/ and the DOI.
QString doiAddress(const QString& doi);

/// Whether such a link is made of the paper's id, which of an invented paper leads to another one.
bool followsFromId(PaperLink::Kind kind);

/// Every address worth a link, in the order pages and digests show them. Hugging Face's is there where it
/// picked the paper, arXiv's HTML where the paper is young enough to have it.
QList<PaperLink> paperLinks(const Paper& paper, bool picked);

} // namespace sheaf
