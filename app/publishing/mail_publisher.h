#pragma once

#include "publishing/publisher.h"

namespace sheaf {

/// Mails each day, by the reader's sendmail or by SMTP.
class MailPublisher final : public Publisher {
  public:
    /// `password` is the SMTP user's.
    MailPublisher(MailPlace place, QString password)
        : m_place(std::move(place)), m_password(std::move(password)) {}

    PublishEnd publish(const Publication& publication, const CancelFlag& cancel) override;
    Result<QString> tryOut(const Publication& note, const CancelFlag& cancel) override;

  private:
    MailPlace m_place;
    QString m_password;
};

} // namespace sheaf
