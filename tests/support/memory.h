#pragma once

#include <QFile>
#include <QRegularExpression>

namespace sheaf::test {

/// The most memory that a living process ever had (VmHWM); 0 where there is no such process.
inline double peakMegabytes(qint64 process) {
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return peak.match(QString::fromUtf8(status.readAll())).captured(1).toDouble() / 1024;
}

} // namespace sheaf::test
