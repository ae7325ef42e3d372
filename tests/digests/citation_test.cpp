#include "digests/citation.h"
#include "digests/random_day.h"
#include "digests/sheaf_labels.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class CitationTest : public QObject {
    Q_OBJECT

  private slots:
    void names_arePartedAsLibrariansDo_data();
    void names_arePartedAsLibrariansDo();
    void aKey_isMadeOfNameYearAndTheFirstWordThatSaysSomething_data();
    void aKey_isMadeOfNameYearAndTheFirstWordThatSaysSomething();
    void keys_areOneOfAKind_whateverThePapers();
    void keysOfTheSameWords_getLettersByTheirIds();
    void aPaperWithoutADate_hasTheMonthOfItsId();
    void aJournalReference_bringsItsYear();
    void notes_areTheSummaryInASentenceAndTheReadersOwn();
    void keywords_areEveryTagOnce();
    void anInventedPaper_hasNoAddress();
    void anAddressThatWouldRunAScript_isLeftOut();
};

namespace {

QList<Citation> cited(const QList<Paper>& papers) {
    Day day;
    for (const Paper& paper : papers) {
        DayEntry entry;
        entry.paper = paper;
        day.entries += entry;
    }
    return citationsOf(day, sheafLabels(u"en"_s));
}

Paper paper(const QString& id, const QString& title, const QString& author) {
    return {.id = id, .title = title, .authors = {{author}}};
}

} // namespace

void CitationTest::names_arePartedAsLibrariansDo_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<CitedName>("parts");
    const auto row = [](const QString& name, const CitedName& parts) {
        QTest::addRow("%s", qPrintable(name)) << name << parts;
    };
    row(u"Ashish Vaswani"_s, {.family = u"Vaswani"_s, .given = u"Ashish"_s});
    row(u"Aaron van den Oord"_s, {.family = u"Oord"_s, .given = u"Aaron"_s, .particle = u"van den"_s});
    row(u"Luc Van Gool"_s, {.family = u"Van Gool"_s, .given = u"Luc"_s});
    row(u"Charles de la Vallée Poussin"_s,
        {.family = u"Vallée Poussin"_s, .given = u"Charles"_s, .particle = u"de la"_s});
    row(u"Ahmad bin Hassan"_s, {.family = u"Hassan"_s, .given = u"Ahmad"_s, .particle = u"bin"_s});
    row(u"Muhammad al-Khwarizmi"_s, {.family = u"al-Khwarizmi"_s, .given = u"Muhammad"_s});
    row(u"Martin Luther King Jr."_s, {.family = u"King"_s, .given = u"Martin Luther"_s, .suffix = u"Jr."_s});
    row(u"John Smith, III"_s, {.family = u"Smith"_s, .given = u"John"_s, .suffix = u"III"_s});
    row(u"van der Berg, Jan"_s, {.family = u"Berg"_s, .given = u"Jan"_s, .particle = u"van der"_s});
    row(u"Nguyễn Thị Ánh"_s, {.family = u"Ánh"_s, .given = u"Nguyễn Thị"_s});
    row(u"J.-P.  Serre"_s, {.family = u"Serre"_s, .given = u"J.-P."_s});
    row(u"王小明"_s, {.family = u"王小明"_s, .whole = true});
    row(u"Madonna"_s, {.family = u"Madonna"_s, .whole = true});
    row(u"ATLAS Collaboration"_s, {.family = u"ATLAS Collaboration"_s, .whole = true});
    row(u"The Event Horizon Telescope"_s, {.family = u"The Event Horizon Telescope"_s, .whole = true});
    row(u"The Anh Nguyen"_s, {.family = u"Nguyen"_s, .given = u"The Anh"_s});
    row(u"Qwen2.5 Team"_s, {.family = u"Qwen2.5 Team"_s, .whole = true});
    row(u"Barnes and Noble"_s, {.family = u"Barnes and Noble"_s, .whole = true});
    row(u"a, b, c, d"_s, {.family = u"a, b, c, d"_s, .whole = true});
    row(u","_s, {.family = u","_s, .whole = true});
}

void CitationTest::names_arePartedAsLibrariansDo() {
    QFETCH(QString, name);
    QFETCH(CitedName, parts);
    const CitedName found = citedName(name);
    QVERIFY2(found == parts,
             qPrintable(u"%1|%2|%3|%4|%5"_s.arg(found.given, found.particle, found.family, found.suffix,
                                                found.whole ? u"whole"_s : u""_s)));
}

void CitationTest::aKey_isMadeOfNameYearAndTheFirstWordThatSaysSomething_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"Attention Is All You Need"_s << u"Ashish Vaswani"_s
                           << u"vaswani2026attention"_s;
    QTest::newRow("article") << u"On the Nature of Codes"_s << u"Paul Erdős"_s << u"erdos2026nature"_s;
    QTest::newRow("hyphen") << u"Self-Attention"_s << u"Łukasz Żak"_s << u"zak2026self"_s;
    QTest::newRow("math") << u"$\\alpha$-Nets"_s << u"Aaron van den Oord"_s << u"oord2026alpha"_s;
    QTest::newRow("small words alone") << u"What Is In"_s << u"A B"_s << u"b2026what"_s;
    QTest::newRow("Chinese") << u"扩散模型"_s << u"王小明"_s << u"paper260100001"_s;
}

