#pragma once

#include "digests/vault_marks.h"
#include "digests/vault_note.h"

namespace sheaf {

/// The lines of a property in a new front matter; empty for none.
QString propertyLines(const VaultProperty& property);

/// Prints of what these properties say, for the record.
QString recordOf(const QList<VaultProperty>& properties);

/// A note's front matter (its lines, without the two of "---") brought up to date: a key changes where Sheaf
/// has something else to say than last time, a shared list keeps what the reader put in or took out, and
/// every other line stays.
QString mergedFrontMatter(const QString& note, const QList<VaultProperty>& properties,
                          const QHash<QString, QStringList>& lastTime, const QString& lineEnd);

} // namespace sheaf
