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

/// https://doi.org/ and the DOI.
QString doiAddress(const QString& doi);

/// Whether such a link is made of the paper's id, which of an invented paper leads to another one.
bool followsFromId(PaperLink::Kind kind);

/// Every address worth a link, in the order pages and digests show them. Hugging Face's is there where it
/// picked the paper, arXiv's HTML where the paper is young enough to have it.
QList<PaperLink> paperLinks(const Paper& paper, bool picked);

} // namespace sheaf
