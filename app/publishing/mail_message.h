#pragma once

#include "base/result.h"
#include "papers/publish_target.h"
#include "publishing/publication.h"

namespace sheaf {

/// A mail address and the name beside it.
struct MailAddress {
    QString name; ///< may be empty
    QString address;

    /// Reads "me@example.org" or "Name <me@example.org>". An ErrorKind::Usage for what is none: a line
    /// break, a second address or anything else that a header could be smuggled in with.
    static Result<MailAddress> parse(const QString& text);
};

/// A mail that is ready to be handed over.
struct MailMessage {
    MailAddress from;
    QList<MailAddress> to;
    QByteArray bytes; ///< with CR LF, 7-bit, no line over 78 letters but those of long addresses
};

/// The day as a mail: the digest as text, and its web page where it has one. The Message-ID is the day's and
/// the target's own, so that a mail that came twice is recognised.
Result<MailMessage> mailOf(const Publication& publication, const MailPlace& place);

/// A header's text (RFC 2047): as it is, or in encoded words of UTF-8. Control characters become blanks.
QByteArray encodedHeader(const QByteArray& name, const QString& text);

/// RFC 2045's quoted-printable, with CR LF.
QByteArray quotedPrintable(const QByteArray& text);

} // namespace sheaf
