#pragma once

#include "base/result.h"
#include "digests/vault_note.h"

namespace sheaf {

/// A note's text as it should stand in its file.
struct VaultText {
    QString text;
    QStringList remarks; ///< what was left as the reader had it, a sentence each
};

/// The text of a note that is not there yet.
QString newVaultText(const VaultNote& note);

/// The text of a note that is there, brought up to date. Line ends, a byte-order mark and all that Sheaf did
/// not write stay byte for byte; what Sheaf wrote and the reader changed is written anew only in the front
/// matter, and there only when Sheaf has something new to say. ErrorKind::Malformed, with the line, for a
/// note whose front matter or marks are damaged: it is not to be touched.
Result<VaultText> mergedVaultText(const QString& existing, const VaultNote& note);

/// The id in a note's front matter; empty where there is none.
QString vaultId(const QString& note);

} // namespace sheaf
