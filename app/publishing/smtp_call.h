#pragma once

#include "publishing/mail_message.h"
#include "publishing/publisher.h"

namespace sheaf {

/// Sends the mail over SMTP. A password goes over a safe connection only, and the server's certificate is
/// checked against the system's (or the place's own). A recipient that the server refuses keeps the mail from
/// all of them. Unanswered where the server had the whole mail and gave no answer to it.
PublishEnd sendBySmtp(const MailMessage& message, const MailPlace& place, const QString& password,
                      const CancelFlag& cancel);

} // namespace sheaf
