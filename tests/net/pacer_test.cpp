#include "net/pacer.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class PacerTest : public QObject {
    Q_OBJECT

  private slots:
    void arxivsOwnHosts_getThreeSecondsAtLeast_data();
    void arxivsOwnHosts_getThreeSecondsAtLeast();
    void arxivsOwnHosts_areOneGroup();
    void aGroup_goesOneAtATimeAndKeepsItsPause();
    void groups_doNotWaitForEachOther();
    void aHeldGroup_waits();
};

void PacerTest::arxivsOwnHosts_getThreeSecondsAtLeast_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("kept");
    QTest::newRow("export") << u"https://export.arxiv.org/api/query"_s << 0 << 3000;
    QTest::newRow("plain") << u"http://arxiv.org/api/query"_s << 2999 << 3000;
    QTest::newRow("capitals") << u"https://RSS.ArXiv.org/rss/cs.CL"_s << 10 << 3000;
    QTest::newRow("trailing dot") << u"https://export.arxiv.org./api/query"_s << 10 << 3000;
    QTest::newRow("port") << u"https://oaipmh.arxiv.org:8443/oai"_s << 10 << 3000;
    QTest::newRow("longer") << u"https://export.arxiv.org/api/query"_s << 5000 << 5000;
    QTest::newRow("mirror") << u"http://127.0.0.1:8900/api/query"_s << 0 << 0;
    QTest::newRow("other name") << u"https://notarxiv.org/api/query"_s << 7 << 7;
    QTest::newRow("look-alike") << u"https://arxiv.org.example.net/api/query"_s << 7 << 7;
    QTest::newRow("negative") << u"http://127.0.0.1/"_s << -5 << 0;
}

void PacerTest::arxivsOwnHosts_getThreeSecondsAtLeast() {
    QFETCH(QString, url);
    QFETCH(int, asked);
    QFETCH(int, kept);
    QCOMPARE(keptIntervalMs(QUrl(url), asked), kept);
}

void PacerTest::arxivsOwnHosts_areOneGroup() {
    QCOMPARE(keptPacingGroup(QUrl(u"https://rss.arxiv.org/rss/cs.CL"_s), u""_s), u"arxiv"_s);
    QCOMPARE(keptPacingGroup(QUrl(u"https://export.arxiv.org/api/query"_s), u"mine"_s), u"arxiv"_s);
    QCOMPARE(keptPacingGroup(QUrl(u"https://huggingface.co/api"_s), u"mine"_s), u"mine"_s);
}

void PacerTest::aGroup_goesOneAtATimeAndKeepsItsPause() {
    Pacer pacer;
    QVERIFY(pacer.mayStart(u"a"_s, 3000, 0));
    pacer.started(u"a"_s);
    QVERIFY(!pacer.mayStart(u"a"_s, 3000, 100'000));
    pacer.ended(u"a"_s, 100'000);
    QVERIFY(!pacer.mayStart(u"a"_s, 3000, 102'999));
    QVERIFY(pacer.mayStart(u"a"_s, 3000, 103'000));
    QVERIFY(pacer.mayStart(u"a"_s, 0, 100'000));
}

void PacerTest::groups_doNotWaitForEachOther() {
    Pacer pacer;
    pacer.started(u"a"_s);
    pacer.started(u""_s);
    QVERIFY(pacer.mayStart(u"b"_s, 3000, 0));
    QVERIFY(pacer.mayStart(u""_s, 3000, 0));
}

void PacerTest::aHeldGroup_waits() {
    Pacer pacer;
    pacer.holdUntil(u"a"_s, 500);
    pacer.holdUntil(u"a"_s, 200);
    QVERIFY(!pacer.mayStart(u"a"_s, 0, 499));
    QVERIFY(pacer.mayStart(u"a"_s, 0, 500));
}

QTEST_GUILESS_MAIN(PacerTest)
#include "pacer_test.moc"
