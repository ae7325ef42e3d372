#pragma once

#include "papers/summary.h"

#include <QStringList>

namespace sheaf {

/// What the checks found, a plain sentence for each kind; not what the paper says to models. Plain text.
QStringList markSentences(const Summary& summary);

/// A text that nobody sees, made visible as far as its characters stand for letters; any other as it is.
QString madeVisible(const QString& text);

} // namespace sheaf
