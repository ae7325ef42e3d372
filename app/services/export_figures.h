#pragma once

#include "base/result.h"
#include "papers/day.h"
#include "papers/figure.h"

#include <functional>
#include <optional>

namespace sheaf {

class Connection;
class Library;
enum class FigureUse;

/// The paper's overview figure for what leaves the reader's machine: with its bytes where the library has
/// them and the paper's licence lets anyone pass them on (mayRedistribute()), else to be linked by its
/// address. None where the paper names no figure.
Result<std::optional<Figure>> figureToPassOn(Connection& connection, PaperKey paper);

/// Gives what figureToPassOn() does.
using FigureOf = std::function<Result<std::optional<Figure>>(PaperKey)>;

/// Has papers show such pictures as the style does: from files in a folder "figures" beside the digest at
/// `path`, which are written here, or from inside it. The other papers keep their links. Blocks; asks for one
/// picture at a time, so that no more than one is held for a file.
Outcome placeFigures(QList<DayEntry>& papers, FigureUse use, const QString& path, const FigureOf& figureOf);

/// One read a figure.
FigureOf figuresOf(Library& library);

} // namespace sheaf
