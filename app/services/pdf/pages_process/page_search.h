#pragma once

#include "papers/ground.h"

#include <QList>
#include <QStringView>

namespace sheaf {

/// Every place of a page's text that says `words`: whatever the case, the diacritics, the ligatures, and the
/// ends of lines between and inside words ("config-", "uration").
QList<TextRange> placesOf(QStringView words, QStringView text);

} // namespace sheaf
