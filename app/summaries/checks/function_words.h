#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace sheaf {

/// The languages that one of these small words belongs to: "der" -> "de"; "que" -> "es", "fr", "pt"; a word
/// that none of them uses often -> none. Small letters.
QStringList languagesWithFunctionWord(const QString& word);

} // namespace sheaf
