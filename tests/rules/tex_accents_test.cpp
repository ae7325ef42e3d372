#include "rules/tex_accents.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TexAccentsTest : public QObject {
    Q_OBJECT

  private slots:
    void accents_becomeLetters_data();
    void accents_becomeLetters();
};

void TexAccentsTest::accents_becomeLetters_data() {
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("plain");
    const auto row = [](const QString& tex, const QString& plain) {
        QTest::newRow(qPrintable(tex)) << tex << plain;
    };
    row(uR"(Erd\H{o}s and G\"odel)"_s, u"Erdős and Gödel"_s);
    row(uR"(Jos\'{e} Mu\~noz)"_s, u"José Muñoz"_s);
    row(uR"(Fr{\'e}chet)"_s, u"Fréchet"_s);
    row(uR"(Fran\c{c}ois, Ji\v{r}\'{\i})"_s, u"François, Jiří"_s);
    row(uR"(S\o ren, \L ukasz, Stra\ss e)"_s, u"Søren, Łukasz, Straße"_s);
    row(uR"(nothing to do)"_s, u"nothing to do"_s);
    row(uR"(a loss $\lambda \alpha_i$ of \textbf{words})"_s,
        uR"(a loss $\lambda \alpha_i$ of \textbf{words})"_s);
    row(uR"(ends in \)"_s, uR"(ends in \)"_s);
}

void TexAccentsTest::accents_becomeLetters() {
    QFETCH(QString, tex);
    QFETCH(QString, plain);
    QCOMPARE(withoutTexAccents(tex), plain);
}

QTEST_GUILESS_MAIN(TexAccentsTest)
#include "tex_accents_test.moc"
