#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "papers/figure.h"

#include <optional>

namespace sheaf {

class Connection;
class Library;
enum class FigureUse;

/// The paper's overview figure for what leaves the reader's machine: with its bytes where the library has
/// them and the paper's licence lets anyone pass them on (mayRedistribute()), else to be linked by its
/// address. None where the paper names no figure.
Result<std::optional<Figure>> figureToPassOn(Connection& connection, PaperKey paper);

/// Has the day's papers show such pictures as the style does: from files in a folder "figures" beside the
/// digest at `path`, which are written here, or from inside it. The other papers keep their links. Blocks;
/// one read a paper, so that no more than one picture is held for a file.
Outcome placeFigures(Library& library, Day& day, FigureUse use, const QString& path);

} // namespace sheaf
