#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace sheaf {

class Library;
class Settings;

/// A paper's note, brought up to date.
struct KeptNote {
    QString path;             ///< absolute
    QStringList remarks;      ///< what was left as the reader had it, a sentence each
    bool isObsidians = false; ///< the note stands in a vault that Obsidian keeps
};

/// The reader's notes vault: the folder of the setting notes.vault, as the export `vault` writes it.
class NoteVault {
  public:
    /// The settings must outlive it.
    NoteVault(std::shared_ptr<Library> library, const Settings& settings)
        : m_library(std::move(library)), m_settings(settings) {}

    /// Writes the paper's note, or brings the one that is there up to date, wherever the reader moved it;
    /// what the reader wrote stays. ErrorKind::Usage where no vault is set, Storage where its folder is gone
    /// or cannot be written to.
    QFuture<Result<KeptNote>> noteOf(PaperKey paper) const;

  private:
    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
};

} // namespace sheaf
