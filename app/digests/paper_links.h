#pragma once

#include "papers/paper.h"

#include <QList>

namespace sheaf {

/// An address that belongs to a paper.
struct PaperLink {
    enum class Kind { Arxiv, Pdf, Html, Doi, HuggingFace, Code, Project };
    Kind kind;
    QString address;

    bool operator==(const PaperLink&) const = default;
};

/// The paper's own page: arXiv's abstract page without version, the DOI resolver, or the address that is its
/// id.
QString paperAddress(const Paper& paper);

/// Every address worth a link, in the order a digest shows them. Hugging Face's is there where it picked the
/// paper.
QList<PaperLink> paperLinks(const Paper& paper, bool picked);

} // namespace sheaf
