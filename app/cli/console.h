#pragma once

#include "base/log.h"

#include <QIODevice>
#include <QTextStream>

namespace sheaf {

/// What a command ends with: the process's exit code.
enum class ExitCode {
    Done = 0,
    Partly = 1,  ///< what failed stands on standard error
    Usage = 2,   ///< the command was called wrongly
    Nothing = 3, ///< nothing could be done
};

/// The three standard streams, so that tests can stand in for them.
struct Console {
    QIODevice& in;
    QTextStream& out;
    QTextStream& err;

    /// Writes the error's sentence to standard error; gives the exit code that belongs to its kind.
    ExitCode fail(const Error& error) const {
        err << error.sentence << Qt::endl;
        logDetails(error);
        return error.kind == ErrorKind::Usage ? ExitCode::Usage : ExitCode::Nothing;
    }
};

} // namespace sheaf
