#pragma once

#include <QByteArray>
#include <QList>

namespace sheaf {

/// The whole objects that stand directly in a JSON array whose text breaks off, each as its own text. Only
/// braces and strings are looked at: the caller parses what it gets.
QList<QByteArray> wholeObjectsOf(const QByteArray& array);

} // namespace sheaf