void CitationTest::aKey_isMadeOfNameYearAndTheFirstWordThatSaysSomething() {
    QFETCH(QString, title);
    QFETCH(QString, author);
    QTEST(cited({paper(u"2601.00001"_s, title, author)})[0].key, "key");
}

void CitationTest::keys_areOneOfAKind_whateverThePapers() {
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        const Day day = randomDay(random, 60);
        QSet<QString> keys;
        for (const Citation& citation : citationsOf(day, sheafLabels(u"en"_s)))
            keys += citation.key;
        QCOMPARE(keys.size(), day.entries.size());
        QVERIFY(std::all_of(keys.begin(), keys.end(), [](const QString& key) {
            static const QRegularExpression plain(u"^[a-z0-9]+$"_s);
            return plain.match(key).hasMatch();
        }));
    }
}

void CitationTest::keysOfTheSameWords_getLettersByTheirIds() {
    const Paper one = paper(u"2601.00002"_s, u"Deep A"_s, u"X Li"_s);
    const Paper two = paper(u"2601.00001"_s, u"Deep B"_s, u"Y Li"_s);
    const Paper taken = paper(u"2601.00003"_s, u"Deepa"_s, u"Z Li"_s);
    const auto keys = [](const QList<Paper>& papers) {
        QStringList out;
        for (const Citation& citation : cited(papers))
            out += citation.key;
        return out;
    };
    QCOMPARE(keys({one, two}), (QStringList{u"li2026deepb"_s, u"li2026deepa"_s}));
    QCOMPARE(keys({two, one}), (QStringList{u"li2026deepa"_s, u"li2026deepb"_s}));
    QCOMPARE(keys({one, two, taken}), (QStringList{u"li2026deepc"_s, u"li2026deepb"_s, u"li2026deepa"_s}));
}

void CitationTest::aPaperWithoutADate_hasTheMonthOfItsId() {
    const QList<Citation> citations =
        cited({paper(u"2512.00002"_s, u"T"_s, u"A B"_s), paper(u"math.GT/9309136"_s, u"T"_s, u"A B"_s),
               paper(u"url:https://e.org/1"_s, u"T"_s, u"A B"_s)});
    QCOMPARE((QList{citations[0].year, citations[0].month, citations[0].day}), (QList{2025, 12, 0}));
    QCOMPARE((QList{citations[1].year, citations[1].month, citations[1].day}), (QList{1993, 9, 0}));
    QCOMPARE(citations[2].year, 0);
    QCOMPARE(citations[2].eprint, QString());
    QCOMPARE(citations[2].url, u"https://e.org/1"_s);
}

void CitationTest::aJournalReference_bringsItsYear() {
    Paper journal = paper(u"0706.0001"_s, u"T"_s, u"A B"_s);
    journal.published = QDateTime({2007, 6, 1}, {0, 0}, Qt::UTC);
    journal.journalRef = u"Phys. Rev. D 76,\n 013009 (2007)"_s;
    QCOMPARE(cited({journal})[0].journal, u"Phys. Rev. D 76, 013009 (2007)"_s);
    QCOMPARE(cited({journal})[0].month, 6);
    journal.journalRef = u"Phys. Rev. D 80 (2009) 1"_s;
    QCOMPARE(cited({journal})[0].year, 2009);
    QCOMPARE(cited({journal})[0].month, 0);
}

void CitationTest::notes_areTheSummaryInASentenceAndTheReadersOwn() {
    DayEntry entry = fullEntry();
    const auto notes = [&] { return citationsOf({.entries = {entry}}, sheafLabels(u"en"_s))[0].notes; };
    QCOMPARE(notes(), (QStringList{u"TL;DR: It is *fast*."_s, u"Ask **Lan**."_s}));
    entry.summary.reset();
    entry.paper.withdrawn = true;
    QCOMPARE(notes(), (QStringList{u"Withdrawn"_s, u"Ask **Lan**."_s}));
}

void CitationTest::keywords_areEveryTagOnce() {
    DayEntry entry = fullEntry();
    entry.reading.tags = {u"Attention"_s, u" thesis "_s};
    QCOMPARE(citationsOf({.entries = {entry}}, sheafLabels(u"en"_s))[0].keywords,
             (QStringList{u"long context"_s, u"attention"_s, u"thesis"_s}));
}

void CitationTest::anInventedPaper_hasNoAddress() {
    DayEntry entry = fullEntry();
    entry.listings = {{.source = source::sample, .day = {2026, 1, 6}}};
    const Citation citation = citationsOf({.entries = {entry}}, sheafLabels(u"en"_s))[0];
    QCOMPARE(citation.url, QString());
    QCOMPARE(citation.eprint, QString());
}

void CitationTest::anAddressThatWouldRunAScript_isLeftOut() {
    QCOMPARE(cited({paper(u"url:javascript:alert(1)"_s, u"T"_s, u"A B"_s)})[0].url, QString());
}

QTEST_GUILESS_MAIN(CitationTest)
#include "citation_test.moc"
