#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace sheaf {

/// Which papers of a day are published. Everything set must hold at once.
struct PublishFilter {
    QString search; ///< the search language; empty for everything
    int minimumScore = 0;
    bool starred = false;
    bool forYou = false;         ///< those that suit the reader's taste, best first
    QStringList categories = {}; ///< of any of these, cross-lists included; empty for all

    bool operator==(const PublishFilter&) const = default;
};

/// A file for each day. `{day}`, `{year}`, `{month}`, `{style}` and `{suffix}` may stand in its name.
inline const QString publishedFileName = QStringLiteral("{day}.{suffix}");

struct FolderPlace {
    QString folder;
    QString file = publishedFileName;
    bool index = false; ///< a README.md that lists the days

    bool operator==(const FolderPlace&) const = default;
};

struct GitPlace {
    QString repository; ///< the reader's working tree, or an address, of which Sheaf keeps a clone of its own
    QString branch;     ///< of an address; empty for its usual one
    QString file = publishedFileName;
    QString message = QStringLiteral("Papers of {day}"); ///< of the commit
    bool index = false;

    bool operator==(const GitPlace&) const = default;
};

/// An Atom feed in a file.
struct FeedPlace {
    QString file;
    QString title = QStringLiteral("Sheaf");
    QString address; ///< where the file can be fetched from; may be empty
    bool perPaper = false;
    int entries = 50; ///< the newest that stay in the file

    bool operator==(const FeedPlace&) const = default;
};

enum class MailSecurity {
    StartTls, ///< begins in the clear and must become safe before anything is said
    Tls,      ///< safe from the first byte
    None,     ///< for servers on this computer; never with a password
};

struct MailPlace {
    QString from; ///< "me@example.org", or "Name <me@example.org>"
    QStringList to;
    QString subject = QStringLiteral("{title}");
    QString server; ///< empty: `sendmail` takes the mail
    int port = 0;   ///< 0 for the usual one
    MailSecurity security = MailSecurity::StartTls;
    QString user;         ///< its password is in the keychain; empty: no login
    QString certificates; ///< a PEM file to trust instead of the system's; may be empty
    QString sendmail = QStringLiteral("/usr/sbin/sendmail");

    bool operator==(const MailPlace&) const = default;
};

enum class WebhookBody { Json, Digest };
enum class WebhookProof { None, Bearer, Header, Signature };

struct WebhookPlace {
    QString address; ///< "{secret}" in it stands for the secret, for addresses that must not be known
    WebhookBody body = WebhookBody::Json;
    WebhookProof proof = WebhookProof::None;
    QString header;            ///< of WebhookProof::Header
    bool knowsRepeats = false; ///< the receiver drops what comes twice with the same Idempotency-Key

    bool operator==(const WebhookPlace&) const = default;
};

/// Where days are published, and what of them.
struct PublishTarget {
    QString name; ///< one line; tells the targets apart
    bool enabled = true;
    QString style = QStringLiteral("sheaf");
    QString language; ///< of the labels; empty for the style's own
    PublishFilter filter = {};
    bool withGaps = false;         ///< also days of which papers are missing
    bool withoutSummaries = false; ///< also days of which summaries are missing
    bool updates = true;           ///< again when the day has changed, where that is an update in place
    std::variant<FolderPlace, GitPlace, FeedPlace, MailPlace, WebhookPlace> place = {};

    /// Publishing a day again puts it where it was, so that nothing stands there twice.
    bool isInPlace() const {
        return !std::holds_alternative<MailPlace>(place) && !std::holds_alternative<WebhookPlace>(place);
    }

    bool operator==(const PublishTarget&) const = default;
};

} // namespace sheaf
