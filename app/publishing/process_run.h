#pragma once

#include "base/cancel.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace sheaf {

/// A program to run, without a shell.
struct ProcessCall {
    QString program;
    QStringList arguments;
    QString folder = {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QByteArray input = {};
    int timeoutMs = 120'000;
};

struct ProcessEnd {
    enum class How { Exited, NotStarted, TimedOut, Cancelled, Crashed };

    How how = How::Exited;
    int code = 0; ///< of one that exited
    QByteArray out = {};
    QByteArray err = {};
    bool tookInput = false; ///< it may have read all of the input

    bool ok() const { return how == How::Exited && code == 0; }
};

/// Runs it to its end and waits, without a terminal, in a session of its own: nothing it starts can ask the
/// reader anything, and when it takes too long or is cancelled, what it started goes with it. For worker
/// threads.
ProcessEnd runProcess(const ProcessCall& call, const CancelFlag& cancel);

} // namespace sheaf
