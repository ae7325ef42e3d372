#pragma once

#include <QString>

namespace sheaf {

/// The address of a licence as arXiv names it on a paper's page ("CC BY 4.0", "CC Zero", "arXiv.org perpetual
/// non-exclusive license"); empty for other names. https://info.arxiv.org/help/license/index.html
QString licenceFromName(const QString& name);

/// Whether the licence with this address lets anyone pass on parts of the paper, a figure for example: CC0,
/// the public domain, and the Creative Commons licences that allow changes. arXiv's own licence does not,
/// and without a licence nothing does.
bool mayRedistribute(const QString& licence);

} // namespace sheaf
