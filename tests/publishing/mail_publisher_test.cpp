#include "publishing/mail_publisher.h"
#include "publishing/publishing_samples.h"
#include "support/mail_peer.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <QtConcurrentRun>

using namespace sheaf;
using namespace sheaf::test;

/// Mails handed to a real SMTP server and to a program that stands in for sendmail.
class MailPublisherTest : public QObject {
    Q_OBJECT

  private slots:
    void mail_reachesEveryRecipientWhole();
    void login_goesOverStartTlsWithATrustedCertificate();
    void serverWithoutStartTls_getsNoPassword();
    void untrustedCertificate_isRefused();
    void wrongPassword_isASentenceAndNothingIsSent();
    void refusedRecipient_keepsTheMailFromAll();
    void mailRefusedAtItsEnd_isKnownNotToHaveArrived_data();
    void mailRefusedAtItsEnd_isKnownNotToHaveArrived();
    void connectionCutAfterTheMail_isUncertain();
    void connectionCutInsideTheMail_isCertain();
    void nobodyThere_isUnreachable();
    void silentServer_isLeftWhenCancelled();
    void passwordInTheClear_isRefusedBeforeAnythingIsSaid();
    void sendmail_getsTheMailOnItsStandardInput();
    void sendmailThatFails_isASentence();
    void sendmailThatMayHaveQueued_isUncertain();
    void sendmailThatIsNotThere_isASentence();

  private:
    MailPlace to(const MailPeer& peer) const {
        return {.from = u"me@example.org"_s,
                .to = {u"a@example.org"_s, u"B <b@example.org>"_s},
                .server = u"127.0.0.1"_s,
                .port = peer.port(),
                .security = MailSecurity::None};
    }
    PublishEnd publish(const MailPlace& place, const QString& password = {}) const {
        return MailPublisher(place, password).publish(sampleDay(), {});
    }
    MailPlace script(const QByteArray& text) {
        const QString path = m_folder.filePath(u"sendmail"_s);
        put(path, "#!/bin/sh\n" + text);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {.from = u"me@example.org"_s, .to = {u"a@example.org"_s}, .sendmail = path};
    }
    QString certificate() const { return m_folder.filePath(u"cert.pem"_s); }
    QString key() const { return m_folder.filePath(u"key.pem"_s); }

    QTemporaryDir m_folder;
};

void MailPublisherTest::mail_reachesEveryRecipientWhole() {
    const MailPeer peer;
    const PublishEnd end = publish(to(peer));
    QVERIFY2(end.outcome.ok(), qPrintable(end.outcome ? QString() : end.outcome.error().details));
    QCOMPARE(end.place, u"a@example.org, b@example.org"_s);
    QCOMPARE(peer.mails().size(), 1);
    const ReceivedMail mail = peer.mails()[0];
    QCOMPARE(mail.from, "me@example.org");
    QCOMPARE(mail.to, (QList<QByteArray>{"a@example.org", "b@example.org"}));
    QVERIFY(mail.bytes.contains("Subject: Papers of 2026-01-06\r\n"));
    QVERIFY(mail.bytes.contains("H=E1=BB=8Dc m=C3=A1y"));
}

void MailPublisherTest::login_goesOverStartTlsWithATrustedCertificate() {
    if (!makeCertificate(certificate(), key()))
        QSKIP("openssl is not installed");
    MailPeer peer(certificate(), key());
    peer.setLogin("ann", "pässword");
    MailPlace place = to(peer);
    place.security = MailSecurity::StartTls;
    place.user = u"ann"_s;
    place.certificates = certificate();
    const PublishEnd end = publish(place, u"pässword"_s);
    QVERIFY2(end.outcome.ok(), qPrintable(end.outcome ? QString() : end.outcome.error().details));
    QCOMPARE(peer.mails().size(), 1);
    QVERIFY(peer.mails()[0].safe);
    QCOMPARE(peer.mails()[0].user, "ann");
}

void MailPublisherTest::serverWithoutStartTls_getsNoPassword() {
    MailPeer peer;
    peer.setLogin("ann", "pw");
    MailPlace place = to(peer);
    place.security = MailSecurity::StartTls;
    place.user = u"ann"_s;
    const PublishEnd end = publish(place, u"pw"_s);
    QCOMPARE(end.outcome.error().kind, ErrorKind::Network);
    QVERIFY(!end.unanswered);
    QCOMPARE(peer.mails().size(), 0);
}

void MailPublisherTest::untrustedCertificate_isRefused() {
    if (!makeCertificate(certificate(), key()))
        QSKIP("openssl is not installed");
    const MailPeer peer(certificate(), key());
    MailPlace place = to(peer);
    place.security = MailSecurity::StartTls;
    const PublishEnd end = publish(place);
    QVERIFY(end.outcome.error().sentence.contains(u"certificate"_s));
    QVERIFY(!end.unanswered);
    QCOMPARE(peer.mails().size(), 0);
}

