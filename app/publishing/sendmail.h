#pragma once

#include "publishing/mail_message.h"
#include "publishing/publisher.h"

namespace sheaf {

/// Hands the mail to the reader's own `sendmail -i -t` (Postfix, Exim, msmtp, …), which takes the recipients
/// from its headers. Unanswered where the program had the whole mail and did not say what became of it.
PublishEnd sendWithSendmail(const MailMessage& message, const QString& program, const CancelFlag& cancel);

} // namespace sheaf
