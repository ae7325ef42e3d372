#pragma once

#include "papers/ground.h"

#include <QList>
#include <QString>

namespace sheaf {

/// For each sentence of a summary's text the sentence of the source that it rests on, in the order of the
/// text. In one language by the words they share, each weighed by how few of the source's sentences have it
/// (TF-IDF); across languages by what is written alike in both: numbers, names, terms and formulas. Pure;
/// some milliseconds for an abstract, linear in the source.
QList<Ground> groundsOf(const QString& text, const QString& source);

} // namespace sheaf
