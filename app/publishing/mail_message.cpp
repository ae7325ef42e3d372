#include "publishing/mail_message.h"

#include "publishing/file_pattern.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// A name beside an address: quoted where it is plain, else an encoded word on a line of its own.
QByteArray mailbox(const MailAddress& who) {
    const QByteArray address = "<" + who.address.toLatin1() + ">";
    if (who.name.isEmpty())
        return who.address.toLatin1();
    static const QRegularExpression plain(u"\\A[\\x20-\\x7e]*\\z"_s);
    if (plain.match(who.name).hasMatch()) {
        QString name = who.name;
        name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        return '"' + name.toLatin1() + "\" " + address;
    }
    const QByteArray encoded = encodedHeader("X", who.name); // "X: =?…?=" on lines
    return encoded.mid(3).trimmed() + ' ' + address;
}

QByteArray mailboxes(const QList<MailAddress>& people) {
    QByteArrayList all;
    for (const MailAddress& who : people)
        all += mailbox(who);
    return all.join(",\r\n ");
}

/// Mail's own words for days and months, whatever the reader's language.
QByteArray dateHeader(const QDateTime& at) {
    return "Date: " + QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
           " +0000\r\n";
}

QByteArray part(const QByteArray& type, const QByteArray& text) {
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(text);
}

/// What stands beside a web page for those who read mails as text.
QByteArray listOf(const Publication& publication) {
    QString list = publication.title + u"\n\n"_s;
    for (const PublishedPaper& paper : publication.papers)
        list += u"%1\n%2\n\n"_s.arg(paper.title, paper.address);
    return list.toUtf8();
}

QByteArray bodyOf(const Publication& publication, const QByteArray& boundary) {
    const bool isPage = publication.suffix == u"html";
    const QByteArray plain =
        part("text/plain; charset=utf-8", isPage ? listOf(publication) : publication.text);
    const QByteArray page = isPage ? publication.text : publication.html.toUtf8();
    if (page.isEmpty())
        return plain;
    return "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n--" + boundary +
           "\r\n" + plain + "\r\n--" + boundary + "\r\n" + part("text/html; charset=utf-8", page) + "\r\n--" +
           boundary + "--\r\n";
}

} // namespace

Result<MailAddress> MailAddress::parse(const QString& text) {
    // What mail servers take in practice; quoted local parts are left to those who have one.
    static const QRegularExpression form(
        u"\\A(?:([^<>@,;\\x00-\\x1f\\x7f]*?)\\s*<)?([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+)@([^\\s<>@,;\\x00-\\x20()\\\\\"]+)>?\\z"_s);
    const QString plain = text.trimmed();
    const auto match = form.match(plain);
    const QByteArray host = QUrl::toAce(match.captured(3));
    const bool isPaired = plain.contains(u'<') == plain.endsWith(u'>');
    if (!match.hasMatch() || !isPaired || host.isEmpty())
        return Error{
            ErrorKind::Usage,
            Words::tr("“%1” is no mail address; write it as name@example.org.").arg(plain.simplified())};
    QString name = match.captured(1).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2);
    return MailAddress{name, match.captured(2) + u'@' + QString::fromLatin1(host)};
}

Result<MailMessage> mailOf(const Publication& publication, const MailPlace& place) {
    MailMessage message;
    const auto from = MailAddress::parse(place.from);
    if (!from)
        return from.error();
    message.from = *from;
    for (const QString& text : place.to) {
        const auto to = MailAddress::parse(text);
        if (!to)
            return to.error();
        message.to += *to;
    }
    if (message.to.isEmpty())
        return Error{ErrorKind::Usage, Words::tr("The mail has no recipients; name one.")};
    const QByteArray key = publication.key.toByteArray(QUuid::WithoutBraces);
    const QByteArray host = message.from.address.section(u'@', -1).toLatin1();
    message.bytes = "From: " + mailbox(message.from) + "\r\nTo: " + mailboxes(message.to) + "\r\n" +
                    encodedHeader("Subject", filledIn(place.subject, publication)) +
                    dateHeader(publication.at) + "Message-ID: <" + key + ".sheaf@" + host +
                    ">\r\nMIME-Version: 1.0\r\n" + "Auto-Submitted: auto-generated\r\n" +
                    bodyOf(publication, "=_sheaf_" + key);
    return message;
}

} // namespace sheaf
