#include "publishing/mail_message.h"
#include "publishing/publishing_samples.h"

#include <QProcess>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;

/// Mails as they go over the wire, read back by Python's own reader of mails.
class MailMessageTest : public QObject {
    Q_OBJECT

  private slots:
    void wholeMail_isReadBackAsItWas();
    void everyLine_isShortAndPlain();
    void messageId_isTheDaysOwn();
    void addresses_areTakenOrRefused_data();
    void addresses_areTakenOrRefused();
    void subject_cannotSmuggleHeadersIn();
    void quotedPrintable_keepsEveryByte();
    void mailWithoutRecipients_isRefused();

  private:
    static MailPlace place() { return {.from = u"Sheaf <me@example.org>"_s, .to = {u"you@example.org"_s}}; }
};

namespace {

/// What Python's email package makes of a mail: a line for each thing asked.
QStringList readBack(const QByteArray& mail) {
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, uR"(
import sys, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
out = [m['Subject'], m['From'], m['To'], m.get_content_type()]
for kind in ('plain', 'html'):
    part = m.get_body((kind,))
    out.append('' if part is None else part.get_content().replace('\r\n', '\n').replace('\n', '|'))
out.append(str(len(m.defects) + sum(len(p.defects) for p in m.walk())))
sys.stdout.buffer.write('\n'.join(str(x) for x in out).encode())
)"_s});
    python.write(mail);
    python.closeWriteChannel();
    if (!python.waitForStarted() || !python.waitForFinished())
        return {};
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n');
}

} // namespace

void MailMessageTest::wholeMail_isReadBackAsItWas() {
    if (QProcess::execute(u"python3"_s, {u"--version"_s}) != 0)
        QSKIP("python3 is not installed");
    MailPlace to = place();
    to.from = u"Người đọc 读者 <me@example.org>"_s;
    to.to = {u"You, \"the\" reader <you@example.org>"_s, u"they@bücher.example"_s};
    to.to[0].remove(u',');
    to.subject = u"论文 – Học máy mỗi ngày, rất nhiều bài báo về trí tuệ nhân tạo và học sâu {day}"_s;
    Publication day = sampleDay();
    day.text += QByteArray("x").repeated(2000) + "\n. dot\n.\nFrom me\ntrailing blank \n=3D\n";
    const auto mail = mailOf(day, to);
    QVERIFY(mail.ok());
    const QStringList read = readBack(mail->bytes);
    QCOMPARE(read.size(), 7);
    QCOMPARE(read[0],
             u"论文 – Học máy mỗi ngày, rất nhiều bài báo về trí tuệ nhân tạo và học sâu 2026-01-06"_s);
    QCOMPARE(read[1], u"Người đọc 读者 <me@example.org>"_s);
    QVERIFY2(read[2].contains(u"you@example.org"_s) && read[2].contains(u"they@xn--bcher-kva.example"_s),
             qPrintable(read[2]));
    QCOMPARE(read[3], u"multipart/alternative"_s);
    QCOMPARE(read[4], QString::fromUtf8(day.text).replace(u'\n', u'|'));
    QCOMPARE(read[5], day.html + u'|');
    QCOMPARE(read[6], u"0"_s);
}

void MailMessageTest::everyLine_isShortAndPlain() {
    MailPlace to = place();
    to.subject = u"机器学习"_s.repeated(80);
    to.from = u"名"_s.repeated(60) + u" <me@example.org>"_s;
    Publication day = sampleDay();
    day.text = QByteArray("Học ").repeated(500);
    for (const QByteArray& line : mailOf(day, to)->bytes.split('\n')) {
        QVERIFY2(line.size() <= 79, line.constData());
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        for (const char c : line)
            QVERIFY(static_cast<unsigned char>(c) < 127);
    }
}

void MailMessageTest::messageId_isTheDaysOwn() {
    const auto idOf = [](const Publication& day) {
        const QByteArray bytes = mailOf(day, place())->bytes;
        const qsizetype from = bytes.indexOf("Message-ID: ");
        return bytes.mid(from, bytes.indexOf('\r', from) - from);
    };
    Publication later = sampleDay();
    later.at = later.at.addDays(1);
    later.text += "more";
    QCOMPARE(idOf(sampleDay()), idOf(later));
    QVERIFY(idOf(sampleDay()) != idOf(sampleDay(QDate(2026, 1, 7))));
    QVERIFY(idOf(sampleDay()) != idOf(sampleDay(QDate(2026, 1, 6), u"elsewhere"_s)));
}

void MailMessageTest::addresses_areTakenOrRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: refused
    const auto row = [](const char* name, const QString& text, const QString& address = {}) {
        QTest::newRow(name) << text << address;
    };
    row("plain", u"a.b+c@example.org"_s, u"a.b+c@example.org"_s);
    row("named", u"Ann Lee <ann@example.org>"_s, u"ann@example.org"_s);
    row("quoted", u"\"Lee Ann\" <ann@example.org>"_s, u"ann@example.org"_s);
    row("IDN", u"a@bücher.example"_s, u"a@xn--bcher-kva.example"_s);
    row("host", u"root@localhost"_s, u"root@localhost"_s);
    row("empty", QString());
    row("no at", u"ann"_s);
    row("two", u"a@example.org, b@example.org"_s);
    row("line break", u"a@example.org\r\nBcc: b@example.org"_s);
    row("line break in the name", u"A\nBcc: b@x.org <a@example.org>"_s);
    row("bare feed", u"A\u000bB <a@example.org>"_s);
    row("open bracket", u"<a@example.org"_s);
    row("closed only", u"a@example.org>"_s);
    row("blank inside", u"a b@example.org"_s);
    row("command", u"a@example.org> SIZE=1"_s);
    row("letters beyond ASCII", u"ănn@example.org"_s);
}

void MailMessageTest::addresses_areTakenOrRefused() {
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto read = MailAddress::parse(text);
    QCOMPARE(read.ok() ? read->address : QString(), address);
    if (!read)
        QCOMPARE(read.error().kind, ErrorKind::Usage);
}

void MailMessageTest::subject_cannotSmuggleHeadersIn() {
    MailPlace to = place();
    to.subject = u"Hi\r\nBcc: b@example.org\n\nbody\u2028x"_s;
    const QByteArray head = mailOf(sampleDay(), to)->bytes;
    QCOMPARE(head.left(head.indexOf("\r\n\r\n")).count("\r\nBcc"), 0);
    QVERIFY(encodedHeader("Subject", u"a\r\nb\tc"_s) == "Subject: a b c\r\n");
    QVERIFY(encodedHeader("Subject", u"=?UTF-8?Q?x?="_s).startsWith("Subject: =?UTF-8?B?"));
}

void MailMessageTest::quotedPrintable_keepsEveryByte() {
    QCOMPARE(quotedPrintable("a=b \n\t\nx"), "a=3Db=20\r\n=09\r\nx\r\n");
    QCOMPARE(quotedPrintable(".\nFrom\r\n"), "=2E\r\nFrom\r\n");
    QCOMPARE(quotedPrintable(QByteArray(76, 'a')), QByteArray(76, 'a') + "\r\n");
    QCOMPARE(quotedPrintable(QByteArray(77, 'a')), QByteArray(75, 'a') + "=\r\naa\r\n");
}

void MailMessageTest::mailWithoutRecipients_isRefused() {
    MailPlace nobody = place();
    nobody.to.clear();
    QCOMPARE(mailOf(sampleDay(), nobody).error().kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mail_message_test.moc"
