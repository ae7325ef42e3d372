#pragma once

#include <QStringList>

namespace sheaf {

/// Sentences one behind the other, with a blank between them as most languages write it; none behind a full
/// stop of Chinese or Japanese. Empty ones are left out.
QString joinedSentences(const QStringList& sentences);

/// "one, two, three", with what the interface's language writes between the parts of a list.
QString joinedParts(const QStringList& parts);

} // namespace sheaf
