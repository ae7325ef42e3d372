#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

namespace sheaf::test {

/// What a part of the screen did after a key.
struct Exposure {
    double changed = -1; ///< ms from the key to the first other pixels; -1: there were none in five seconds
    double settled = -1; ///< ms from the key to the pixels that then stayed
};

/// Presses the key and watches these parts of the screen until none has changed for a while. It looks twice a
/// millisecond and waits in between: one that looked without pause would take a processor from what it looks
/// at. Not for the thread that draws, see watched().
QList<Exposure> watch(const QByteArray& key, const QList<QRect>& parts);

/// The same beside the thread that draws, which goes on meanwhile.
QList<Exposure> watched(const QByteArray& key, const QList<QRect>& parts);

} // namespace sheaf::test
