#include "digests/digest_style.h"
#include "digests/random_day.h"
#include "digests/read_bibliography.h"
#include "digests/tex_escape.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class BibtexTest : public QObject {
    Q_OBJECT

  private slots:
    void aPreprint_hasItsEprint();
    void anArticle_hasItsJournalAndMonth();
    void plainText_readsAsItself_data();
    void plainText_readsAsItself();
    void capitals_areProtectedWhereTheyMeanSomething_data();
    void capitals_areProtectedWhereTheyMeanSomething();
    void names_areWrittenFamilyFirst();
    void authorsThatWereLeftOut_areOthers();
    void anyDay_isReadByAStrictReader();
    void anEmptyDay_isAnEmptyFile();
};

namespace {

QList<BibliographyEntry> readBack(const Day& day) {
    const Bibliography read = readBibtex(digestStyle(u"bibtex"_s)->write(day, {}));
    if (!read.error.isEmpty())
        QTest::qFail(qPrintable(read.error), __FILE__, __LINE__);
    return read.entries;
}

} // namespace

void BibtexTest::aPreprint_hasItsEprint() {
    DayEntry entry = fullEntry();
    entry.paper.journalRef.clear();
    entry.paper.doi.clear();
    const BibliographyEntry read = readBack({.entries = {entry}})[0];
    QCOMPARE(read.type, u"misc"_s);
    QCOMPARE(read.key, u"anh2026hybrid"_s);
    QCOMPARE(read.value(u"eprint"_s), u"2601.01739"_s);
    QCOMPARE(read.value(u"archivePrefix"_s), u"arXiv"_s);
    QCOMPARE(read.value(u"primaryClass"_s), u"cs.CL"_s);
    QCOMPARE(read.value(u"url"_s), u"https://arxiv.org/abs/2601.01739"_s);
    QCOMPARE(read.value(u"year"_s), u"2026"_s);
    QCOMPARE(read.value(u"month"_s), u"jan"_s);
    QCOMPARE(read.value(u"keywords"_s), u"long context, attention, thesis"_s);
    QCOMPARE(read.value(u"annote"_s), u"TL;DR: It is *fast*.\n\nAsk **Lan**."_s);
    QVERIFY(!read.fields.contains(u"doi"_s) && !read.fields.contains(u"journal"_s));
}

void BibtexTest::anArticle_hasItsJournalAndMonth() {
    const BibliographyEntry read = readBack({.entries = {fullEntry()}})[0];
    QCOMPARE(read.type, u"article"_s);
    QCOMPARE(read.value(u"journal"_s), u"J. Sheaves 1 (2026)"_s);
    QCOMPARE(read.value(u"doi"_s), u"10.1000/182"_s);
    QCOMPARE(read.value(u"eprint"_s), u"2601.01739"_s);
    QCOMPARE(read.value(u"abstract"_s), fullEntry().paper.abstract);
}

void BibtexTest::plainText_readsAsItself_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tex");
    const auto row = [](const QString& text, const QString& tex) {
        QTest::addRow("%s", qPrintable(text)) << text << tex;
    };
    row(u"R&D at 5% of #1, a_b"_s, u"R\\&D at 5\\% of \\#1, a\\_b"_s);
    row(u"costs $5"_s, u"costs \\$5"_s);
    row(u"{x} ~ y^2 \\z"_s,
        u"\\textbraceleft{}x\\textbraceright{} \\textasciitilde{} y\\textasciicircum{}2 \\textbackslash{}z"_s);
    row(u"50\\% of it"_s, u"50\\% of it"_s);
    row(u"Đường đi 扩散"_s, u"Đường đi 扩散"_s);
    row(u"an $x_1^{2}$ & \\(\\alpha\\)"_s, u"an $x_1^{2}$ \\& \\(\\alpha\\)"_s);
    row(u"$50% \\% x$"_s, u"$50\\% \\% x$"_s);
    row(u"$\\{x$"_s, u"$\\lbrace x$"_s);
    row(u"$\\{x\\}$"_s, u"$\\{x\\}$"_s);
    row(u"$x}$"_s, u"\\$x\\textbraceright{}\\$"_s);
}

void BibtexTest::plainText_readsAsItself() {
    QFETCH(QString, text);
    QTEST(texEscaped(text), "tex");
}

void BibtexTest::capitals_areProtectedWhereTheyMeanSomething_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("tex");
    const auto row = [](const QString& title, const QString& tex) {
        QTest::addRow("%s", qPrintable(title)) << title << tex;
    };
    row(u"Attention Is All You Need"_s, u"Attention Is All You Need"_s);
    row(u"BERT: Pre-training of LLMs with DeepSeek-V3"_s,
        u"{BERT}: Pre-training of {LLMs} with {DeepSeek}-{V3}"_s);
    row(u"A note on the work of Gauss in Göttingen"_s, u"A note on the work of {Gauss} in {Göttingen}"_s);
    row(u"The $SU(2)$ case of 3D scenes"_s, u"The $SU(2)$ case of {3D} scenes"_s);
}

void BibtexTest::capitals_areProtectedWhereTheyMeanSomething() {
    QFETCH(QString, title);
    QTEST(texTitle(title), "tex");
}

void BibtexTest::names_areWrittenFamilyFirst() {
    DayEntry entry = fullEntry();
    entry.paper.authors = {{u"Aaron van den Oord"_s},
                           {u"王小明"_s},
                           {u"ATLAS Collaboration"_s},
                           {u"John Smith Jr."_s},
                           {u"Barnes and Noble"_s}};
    const QStringList expected = {u"van den Oord, Aaron"_s, u"{王小明}"_s, u"{ATLAS Collaboration}"_s,
                                  u"Smith, Jr., John"_s, u"{Barnes and Noble}"_s};
    QCOMPARE(bibtexNames(readBack({.entries = {entry}})[0].value(u"author"_s)), expected);
}

void BibtexTest::authorsThatWereLeftOut_areOthers() {
    DayEntry entry = fullEntry();
    entry.paper.authorsComplete = false;
    QCOMPARE(bibtexNames(readBack({.entries = {entry}})[0].value(u"author"_s)).last(), u"others"_s);
}

void BibtexTest::anyDay_isReadByAStrictReader() {
    QRandomGenerator random(20260130);
    for (int round = 0; round < 150 && !QTest::currentTestFailed(); ++round) {
        const Day day = randomDay(random, random.bounded(1, 25), Formulas::OfAnything);
        const QList<BibliographyEntry> read = readBack(day);
        QCOMPARE(read.size(), day.entries.size());
        for (qsizetype at = 0; at < read.size(); ++at) {
            QCOMPARE(read[at].value(u"eprint"_s), day.entries[at].paper.id);
            QCOMPARE(bibtexNames(read[at].value(u"author"_s)).size(), day.entries[at].paper.authors.size());
        }
    }
}

void BibtexTest::anEmptyDay_isAnEmptyFile() {
    QCOMPARE(digestStyle(u"bibtex"_s)->write({}, {}), QByteArray());
}

QTEST_GUILESS_MAIN(BibtexTest)
#include "bibtex_test.moc"
