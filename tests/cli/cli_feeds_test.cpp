#include "support/fake_peer.h"
#include "support/program.h"
#include "support/recordings.h"

#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf feeds` as a user types it, with a server on the wire.
class CliFeedsTest : public QObject {
    Q_OBJECT

  private slots:
    void aFeed_isAddedFetchedAndSwitchedOff();
    void opml_goesInAndOut();
    void wrongWords_areSaid();
};

void CliFeedsTest::aFeed_isAddedFetchedAndSwitchedOff() {
    FakePeer peer([](const Request& request) {
        return request.path == u"/feed"_s ? Answer::xml(fixture(u"feeds/any/journal.rdf"_s))
                                          : Answer{.status = 404};
    });
    const Program program;
    const QString address = peer.url(u"/feed"_s).toString();
    const Ran added = program.run({u"feeds"_s, u"add"_s, address});
    QCOMPARE(added.exitCode, 0);
    QVERIFY2(added.out.contains("Added “Journal of Leaves”, which has 1 entries now"), added.out);
    QCOMPARE(program.run({u"feeds"_s, u"add"_s, address}).exitCode, 2);
    QCOMPARE(program.run({u"feeds"_s}).out, "Journal of Leaves\t" + address.toUtf8() + '\n');

    const Ran fetched = program.run({u"fetch"_s, u"--source"_s, u"Journal of Leaves"_s});
    QCOMPARE(fetched.exitCode, 0);
    QVERIFY2(fetched.out.contains("Journal of Leaves: 1 of 1 papers"), fetched.out);
    QVERIFY(program.run({u"search"_s, u"source:\"Journal of Leaves\""_s}).out.contains("Why moss is soft"));
    const Ran past =
        program.run({u"fetch"_s, u"--source"_s, u"Journal of Leaves"_s, u"--day"_s, u"2020-01-06"_s});
    QVERIFY(past.exitCode != 0);
    QVERIFY2(past.err.contains("has its newest entries only"), past.err);

    QCOMPARE(program.run({u"feeds"_s, u"rename"_s, u"journal of leaves"_s, u"Leaves"_s}).exitCode, 0);
    QVERIFY(program.run({u"search"_s, u"source:Leaves"_s}).out.contains("Why moss is soft"));
    QCOMPARE(program.run({u"feeds"_s, u"off"_s, u"leaves"_s}).exitCode, 0);
    QCOMPARE(program.run({u"feeds"_s}).out, "Leaves\t" + address.toUtf8() + "\toff\n");
    QCOMPARE(program.run({u"feeds"_s, u"remove"_s, u"Leaves"_s}).exitCode, 0);
    QCOMPARE(program.run({u"feeds"_s}).out, QByteArray());
}

void CliFeedsTest::opml_goesInAndOut() {
    const Program program;
    const QString path = program.path(u"mine.opml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<opml version='2.0'><body><outline text='Folder'>"
        "<outline text='A' xmlUrl='https://a.org/feed'/><outline text='B' xmlUrl='https://b.org/feed'/>"
        "</outline></body></opml>");
    file.close();
    QCOMPARE(program.run({u"feeds"_s, u"import-opml"_s, path}).out,
             QByteArray("2 feeds added, 0 were there already.\n"));
    QCOMPARE(program.run({u"feeds"_s, u"import-opml"_s, path}).out,
             QByteArray("0 feeds added, 2 were there already.\n"));
    const QString out = program.path(u"out.opml"_s);
    QCOMPARE(program.run({u"feeds"_s, u"export-opml"_s, out}).exitCode, 0);
    const Program other;
    QCOMPARE(other.run({u"feeds"_s, u"import-opml"_s, out}).exitCode, 0);
    QCOMPARE(other.run({u"feeds"_s}).out, program.run({u"feeds"_s}).out);
    QVERIFY(
        program.run({u"feeds"_s, u"export-opml"_s, u"-"_s}).out.contains("xmlUrl=\"https://a.org/feed\""));
    const QByteArray list = program.run({u"settings"_s, u"get"_s, u"feeds.others"_s}).out.trimmed();
    QCOMPARE(other.run({u"settings"_s, u"set"_s, u"feeds.others"_s, QString::fromUtf8(list)}).exitCode, 0);
}

void CliFeedsTest::wrongWords_areSaid() {
    const Program program;
    QCOMPARE(program.run({u"feeds"_s, u"remove"_s, u"Nobody"_s}).exitCode, 2);
    QCOMPARE(program.run({u"feeds"_s, u"add"_s}).exitCode, 2);
    QCOMPARE(program.run({u"feeds"_s, u"import-opml"_s, program.path(u"missing.opml"_s)}).exitCode, 3);
    QFile file(program.path(u"no.opml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") > 0);
    file.close();
    const Ran broken = program.run({u"feeds"_s, u"import-opml"_s, file.fileName()});
    QCOMPARE(broken.exitCode, 3);
    QVERIFY2(broken.err.contains("This file is no OPML"), broken.err);
}

QTEST_GUILESS_MAIN(CliFeedsTest)
#include "cli_feeds_test.moc"
