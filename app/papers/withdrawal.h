#pragma once

#include "papers/paper.h"

namespace sheaf {

/// Whether arXiv's comment or abstract says that this paper is withdrawn. The query API has no field for it:
/// a withdrawal is a new version whose comment gives the reason. https://info.arxiv.org/help/withdraw.html
bool saysWithdrawn(const QString& comment, const QString& abstract);

/// What a withdrawn paper says of why; empty where it is not withdrawn, or does not say.
QString withdrawalReason(const Paper& paper);

} // namespace sheaf
