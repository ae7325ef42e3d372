#pragma once

#include "papers/paper.h"

#include <QString>

namespace sheaf {

/// "Ann Lee,Bo Wu": names joined by bare commas. "et al." stands last where a source gave only the first few,
/// with how many more there are where it said so.
QString arxivAuthors(const Paper& paper);

/// Sets the authors from such a line. Forks have a blank behind the comma or a Python list ("['Ann Lee']").
void setArxivAuthors(Paper& paper, const QString& line);

} // namespace sheaf
