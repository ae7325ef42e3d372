#pragma once

#include "papers/ground.h"

#include <QList>
#include <QString>

namespace sheaf {

/// The sentences of a text as parts of it, in order. A blank line and a list's item end one as a full stop
/// does.
QList<TextRange> sentenceRanges(const QString& text);

} // namespace sheaf
