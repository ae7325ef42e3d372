#include "similar/nearness.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class NearnessTest : public QObject {
    Q_OBJECT

  private slots:
    void wordsOfTheTitle_countAsThree();
    void formulasNumbersAndFillers_areNoWords();
    void wordsSideBySide_arePairs();
    void chineseAndVietnamese_areReadToo();
    void rareWords_drawNearerThanCommonOnes();
    void sameWordsSideBySide_drawNearer();
    void longText_isNotNearerForItsLength();
    void nothingInCommon_isNotNear();
    void paperWithoutWords_isNearNone();

  private:
    PaperWords read(const QString& title, const QString& text = {}) { return m_reader.read(title, text); }
    /// All words known to be as rare.
    double nearness(const PaperWords& paper, const PaperWords& other) {
        Nearness::Rarities rarities;
        for (const auto& [word, count] : paper.counts)
            rarities[word] = 2;
        return Nearness(paper, rarities, 10).of(other);
    }

    PaperWordReader m_reader;
};

void NearnessTest::wordsOfTheTitle_countAsThree() {
    const PaperWords words = read(u"Sparse graphs"_s, u"Graphs of proteins. Sparse graphs!"_s);
    QCOMPARE(words.counts.at("sparse"), 4);
    QCOMPARE(words.counts.at("graphs"), 5);
    QCOMPARE(words.counts.at("proteins"), 1);
    QCOMPARE(words.length, 10);
}

void NearnessTest::formulasNumbersAndFillers_areNoWords() {
    const PaperWords words = read(u"A novel flow in 2024"_s, u"We let $\\alpha xyz$ be \\emph{bold}."_s);
    QCOMPARE(words.counts.size(), size_t{2});
    QVERIFY(words.counts.contains("flow") && words.counts.contains("bold"));
}

void NearnessTest::wordsSideBySide_arePairs() {
    const PaperWords words = read(u"Diffusion of the noise"_s, u"Noise schedules"_s);
    QCOMPARE(words.pairs, (std::unordered_set<std::string>{"diffusion noise", "noise schedules"}));
}

void NearnessTest::chineseAndVietnamese_areReadToo() {
    QVERIFY(read(u"扩散模型"_s).counts.contains("扩散"));
    QVERIFY(nearness(read(u"扩散模型的进展"_s), read(u"图像扩散模型"_s)) > 0);
    QVERIFY(nearness(read(u"Học máy sâu"_s), read(u"hoc may"_s)) > 0);
}

void NearnessTest::rareWords_drawNearerThanCommonOnes() {
    QVERIFY(rarity(3, 1000) > rarity(900, 1000));
    QVERIFY(rarity(1000, 1000) > 0);
    const PaperWords paper = read(u"Lattice walks"_s);
    const Nearness nearness(paper, {{"lattice", rarity(3, 1000)}, {"walks", rarity(900, 1000)}}, 6);
    QVERIFY(nearness.of(read(u"Lattice codes"_s)) > nearness.of(read(u"Random walks"_s)));
}

void NearnessTest::sameWordsSideBySide_drawNearer() {
    const PaperWords paper = read(u"Random walks"_s);
    QVERIFY(nearness(paper, read(u"Random walks"_s)) > nearness(paper, read(u"Walks random"_s)));
}

void NearnessTest::longText_isNotNearerForItsLength() {
    const PaperWords paper = read(u"Lattice walks"_s);
    const QString padding = u" gauge torus knot braid"_s.repeated(20);
    QVERIFY(nearness(paper, read(u"Lattice walks"_s)) > nearness(paper, read(u"Lattice walks"_s, padding)));
}

void NearnessTest::nothingInCommon_isNotNear() {
    QCOMPARE(nearness(read(u"Lattice walks"_s), read(u"Speech recognition"_s)), 0.0);
}

void NearnessTest::paperWithoutWords_isNearNone() {
    QCOMPARE(nearness(read(u"2024"_s), read(u"Speech recognition"_s)), 0.0);
    QCOMPARE(nearness(read(u"Speech recognition"_s), read(u"2024"_s)), 0.0);
}

QTEST_GUILESS_MAIN(NearnessTest)
#include "nearness_test.moc"
