#pragma once

#include <QList>
#include <QStringList>

namespace sheaf {

/// How many columns a terminal gives a text: Chinese, Japanese and Korean characters take two.
int columnsOf(const QString& text);

/// Rows as lines of aligned columns, the first to the left and the others to the right, two blanks between
/// them. Rows may be shorter than the first.
QStringList tableLines(const QList<QStringList>& rows);

} // namespace sheaf
