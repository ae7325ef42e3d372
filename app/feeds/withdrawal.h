#pragma once

#include <QString>

namespace sheaf {

/// Whether arXiv's comment or abstract says that this paper is withdrawn. The query API has no field for it:
/// a withdrawal is a new version whose comment gives the reason. https://info.arxiv.org/help/withdraw.html
bool saysWithdrawn(const QString& comment, const QString& abstract);

} // namespace sheaf
