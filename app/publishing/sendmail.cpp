#include "publishing/sendmail.h"

#include "publishing/process_run.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// sysexits.h: sendmail(8) has queued the mail, Postfix has not.
constexpr int temporaryFailure = 75;

Error failure(const ProcessEnd& end, const QString& program) {
    const QString details = QString::fromUtf8(end.err.left(4000));
    switch (end.how) {
    case ProcessEnd::How::NotStarted:
        return {ErrorKind::NotFound,
                Words::tr("%1 could not be started. Install a mail program, or name an SMTP server.")
                    .arg(program),
                details};
    case ProcessEnd::How::Cancelled:
        return {ErrorKind::Cancelled, Words::tr("Publishing was cancelled."), details};
    case ProcessEnd::How::TimedOut:
        return {ErrorKind::Timeout, Words::tr("%1 took too long and was ended.").arg(program), details};
    case ProcessEnd::How::Exited:
    case ProcessEnd::How::Crashed: break;
    }
    const QString said = QString::fromUtf8(end.err).section(u'\n', 0, 0).trimmed();
    return {ErrorKind::Refused,
            said.isEmpty() ? Words::tr("%1 did not take the mail (exit code %2).").arg(program).arg(end.code)
                           : Words::tr("%1 did not take the mail: %2").arg(program, said),
            details};
}

} // namespace

PublishEnd sendWithSendmail(const MailMessage& message, const QString& program, const CancelFlag& cancel) {
    QByteArray input = message.bytes;
    input.replace("\r\n", "\n"); // as programs on this system expect a text
    const ProcessEnd end =
        runProcess({.program = program, .arguments = {u"-i"_s, u"-t"_s}, .input = input}, cancel);
    if (end.ok())
        return {};
    const bool said = end.how == ProcessEnd::How::NotStarted ||
                      (end.how == ProcessEnd::How::Exited && end.code != temporaryFailure);
    return {.outcome = failure(end, program), .unanswered = !said && end.tookInput};
}

} // namespace sheaf
