#pragma once

#include <QByteArray>
#include <QString>

namespace sheaf::test {

/// What a recorded reply holds.
struct PlainReading {
    QString content;
    QString tool;
    int input = 0;
    int output = 0;
    bool usable = false; ///< the model ended of its own accord
};

/// Reads a recorded reply of that kind in the plainest way, to compare with.
PlainReading plainReading(const QByteArray& body, const QString& kind);

} // namespace sheaf::test
