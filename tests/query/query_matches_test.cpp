#include "query/query_matches.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

/// The text with what is found in brackets.
QString marked(const QString& search, const QString& text, TextPart part = TextPart::Abstract,
               bool asTyped = false) {
    const QueryMatches matches = QueryMatches::ofSearch(search, asTyped);
    QString result = text;
    const QList<TextRange> found = matches.in(text, part);
    for (auto range = found.crbegin(); range != found.crend(); ++range) {
        result.insert(range->end(), u']');
        result.insert(range->start, u'[');
    }
    return result;
}

} // namespace

class QueryMatchesTest : public QObject {
    Q_OBJECT

  private slots:
    void word_isFoundWhateverItsCaseAndDiacritics() {
        QCOMPARE(marked(u"hoc may"_s, u"Học máy là máy học."_s), u"[Học] [máy] là [máy] [học]."_s);
        QCOMPARE(marked(u"đường"_s, u"The DUONG method"_s), u"The [DUONG] method"_s);
        QCOMPARE(marked(u"learn"_s, u"learning to learn"_s), u"learning to [learn]"_s);
    }

    void quotedDiacritics_mustBeThere() {
        QCOMPARE(marked(u"\"học máy\""_s, u"hoc may, Học Máy, học may"_s), u"hoc may, [Học Máy], học may"_s);
    }

    void phrase_isMarkedAsOne() {
        QCOMPARE(marked(u"\"large language model\""_s, u"A large model; large Language-model"_s),
                 u"A large model; [large Language-model]"_s);
    }

    void prefix_marksTheWholeWord() {
        QCOMPARE(marked(u"transf*"_s, u"Transformers transfer"_s), u"[Transformers] [transfer]"_s);
        QCOMPARE(marked(u"transf"_s, u"Transformers"_s, TextPart::Abstract, true), u"[Transformers]"_s);
        QCOMPARE(marked(u"transf"_s, u"Transformers"_s), u"Transformers"_s);
    }

    void chineseWords_areFoundInsideRuns() {
        QCOMPARE(marked(u"学习"_s, u"深度学习与机器学习方法"_s), u"深度[学习]与机器[学习]方法"_s);
        QCOMPARE(marked(u"机器学"_s, u"机器学习"_s), u"[机器学]习"_s);
        QCOMPARE(marked(u"学"_s, u"机器学习"_s), u"机器[学]习"_s);
        QCOMPARE(marked(u"モデル"_s, u"言語モデルの評価"_s), u"言語[モデル]の評価"_s);
    }

    void fields_areMarkedWhereTheyLook() {
        QCOMPARE(marked(u"title:model"_s, u"model"_s, TextPart::Title), u"[model]"_s);
        QCOMPARE(marked(u"title:model"_s, u"model"_s, TextPart::Abstract), u"model"_s);
        QCOMPARE(marked(u"note:model"_s, u"model"_s, TextPart::Note), u"[model]"_s);
        QCOMPARE(marked(u"model"_s, u"model"_s, TextPart::Tags), u"[model]"_s);
    }

    void excludedWords_areNotMarked() {
        QCOMPARE(marked(u"model -data"_s, u"model data"_s), u"[model] data"_s);
        QCOMPARE(marked(u"-(model OR data)"_s, u"model data"_s), u"model data"_s);
        QCOMPARE(marked(u"model OR data"_s, u"model data"_s), u"[model] [data]"_s);
    }

    void author_isMarkedByAllPartsOfTheName() {
        const QString names = u"Yann LeCun, Yoshua Bengio, Y. Zhang and 6 more"_s;
        QCOMPARE(marked(u"author:\"Y LeCun\""_s, names, TextPart::Authors),
                 u"[Yann] [LeCun], Yoshua Bengio, Y. Zhang and 6 more"_s);
        QCOMPARE(marked(u"author:\"Yoshua Zhang\""_s, names, TextPart::Authors),
                 u"Yann LeCun, Yoshua Bengio, [Y]. [Zhang] and 6 more"_s);
        QCOMPARE(marked(u"author:lecun"_s, u"lecun"_s, TextPart::Abstract), u"lecun"_s);
    }

    void formulas_areLeftAlone() {
        QCOMPARE(marked(u"log"_s, u"in $O(n \\log n)$ the log grows"_s),
                 u"in $O(n \\log n)$ the [log] grows"_s);
    }

    void charactersOutsideTheBasicPlane_doNotMoveTheMarks() {
        QCOMPARE(marked(u"model"_s, u"😀 é 😀 model 😀"_s), u"😀 é 😀 [model] 😀"_s);
    }

    void searchThatCannotBeRead_marksNothing() {
        QVERIFY(!QueryMatches::ofSearch(u"score:high"_s).any());
        QVERIFY(!QueryMatches::ofSearch(u"is:starred cat:cs.CL"_s).any());
        QVERIFY(!QueryMatches().any());
        QCOMPARE(marked(u"score:high"_s, u"high"_s), u"high"_s);
    }

    void snippet_showsTheMatchAndWhereTheTextGoesOn() {
        const QueryMatches matches = QueryMatches::ofSearch(u"needle"_s);
        const QString text =
            QString(u"hay "_s).repeated(60) + u"a needle\nin it "_s + QString(u"hay "_s).repeated(90);
        const QString snippet = snippetOf(text, TextPart::Abstract, matches);
        QVERIFY(snippet.startsWith(u"…hay "));
        QVERIFY(snippet.endsWith(u'…'));
        QVERIFY(snippet.contains(u"a needle in it"));
        QVERIFY(snippet.size() < 170);
        QCOMPARE(snippetOf(u"a needle"_s, TextPart::Abstract, matches), u"a needle"_s);
        QCOMPARE(snippetOf(u"hay"_s, TextPart::Abstract, matches), QString());
    }
};

QTEST_GUILESS_MAIN(QueryMatchesTest)
#include "query_matches_test.moc"
