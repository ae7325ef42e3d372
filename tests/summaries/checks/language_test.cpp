#include "summaries/checks/language.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT

  private slots:
    void language_isToldFromASentence_data();
    void language_isToldFromASentence();
    void fewWordsAndNames_areUndecided_data();
    void fewWordsAndNames_areUndecided();
    void anotherLanguage_isOnlyWhatIsSurelyAnother();
};

void LanguageTest::language_isToldFromASentence_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* language, const char* text) {
        QTest::addRow("%s: %.20s", language, text)
            << QString::fromLatin1(language) << QString::fromUtf8(text);
    };
    row("en",
        "We train a small model on the pages of old books and find that it reads them better than before.");
    row("en", "The set holds letters in Chinese (书信) and in Thai, which were read by three people for each "
              "page.");
    row("zh", "本文提出一种读取旧书页的小模型，效果优于以往方法。");
    row("zh", "提出 Page Reading Transformer (PRT) 和 Adaptive Line Splitting (ALS) 策略，在 Old Books "
              "Benchmark 上提升了准确率。");
    row("zh", "本文研究舊書頁的識別問題，並提出新的方法。");
    row("vi", "Bài báo đề xuất một mô hình nhỏ để đọc các trang sách cũ và cho kết quả tốt hơn trước.");
    row("vi", "Chúng tôi huấn luyện Page Reader trên tập dữ liệu Old Books với $n = 10^4$ trang.");
    row("ja", "古い本のページを読むための小さなモデルを提案し、従来より高い精度を示した。");
    row("ko", "오래된 책의 페이지를 읽는 작은 모델을 제안하고 이전보다 높은 정확도를 보인다.");
    row("fr", "Nous proposons un petit modèle pour lire les pages de vieux livres, et il est plus précis que "
              "les autres.");
    row("de", "Wir stellen ein kleines Modell vor, das die Seiten alter Bücher liest und dabei besser ist "
              "als die anderen.");
    row("es", "Proponemos un modelo pequeño para leer las páginas de los libros antiguos, que es mejor que "
              "los otros.");
    row("pt", "Propomos um modelo pequeno para ler as páginas dos livros antigos, que não é pior do que os "
              "outros.");
    row("it", "Proponiamo un piccolo modello per leggere le pagine dei libri antichi, che è più preciso "
              "degli altri.");
    row("ru", "Мы предлагаем небольшую модель для чтения страниц старых книг, которая точнее, чем прежние.");
    row("uk", "Ми пропонуємо невелику модель для читання сторінок старих книг, яка є точнішою за попередні.");
    row("ar", "نقترح نموذجا صغيرا لقراءة صفحات الكتب القديمة وهو أدق من النماذج السابقة.");
    row("hi", "हम पुरानी किताबों के पन्ने पढ़ने के लिए एक छोटा मॉडल प्रस्तुत करते हैं।");
    row("th", "เราเสนอแบบจำลองขนาดเล็กสำหรับอ่านหน้าหนังสือเก่า");
}

void LanguageTest::language_isToldFromASentence() {
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(languageOf(text), language);
    QCOMPARE(languageOf(text.normalized(QString::NormalizationForm_D)), language);
    QVERIFY(!isInAnotherLanguage(text, language));
    QVERIFY(isInAnotherLanguage(text, language == u"en" ? u"vi"_s : u"en"_s));
}

void LanguageTest::fewWordsAndNames_areUndecided_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("names") << u"GPT-4, Llama-3-8B, PageReader, ResNet-50"_s;
    QTest::newRow("a formula") << u"$\\mathcal{L}(\\theta) = \\sum_i \\log p(x_i)$ \\textbf{x}"_s;
    QTest::newRow("code") << u"`for the in of and to be`"_s;
    QTest::newRow("an address") << u"https://example.org/the/of/and/to"_s;
    QTest::newRow("a few signs") << u"提升 BLEU"_s;
    QTest::newRow("two words") << u"Very good"_s;
}

void LanguageTest::fewWordsAndNames_areUndecided() {
    QFETCH(QString, text);
    QCOMPARE(languageOf(text), QString());
    QVERIFY(!isInAnotherLanguage(text, u"vi"_s));
}

void LanguageTest::anotherLanguage_isOnlyWhatIsSurelyAnother() {
    const QString chinese = u"本文提出一种读取旧书页的小模型，效果优于以往方法。"_s;
    QVERIFY(!isInAnotherLanguage(chinese, u"zh-TW"_s));
    QVERIFY(!isInAnotherLanguage(chinese, {}));
    QVERIFY(isInAnotherLanguage(chinese, u"sw"_s));
    const QString english =
        u"We find that it is better than all of the others and that this holds for each."_s;
    QVERIFY(isInAnotherLanguage(english, u"sw"_s));
    const QString spanish =
        u"Es mejor que los otros y también es más rápido, según los autores del artículo."_s;
    QVERIFY2(!isInAnotherLanguage(spanish, u"gl"_s),
             "Galician is not known to the detector and near to Spanish");
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
