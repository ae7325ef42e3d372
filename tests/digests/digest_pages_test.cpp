#include "digests/digest_style.h"
#include "digests/random_day.h"
#include "digests/template_style.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Digests that are written some papers at a time.
class DigestPagesTest : public QObject {
    Q_OBJECT

  private slots:
    void pieces_makeTheSameDigest_data();
    void pieces_makeTheSameDigest();
    void piecesOfATemplate_makeTheSameDigest();
    void piecesOfAReadDay_keepItsHeadAndItsRuns();
    void digestOfNothing_isWhole_data();
    void digestOfNothing_isWhole();
    void papersThatWouldShareAnAnchor_haveTheSameInEveryPart();
};

namespace {

/// Calls `take` with so many papers at a time.
template <class Take>
void inParts(const QList<DayEntry>& papers, qsizetype atOnce, Take take) {
    for (qsizetype at = 0; at < papers.size(); at += atOnce)
        take(papers.mid(at, atOnce));
}

QByteArray inPieces(const DigestStyle& style, const Day& day, qsizetype atOnce) {
    Day head = day;
    head.entries.clear();
    const auto pages = style.pages(head, {});
    inParts(day.entries, atOnce, [&](const QList<DayEntry>& part) { pages->meet(part); });
    const QList<DayEntry> sorted = inOrder(day.entries, pages->order());
    QByteArray digest = pages->begin();
    if (pages->listsPapers())
        inParts(sorted, atOnce, [&](const QList<DayEntry>& part) { digest += pages->list(part); });
    inParts(sorted, atOnce, [&](const QList<DayEntry>& part) { digest += pages->write(part); });
    return digest + pages->end();
}

Day randomSelection(int papers) {
    QRandomGenerator random(11);
    return Day{QDate(), randomDay(random, papers).entries};
}

} // namespace

void DigestPagesTest::pieces_makeTheSameDigest_data() {
    QTest::addColumn<QString>("style");
    for (const QString& style : digestStyleNames())
        QTest::newRow(qPrintable(style)) << style;
}

void DigestPagesTest::pieces_makeTheSameDigest() {
    QFETCH(const QString, style);
    const Day day = randomSelection(60);
    const auto writer = digestStyle(style);
    const QByteArray whole = writer->write(day, {});
    for (const int atOnce : {1, 7, 59, 60, 100})
        QCOMPARE(inPieces(*writer, day, atOnce), whole);
    for (const DayEntry& entry : day.entries)
        QVERIFY2(whole.contains(entry.paper.id.toUtf8()) || style == u"bibtex"_s || style == u"ris"_s ||
                     style == u"csl-json"_s,
                 qPrintable(entry.paper.id));
}

void DigestPagesTest::piecesOfATemplate_makeTheSameDigest() {
    const TemplateStyle style(u"mine"_s, u"md"_s,
                              u"{{#by_category}}{{category}} {{count}}\n{{#papers}}{{index}} {{{id}}}\n"
                              "{{/papers}}{{/by_category}}"_s,
                              {});
    const Day day = randomSelection(60);
    const QByteArray whole = style.write(day, {});
    QVERIFY(whole.contains(day.entries.constLast().paper.id.toUtf8()));
    QCOMPARE(inPieces(style, day, 7), whole);
}

void DigestPagesTest::piecesOfAReadDay_keepItsHeadAndItsRuns() {
    Day day = randomSelection(12);
    day.date = QDate(2026, 1, 30);
    day.made = QDateTime(day.date, QTime(7, 0), Qt::UTC);
    day.model = u"a-model"_s;
    day.categories = {u"cs.CV"_s, u"cs.CL"_s};
    for (qsizetype at = 0; at < day.entries.size(); ++at)
        day.entries[at].paper.primaryCategory = at % 3 == 0 ? u"cs.CL"_s : u"cs.CV"_s;
    for (const QString& name : digestStyleNames()) {
        const auto style = digestStyle(name);
        QCOMPARE(inPieces(*style, day, 5), style->write(day, {}));
    }
    QCOMPARE(digestStyle(u"arxiv-brief"_s)->write(day, {}).count("\n## cs.CV"), 4);
    QCOMPARE(digestStyle(u"arxiv-scored"_s)->write(day, {}).count("\n# cs.CV"), 1);
}

void DigestPagesTest::digestOfNothing_isWhole_data() {
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

void DigestPagesTest::digestOfNothing_isWhole() {
    QFETCH(const QString, style);
    QTEST(digestStyle(style)->write({}, {}), "empty");
}

void DigestPagesTest::papersThatWouldShareAnAnchor_haveTheSameInEveryPart() {
    Day day;
    for (const QString& id : {u"url:a/b"_s, u"url:a-b"_s, u"url:a b"_s})
        day.entries += DayEntry{.paper = {.id = id, .title = id, .primaryCategory = u"cs.CL"_s}};
    day.entries[0].paper.primaryCategory = u"math.CO"_s; // written behind the others
    const QByteArray page = digestStyle(u"html"_s)->write(day, {});
    for (const char* anchor : {"paper-url-a-b\"", "paper-url-a-b--2\"", "paper-url-a-b--3\""})
        QVERIFY(page.count(QByteArray("id=\"") + anchor) == 1 && page.count(QByteArray("#") + anchor) == 1);
    QVERIFY(page.indexOf("id=\"paper-url-a-b--2\"") < page.indexOf("id=\"paper-url-a-b\""));
}

QTEST_GUILESS_MAIN(DigestPagesTest)
#include "digest_pages_test.moc"
