#include "query/words.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class WordsTest : public QObject {
    Q_OBJECT

  private slots:
    void text_isCutIntoWords_data();
    void text_isCutIntoWords();
    void offsets_pointAtTheWordInTheText();
    void bytesThatAreNoUtf8_partWords();
    void exactWords_keepDiacritics();
    void diacritics_areSeen_data();
    void diacritics_areSeen();
};

void WordsTest::text_isCutIntoWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("latin") << u"The Cat, sat."_s << u"the cat sat"_s;
    QTest::newRow("hyphens and numbers") << u"state-of-the-art GPT4 3.5"_s << u"state of the art gpt4 3 5"_s;
    QTest::newRow("Vietnamese") << u"Học máy, ĐƯỜNG phố"_s << u"hoc may duong pho"_s;
    QTest::newRow("Vietnamese decomposed")
        << u"Học máy"_s.normalized(QString::NormalizationForm_D) << u"hoc may"_s;
    QTest::newRow("European") << u"Erdős Straße Łódź Ångström œuvre"_s
                              << u"erdos strasse lodz angstrom oeuvre"_s;
    QTest::newRow("Cyrillic and Greek") << u"Машина Ελλάδα"_s << u"машина ελλαδα"_s;
    QTest::newRow("Chinese") << u"机器学习"_s << u"机器 器学 学习 习"_s;
    QTest::newRow("one character") << u"学"_s << u"学"_s;
    QTest::newRow("Chinese and Latin") << u"用GPT模型。好"_s << u"用 gpt 模型 型 好"_s;
    QTest::newRow("Japanese") << u"データのモデル"_s << u"デー ータ タの のモ モデ デル ル"_s;
    QTest::newRow("Korean") << u"한국어 AI"_s << u"한국 국어 어 ai"_s;
    QTest::newRow("Hindi") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("outside the first plane") << u"𠀀𠀁 𝐱"_s << u"𠀀𠀁 𠀁 x"_s;
    QTest::newRow("ligature") << u"eﬃcient"_s << u"efficient"_s;
    QTest::newRow("signs only") << u" -- $+™ 😀"_s << QString();
}

void WordsTest::text_isCutIntoWords() {
    QFETCH(QString, text);
    QStringList words;
    for (const std::string& word : WordSplitter().words(text))
        words += QString::fromStdString(word);
    QTEST(words.join(u' '), "words");
}

void WordsTest::offsets_pointAtTheWordInTheText() {
    struct Places final : WordSink {
        bool take(std::string_view, int start, int end) override {
            found += text.mid(start, end - start);
            return true;
        }
        QByteArray text = u"a Học 机器学"_s.toUtf8();
        QByteArrayList found;
    } places;
    WordSplitter().split({places.text.constData(), static_cast<size_t>(places.text.size())}, places);
    const QByteArrayList expected = {"a"_ba, u"Học"_s.toUtf8(), u"机器"_s.toUtf8(), u"器学"_s.toUtf8(),
                                     u"学"_s.toUtf8()};
    QCOMPARE(places.found, expected);
}

void WordsTest::bytesThatAreNoUtf8_partWords() {
    struct Collector final : WordSink {
        bool take(std::string_view word, int, int) override {
            found += QByteArray(word.data(), static_cast<qsizetype>(word.size()));
            return true;
        }
        QByteArrayList found;
    } collector;
    WordSplitter().split(std::string_view("ab\xFF"
                                          "cd\xE4\xB8 ef\xC0\x80gh\xF0\x9F"),
                         collector);
    QCOMPARE(collector.found, (QByteArrayList{"ab"_ba, "cd"_ba, "ef"_ba, "gh"_ba}));
}

void WordsTest::exactWords_keepDiacritics() {
    WordSplitter exact(WordSplitter::Letters::Exact);
    const auto words = exact.words(exactForm(u"HỌC máy"_s.normalized(QString::NormalizationForm_D)));
    QCOMPARE(words.size(), 2U);
    QCOMPARE(QString::fromStdString(words[0]), u"học"_s);
}

void WordsTest::diacritics_areSeen_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("has");
    QTest::newRow("Vietnamese") << u"hoc máy"_s << true;
    QTest::newRow("stroke") << u"duong đ"_s << true;
    QTest::newRow("plain") << u"Hoc May"_s << false;
    QTest::newRow("Chinese") << u"学习"_s << false;
    QTest::newRow("ligature") << u"eﬃcient"_s << false;
}

void WordsTest::diacritics_areSeen() {
    QFETCH(QString, text);
    QTEST(hasDiacritics(text), "has");
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
