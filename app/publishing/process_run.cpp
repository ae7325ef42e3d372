#include "publishing/process_run.h"

#include <QElapsedTimer>
#include <QProcess>

#include <unistd.h>

#include <csignal>

namespace sheaf {

namespace {

constexpr int lookMs = 50;
constexpr int startMs = 10'000;
constexpr int farewellMs = 2'000; ///< from a request to end to the end by force

void stop(QProcess& process, pid_t group) {
    ::kill(-group, SIGTERM);
    if (!process.waitForFinished(farewellMs))
        ::kill(-group, SIGKILL);
    process.waitForFinished(farewellMs);
}

} // namespace

ProcessEnd runProcess(const ProcessCall& call, const CancelFlag& cancel) {
    QProcess process;
    process.setProcessEnvironment(call.environment);
    process.setWorkingDirectory(call.folder);
    process.setChildProcessModifier([] { ::setsid(); });
    process.start(call.program, call.arguments);
    if (!process.waitForStarted(startMs))
        return {ProcessEnd::How::NotStarted, -1, {}, process.errorString().toUtf8()};
    const auto group = static_cast<pid_t>(process.processId());
    process.write(call.input);
    process.closeWriteChannel();
    QElapsedTimer time;
    time.start();
    ProcessEnd end;
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(lookMs)) {
        if (!cancel.raised() && !time.hasExpired(call.timeoutMs))
            continue;
        end.how = cancel.raised() ? ProcessEnd::How::Cancelled : ProcessEnd::How::TimedOut;
        stop(process, group);
        break;
    }
    if (end.how == ProcessEnd::How::Exited && process.exitStatus() != QProcess::NormalExit)
        end.how = ProcessEnd::How::Crashed;
    end.code = process.exitCode();
    end.out = process.readAllStandardOutput();
    end.err = process.readAllStandardError();
    end.tookInput = process.bytesToWrite() == 0;
    return end;
}

} // namespace sheaf
