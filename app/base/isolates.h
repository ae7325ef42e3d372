#pragma once

#include <QString>

namespace sheaf {

/// The text between Unicode's isolates where it holds letters that are written from right to left, so that
/// what stands beside it keeps its place (a comma does not go to the wrong side of a name); else as it is.
QString isolated(const QString& text);

/// The text between isolates, whatever it holds: for lines that go from right to left themselves.
QString alwaysIsolated(const QString& text);

/// Whether any letter of it is written from right to left.
bool hasRightToLeft(const QString& text);

} // namespace sheaf
