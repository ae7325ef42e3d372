#include "base/web_time.h"

#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace Qt::StringLiterals;

class WebTimeTest : public QObject {
    Q_OBJECT

  private slots:
    void moments_areRead_data();
    void moments_areRead();
};

void WebTimeTest::moments_areRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso"); // empty: none
    QTest::newRow("HTTP") << u"Fri, 30 Jan 2026 12:00:30 GMT"_s << u"2026-01-30T12:00:30Z"_s;
    QTest::newRow("RFC 850") << u"Friday, 30-Jan-26 12:00:30 GMT"_s << u"2026-01-30T12:00:30Z"_s;
    QTest::newRow("offset") << u"Fri, 30 Jan 2026 00:00:00 -0500"_s << u"2026-01-30T00:00:00-05:00"_s;
    QTest::newRow("half an hour") << u"30 Jan 2026 00:00 +0530"_s << u"2026-01-30T00:00:00+05:30"_s;
    QTest::newRow("west of it") << u"30 Jan 2026 00:00 -0330"_s << u"2026-01-30T00:00:00-03:30"_s;
    QTest::newRow("American") << u"Fri, 30 Jan 2026 10:00:00 PDT"_s << u"2026-01-30T10:00:00-07:00"_s;
    QTest::newRow("comment") << u"Fri, 30 Jan 2026 10:00:00 +0000 (UTC)"_s << u"2026-01-30T10:00:00Z"_s;
    QTest::newRow("other weekday") << u"Mon, 30 Jan 2026 10:00:00 GMT"_s << u"2026-01-30T10:00:00Z"_s;
    QTest::newRow("no time") << u"30 Jan 2026"_s << u"2026-01-30T00:00:00Z"_s;
    QTest::newRow("last century") << u"Sun, 06 Nov 94 08:49:37 GMT"_s << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("leap second") << u"Sat, 31 Dec 2016 23:59:60 GMT"_s << u"2016-12-31T23:59:59Z"_s;
    QTest::newRow("unknown zone") << u"Fri, 30 Jan 2026 10:00:00 CEST"_s << QString();
    QTest::newRow("no such day") << u"Fri, 31 Feb 2026 10:00:00 GMT"_s << QString();
    QTest::newRow("no such month") << u"Fri, 30 Jän 2026 10:00:00 GMT"_s << QString();
    QTest::newRow("nonsense") << u"soon"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void WebTimeTest::moments_areRead() {
    QFETCH(QString, text);
    QTEST(webTime(text).toString(Qt::ISODate), "iso");
}

QTEST_APPLESS_MAIN(WebTimeTest)
#include "web_time_test.moc"
