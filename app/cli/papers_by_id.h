#pragma once

#include "cli/console.h"
#include "papers/paper.h"

#include <QStringList>

namespace sheaf {

class ArchiveService;

/// The papers that a command names by id.
struct NamedPapers {
    QList<PaperKey> found;
    int missing = 0; ///< said on standard error, each by its id

    ExitCode exitCode() const { return missing == 0 ? ExitCode::Done : ExitCode::Partly; }
};

/// Looks the ids up (any writing of an arXiv id will do). An error where none was given or none was found.
Result<NamedPapers> papersById(const QStringList& ids, ArchiveService& archive, const Console& console);

/// The same for a command that takes one id, no more and no less.
Result<PaperKey> onePaperById(const QStringList& ids, ArchiveService& archive);

} // namespace sheaf