void MailPublisherTest::wrongPassword_isASentenceAndNothingIsSent() {
    MailPeer peer;
    peer.setLogin("ann", "right");
    MailPlace place = to(peer);
    place.user = u"ann"_s;
    const PublishEnd end = publish(place, u"wrong-secret"_s);
    QCOMPARE(end.outcome.error().kind, ErrorKind::Refused);
    QVERIFY(!end.outcome.error().sentence.contains(u"wrong-secret"_s));
    QVERIFY(!end.outcome.error().details.contains(u"wrong-secret"_s));
    QVERIFY(!end.unanswered);
    QCOMPARE(peer.mails().size(), 0);
}

void MailPublisherTest::refusedRecipient_keepsTheMailFromAll() {
    MailPeer peer;
    peer.setFaults({.atRecipient = "550 no such user"});
    const PublishEnd end = publish(to(peer));
    QCOMPARE(end.outcome.error().kind, ErrorKind::Refused);
    QVERIFY(end.outcome.error().sentence.contains(u"550"_s));
    QVERIFY(!end.unanswered);
    QCOMPARE(peer.mails().size(), 0);
}

void MailPublisherTest::mailRefusedAtItsEnd_isKnownNotToHaveArrived_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("for now") << "451 try later"_ba << ErrorKind::Server;
    QTest::newRow("for good") << "554 spam"_ba << ErrorKind::Refused;
}

void MailPublisherTest::mailRefusedAtItsEnd_isKnownNotToHaveArrived() {
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    MailPeer peer;
    peer.setFaults({.atEnd = answer});
    const PublishEnd end = publish(to(peer));
    QCOMPARE(end.outcome.error().kind, kind);
    QVERIFY(!end.unanswered);
}

void MailPublisherTest::connectionCutAfterTheMail_isUncertain() {
    MailPeer peer;
    peer.setFaults({.cutAtEnd = true});
    const PublishEnd end = publish(to(peer));
    QVERIFY(!end.outcome.ok());
    QVERIFY(end.unanswered);
    QCOMPARE(peer.mails().size(), 1); // it did arrive
}

void MailPublisherTest::connectionCutInsideTheMail_isCertain() {
    MailPeer peer;
    peer.setFaults({.cutInside = true});
    Publication day = sampleDay();
    day.text = QByteArray("a long text\n").repeated(400'000); // more than buffers on the way hold
    const PublishEnd end = MailPublisher(to(peer), {}).publish(day, {});
    QVERIFY(!end.outcome.ok());
    QVERIFY(!end.unanswered);
    QCOMPARE(peer.mails().size(), 0);
}

void MailPublisherTest::nobodyThere_isUnreachable() {
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const int port = closed.serverPort();
    closed.close();
    MailPlace place = to(MailPeer());
    place.port = port;
    const PublishEnd end = publish(place);
    QCOMPARE(end.outcome.error().kind, ErrorKind::Unreachable);
    QVERIFY(!end.unanswered);
}

void MailPublisherTest::silentServer_isLeftWhenCancelled() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MailPlace place = to(MailPeer());
    place.port = silent.serverPort();
    const CancelFlag cancel;
    auto future =
        QtConcurrent::run([place, cancel] { return MailPublisher(place, {}).publish(sampleDay(), cancel); });
    QTest::qWait(200);
    cancel.raise();
    QElapsedTimer time;
    time.start();
    QCOMPARE(future.result().outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(time.elapsed() < 5000);
}

void MailPublisherTest::passwordInTheClear_isRefusedBeforeAnythingIsSaid() {
    MailPlace place = to(MailPeer());
    place.server = u"mail.example.org"_s;
    place.user = u"ann"_s;
    QCOMPARE(publish(place, u"pw"_s).outcome.error().kind, ErrorKind::Usage);
}

void MailPublisherTest::sendmail_getsTheMailOnItsStandardInput() {
    const QString got = m_folder.filePath(u"got"_s);
    const PublishEnd end =
        publish(script("echo \"$@\" > " + got.toUtf8() + "; cat >> " + got.toUtf8() + "\n"));
    QVERIFY(end.outcome.ok());
    const QByteArray mail = bytesOf(got);
    QVERIFY2(mail.startsWith("-i -t\nFrom: me@example.org\nTo: a@example.org\n"), mail.left(200).constData());
    QVERIFY(!mail.contains('\r'));
}

void MailPublisherTest::sendmailThatFails_isASentence() {
    const PublishEnd end = publish(script("cat > /dev/null; echo 'no route to mars' >&2; exit 69\n"));
    QVERIFY(end.outcome.error().sentence.contains(u"no route to mars"_s));
    QVERIFY(!end.unanswered);
}

void MailPublisherTest::sendmailThatMayHaveQueued_isUncertain() {
    QVERIFY(publish(script("cat > /dev/null; exit 75\n")).unanswered);
    QVERIFY(publish(script("cat > /dev/null; kill -9 $$\n")).unanswered);
}

void MailPublisherTest::sendmailThatIsNotThere_isASentence() {
    MailPlace place = script("");
    place.sendmail = m_folder.filePath(u"nothing"_s);
    const PublishEnd end = publish(place);
    QCOMPARE(end.outcome.error().kind, ErrorKind::NotFound);
    QVERIFY(!end.unanswered);
}

QTEST_GUILESS_MAIN(MailPublisherTest)
#include "mail_publisher_test.moc"
