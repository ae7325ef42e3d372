#include "publishing/smtp_call.h"

#include "publishing/curl.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

constexpr long connectMs = 20'000;
constexpr long wholeMs = 180'000;

/// One conversation with a server.
class SmtpCall {
  public:
    /// `curl` must be usable and outlive this.
    SmtpCall(const Curl& curl, const MailMessage& message, const MailPlace& place, const CancelFlag& cancel)
        : m_api(curl), m_message(message), m_place(place), m_cancel(cancel),
          m_recipients(nullptr, curl.freeList), m_curl(curl.start(), curl.end) {}

    PublishEnd send(const QString& password) {
        if (!m_curl)
            return {.outcome =
                        Error{ErrorKind::Network, Words::tr("The mail could not be sent: no memory.")}};
        address();
        secure();
        if (!m_place.user.isEmpty())
            logIn(password);
        giveMessage();
        return endOf(m_api.perform(m_curl.get()));
    }

  private:
    template <class T>
    void set(CURLoption option, T value) {
        m_api.set(m_curl.get(), option, value);
    }

    /// The name behind the host is what the server is greeted with.
    void address() {
        const bool tls = m_place.security == MailSecurity::Tls;
        const int usual = tls ? 465 : m_place.security == MailSecurity::None ? 25 : 587;
        QUrl url;
        url.setScheme(tls ? u"smtps"_s : u"smtp"_s);
        url.setHost(m_place.server);
        url.setPort(m_place.port > 0 ? m_place.port : usual);
        url.setPath(u"/localhost"_s);
        set(CURLOPT_URL, url.toEncoded().constData());
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_PROXY, ""); // proxies are for the web
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_CONNECTTIMEOUT_MS, connectMs);
        set(CURLOPT_TIMEOUT_MS, wholeMs);
        set(CURLOPT_ERRORBUFFER, m_words);
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFODATA, this);
        set(CURLOPT_XFERINFOFUNCTION, &SmtpCall::look);
    }

    void secure() {
        if (m_place.security != MailSecurity::None)
            set(CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
        if (!m_place.certificates.isEmpty())
            set(CURLOPT_CAINFO, m_place.certificates.toLocal8Bit().constData());
    }

    void logIn(const QString& password) {
        set(CURLOPT_USERNAME, m_place.user.toUtf8().constData());
        set(CURLOPT_PASSWORD, password.toUtf8().constData());
    }

    void giveMessage() {
        set(CURLOPT_MAIL_FROM, m_message.from.address.toLatin1().constData());
        curl_slist* list = nullptr;
        for (const MailAddress& to : m_message.to)
            list = m_api.append(list, to.address.toLatin1().constData());
        m_recipients.reset(list);
        set(CURLOPT_MAIL_RCPT, list);
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_READDATA, this);
        set(CURLOPT_READFUNCTION, &SmtpCall::read);
    }

    static size_t read(char* out, size_t size, size_t count, void* call) {
        auto* self = static_cast<SmtpCall*>(call);
        const qsizetype left = self->m_message.bytes.size() - self->m_given;
        const qsizetype part = std::min(left, static_cast<qsizetype>(size * count));
        std::copy_n(self->m_message.bytes.constData() + self->m_given, part, out);
        self->m_given += part;
        return static_cast<size_t>(part);
    }

    static int look(void* call, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<SmtpCall*>(call)->m_cancel.raised() ? 1 : 0;
    }

    long reply() const {
        long code = 0;
        m_api.tell(m_curl.get(), CURLINFO_RESPONSE_CODE, &code);
        return code;
    }

    PublishEnd endOf(CURLcode code) const {
        if (code == CURLE_OK)
            return {};
        const bool wholeGiven = m_given == m_message.bytes.size();
        // The last that the server said was "go on with the mail" (354): not what became of it.
        return {.outcome = errorOf(code), .unanswered = wholeGiven && reply() < 400};
    }

    Error errorOf(CURLcode code) const {
        const QString said = QString::fromUtf8(m_words).trimmed();
        const QString server = m_place.server;
        switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_CONNECT:
            return {ErrorKind::Unreachable, Words::tr("The mail server %1 cannot be reached.").arg(server),
                    said};
        case CURLE_LOGIN_DENIED:
            return {ErrorKind::Refused,
                    Words::tr("The mail server %1 does not take the user or the password.").arg(server),
                    said};
        case CURLE_OPERATION_TIMEDOUT:
            return {ErrorKind::Timeout, Words::tr("The mail server %1 did not answer in time.").arg(server),
                    said};
        case CURLE_ABORTED_BY_CALLBACK:
            return {ErrorKind::Cancelled, Words::tr("Publishing was cancelled."), said};
        case CURLE_USE_SSL_FAILED:
            return {ErrorKind::Network,
                    Words::tr("The mail server %1 offers no safe connection.").arg(server), said};
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
            return {ErrorKind::Network,
                    Words::tr("The certificate of the mail server %1 cannot be trusted.").arg(server), said};
        default: return refusal(said);
        }
    }

    Error refusal(const QString& said) const {
        const long code = reply();
        if (code >= 400)
            return {code < 500 ? ErrorKind::Server : ErrorKind::Refused,
                    Words::tr("The mail server %1 refused the mail (%2).").arg(m_place.server).arg(code),
                    said};
        return {ErrorKind::Network,
                Words::tr("The connection to the mail server %1 broke.").arg(m_place.server), said};
    }

    const Curl& m_api;
    const MailMessage& m_message;
    const MailPlace& m_place;
    CancelFlag m_cancel;
    qsizetype m_given = 0;
    char m_words[CURL_ERROR_SIZE] = {};
    std::unique_ptr<curl_slist, void (*)(curl_slist*)> m_recipients;
    std::unique_ptr<CURL, void (*)(CURL*)> m_curl;
};

bool isOwnMachine(const QString& server) {
    return server == u"localhost" || server == u"::1" || server.startsWith(u"127."_s);
}

} // namespace

PublishEnd sendBySmtp(const MailMessage& message, const MailPlace& place, const QString& password,
                      const CancelFlag& cancel) {
    if (place.security == MailSecurity::None && !place.user.isEmpty() && !isOwnMachine(place.server))
        return {.outcome =
                    Error{ErrorKind::Usage,
                          Words::tr("A password goes to %1 over a safe connection only; choose STARTTLS "
                                    "or TLS.")
                              .arg(place.server)}};
    const Curl curl;
    if (!curl.usable())
        return {.outcome =
                    Error{ErrorKind::NotFound,
                          Words::tr("Mails by SMTP need the library libcurl, which is not there. Install "
                                    "it, or have sendmail send them.")}};
    return SmtpCall(curl, message, place, cancel).send(password);
}

} // namespace sheaf
