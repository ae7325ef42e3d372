#include "papers/text_diff.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

/// "same [-removed-] {+added+}", as the common tools write it.
QString shown(const QList<DiffPiece>& pieces) {
    QString text;
    for (const DiffPiece& piece : pieces) {
        if (piece.kind == DiffPiece::Kind::Same)
            text += piece.text;
        else
            text += (piece.kind == DiffPiece::Kind::Removed ? u"[-%1-]"_s : u"{+%1+}"_s).arg(piece.text);
    }
    return text;
}

QString joined(const QList<DiffPiece>& pieces, DiffPiece::Kind leftOut) {
    QString text;
    for (const DiffPiece& piece : pieces)
        if (piece.kind != leftOut)
            text += piece.text;
    return text.simplified();
}

QString randomText(std::mt19937& random, int words) {
    QStringList text;
    for (int i = 0; i < words; ++i)
        text += QString(QChar(u'a' + static_cast<char16_t>(random() % 6)));
    return text.join(u' ');
}

} // namespace

class TextDiffTest : public QObject {
    Q_OBJECT

  private slots:
    void changes_areToldByWords_data();
    void changes_areToldByWords();
    void piecesPutTogether_areTheTwoTexts();
    void twoLongTexts_takeNoLongerThanABlink();
};

void TextDiffTest::changes_areToldByWords_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& before, const QString& after,
                        const QString& expected) { QTest::newRow(name) << before << after << expected; };
    row("nothing", u"the same text"_s, u"the same text"_s, u"the same text "_s);
    row("empty", QString(), QString(), QString());
    row("lines wrapped elsewhere", u"the same\ntext  here"_s, u"the same text\nhere"_s,
        u"the same text here "_s);
    row("a word", u"we show it here"_s, u"we prove it here"_s, u"we [-show -]{+prove +}it here "_s);
    row("a word more", u"we show it"_s, u"we now show it"_s, u"we {+now +}show it "_s);
    row("a word less", u"we now show it"_s, u"we show it"_s, u"we [-now -]show it "_s);
    row("at the end", u"we show it"_s, u"we show it again"_s, u"we show it {+again +}"_s);
    row("all of it", u"one"_s, u"another text"_s, u"[-one -]{+another text +}"_s);
    row("from nothing", QString(), u"12 pages"_s, u"{+12 pages +}"_s);
    row("an island", u"a b c d e"_s, u"a x c y e"_s, u"a [-b c d -]{+x c y +}e "_s);
    row("two changes apart", u"a b c d e f"_s, u"a x c d y f"_s, u"a [-b -]{+x +}c d [-e -]{+y +}f "_s);
    row("formula", u"in $O(n^2 + m)$ time"_s, u"in $O(n + m)$ time"_s,
        u"in [-$O(n^2 + m)$ -]{+$O(n + m)$ +}time "_s);
    row("price", u"it costs $5 now and then"_s, u"it costs $6 now and then"_s,
        u"it costs [-$5 -]{+$6 +}now and then "_s);
    row("Chinese", u"我们研究图像分割方法"_s, u"我们研究视频分割方法"_s,
        u"我们研究[-图像-]{+视频+}分割方法"_s);
}

void TextDiffTest::changes_areToldByWords() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(shown(textDiff(before, after)), expected);
}

void TextDiffTest::piecesPutTogether_areTheTwoTexts() {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const QString before = randomText(random, static_cast<int>(random() % 30));
        const QString after = randomText(random, static_cast<int>(random() % 30));
        const auto pieces = textDiff(before, after);
        QCOMPARE(joined(pieces, DiffPiece::Kind::Added), before);
        QCOMPARE(joined(pieces, DiffPiece::Kind::Removed), after);
    }
}

void TextDiffTest::twoLongTexts_takeNoLongerThanABlink() {
    std::mt19937 random(11);
    const QString before = randomText(random, 1900);
    const QString after = randomText(random, 1900);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!textDiff(before, after).isEmpty());
    qInfo("1,900 words against 1,900: %lld ms", timer.restart());
    const auto pieces = textDiff(randomText(random, 20'000), randomText(random, 20'000));
    qInfo("20,000 words against 20,000: %lld ms", timer.elapsed());
    QVERIFY(pieces.size() <= 4);
}

QTEST_GUILESS_MAIN(TextDiffTest)
#include "text_diff_test.moc"
