#pragma once

#include "cli/console.h"

#include <QStringList>
#include <QTemporaryDir>

namespace sheaf::test {

/// What a command said.
struct Spoken {
    ExitCode code = ExitCode::Done;
    QString out;
    QString err;
};

/// Runs `sheaf` with these arguments in the test's own process; nothing comes on standard input.
Spoken speak(const QStringList& arguments);

/// A library and settings of its own for such commands, in a folder that goes with the object.
class CommandDesk {
  public:
    /// Runs a command on them.
    Spoken speak(const QStringList& command) const;

    /// Makes the sample day's library, which commands are run on from now on.
    bool openSample();

    QString library() const { return m_library; }

  private:
    QTemporaryDir m_folder;
    QString m_library = m_folder.filePath(QStringLiteral("library.sqlite"));
};

} // namespace sheaf::test
