#include "feeds/opml.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace Qt::StringLiterals;

class OpmlTest : public QObject {
    Q_OBJECT

  private slots:
    void foldersAndEveryLetterCase_areRead();
    void whatIsWritten_isReadAgain();
    void aBrokenFile_keepsWhatCameBefore();
    void whatIsNoOpml_isSaid_data();
    void whatIsNoOpml_isSaid();
};

void OpmlTest::foldersAndEveryLetterCase_areRead() {
    const auto read = parseOpml(R"(<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Mine &amp; yours</title></head><body>
<outline text="Folder"><outline text="Inner">
  <outline text="Text" title="Leaves &amp; Roots" type="rss" xmlUrl="https://a.org/feed" htmlUrl="https://a.org"/>
</outline>
<outline text="Only text" xmlurl="feed://b.org/feed"/></outline>
<outline title="" text="" XMLURL="http://c.org/rss?x=1&amp;y=2"/>
<outline text="Again" xmlUrl="https://a.org/feed"/>
<outline text="A file" xmlUrl="file:///etc/passwd"/>
<outline text="A link" type="link" url="https://d.org"/>
<OUTLINE text="Off" xmlUrl="https://e.org/feed" sheaf:enabled="false"/>
</body></opml>)");
    QVERIFY(read.ok());
    QVERIFY(!read->cutOff);
    QCOMPARE(read->feeds, (QList<FeedSource>{{u"Leaves & Roots"_s, u"https://a.org/feed"_s},
                                             {u"Only text"_s, u"https://b.org/feed"_s},
                                             {QString(), u"http://c.org/rss?x=1&y=2"_s},
                                             {u"Off"_s, u"https://e.org/feed"_s, false}}));
    QCOMPARE(read->passedOver, 1);
}

void OpmlTest::whatIsWritten_isReadAgain() {
    const QList<FeedSource> feeds = {{u"A <b> & \"c\" ’ 叶"_s, u"https://a.org/feed?x=1&y=2"_s},
                                     {u"Off"_s, u"http://b.org/"_s, false}};
    const QByteArray opml = writeOpml(feeds, QDateTime(QDate(2026, 1, 30), QTime(8, 0), QTimeZone::utc()));
    QVERIFY(opml.contains("<opml version=\"2.0\""));
    QVERIFY(opml.contains("<dateCreated>Fri, 30 Jan 2026 08:00:00 GMT</dateCreated>"));
    QVERIFY(opml.contains("type=\"rss\""));
    QCOMPARE(parseOpml(opml)->feeds, feeds);
    QVERIFY(parseOpml(writeOpml({}, {}))->feeds.isEmpty());
}

void OpmlTest::aBrokenFile_keepsWhatCameBefore() {
    const auto read = parseOpml("<opml><body><outline text='A' xmlUrl='http://a.org/f'/><outline text='B");
    QVERIFY(read.ok());
    QCOMPARE(read->feeds.size(), 1);
    QVERIFY(read->cutOff);
    QVERIFY2(read->cutOff->sentence.contains(u"after 1 feeds"_s), qPrintable(read->cutOff->sentence));
}

void OpmlTest::whatIsNoOpml_isSaid_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("feed") << QByteArray("<rss><channel/></rss>");
    QTest::newRow("text") << QByteArray("https://a.org/feed\n");
}

void OpmlTest::whatIsNoOpml_isSaid() {
    QFETCH(QByteArray, bytes);
    const auto read = parseOpml(bytes);
    QVERIFY(!read.ok());
    QVERIFY(read.error().sentence.startsWith(u"This file is no OPML"_s));
}

QTEST_GUILESS_MAIN(OpmlTest)
#include "opml_test.moc"
