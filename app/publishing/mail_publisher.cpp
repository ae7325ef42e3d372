#include "publishing/mail_publisher.h"

#include "publishing/mail_message.h"
#include "publishing/sendmail.h"
#include "publishing/smtp_call.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

QString namesOf(const MailMessage& message) {
    QStringList names;
    for (const MailAddress& to : message.to)
        names += to.address;
    return names.join(u", "_s);
}

} // namespace

PublishEnd MailPublisher::publish(const Publication& publication, const CancelFlag& cancel) {
    const auto message = mailOf(publication, m_place);
    if (!message)
        return {.outcome = message.error()};
    PublishEnd end = m_place.server.isEmpty() ? sendWithSendmail(*message, m_place.sendmail, cancel)
                                              : sendBySmtp(*message, m_place, m_password, cancel);
    end.place = namesOf(*message);
    return end;
}

Result<QString> MailPublisher::tryOut(const Publication& note, const CancelFlag& cancel) {
    const PublishEnd end = publish(note, cancel);
    if (!end.outcome)
        return end.outcome.error();
    return Words::tr("A test mail went to %1.").arg(end.place);
}

} // namespace sheaf
