#include "digests/digest_style.h"
#include "digests/random_day.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Styles that list one paper after the other, written some papers at a time.
class DigestPagesTest : public QObject {
    Q_OBJECT

  private slots:
    void pieces_makeTheSameDigest_data();
    void pieces_makeTheSameDigest();
};

namespace {

QByteArray inPieces(const DigestStyle& style, const Day& day, qsizetype papersAtOnce) {
    const auto pages = style.pages({}, {});
    for (qsizetype at = 0; at < day.entries.size(); at += papersAtOnce)
        pages->meet(day.entries.mid(at, papersAtOnce));
    QByteArray digest = pages->begin();
    for (qsizetype at = 0; at < day.entries.size(); at += papersAtOnce)
        digest += pages->write(day.entries.mid(at, papersAtOnce));
    return digest + pages->end();
}

} // namespace

void DigestPagesTest::pieces_makeTheSameDigest_data() {
    QTest::addColumn<QString>("style");
    QTest::addColumn<QByteArray>("empty");
    QTest::newRow("bibtex") << u"bibtex"_s << QByteArray();
    QTest::newRow("ris") << u"ris"_s << QByteArray();
    QTest::newRow("csl-json") << u"csl-json"_s << "[\n]\n"_ba;
    QTest::newRow("json")
        << u"json"_s
        << "{\n    \"categories\": [\n    ],\n    \"day\": null,\n    \"extra\": {\n    },\n"
           "    \"made\": null,\n    \"model\": null,\n    \"papers\": [\n    ]\n}\n"_ba;
}

void DigestPagesTest::pieces_makeTheSameDigest() {
    QFETCH(const QString, style);
    const auto writer = digestStyle(style);
    QTEST(writer->write({}, {}), "empty");
    QRandomGenerator random(11);
    Day day = randomDay(random, 60);
    day = Day{QDate(), day.entries};
    const QByteArray whole = writer->write(day, {});
    for (const int papersAtOnce : {1, 7, 59, 60, 100})
        QCOMPARE(inPieces(*writer, day, papersAtOnce), whole);
}

QTEST_GUILESS_MAIN(DigestPagesTest)
#include "digest_pages_test.moc"
