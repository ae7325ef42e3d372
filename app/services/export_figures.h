#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "papers/figure.h"

#include <QHash>

namespace sheaf {

class Connection;
enum class FigureUse;

/// The papers' overview figures, with the picture where the library has it and the paper's licence lets
/// anyone pass it on.
Result<QHash<PaperKey, Figure>> figuresToPassOn(Connection& connection, const QList<PaperKey>& papers);

/// Has the day's papers show such pictures as the style does: from files in a folder "figures" beside the
/// digest at `path`, which are written here, or from inside it. The other papers keep their links. One read;
/// blocks for the files.
Outcome placeFigures(Connection& connection, Day& day, FigureUse use, const QString& path);

} // namespace sheaf
