#include "services/spending/price_table.h"
#include "summaries/summariser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class PriceTableTest : public QObject {
    Q_OBJECT

  private slots:
    void knownModel_hasItsPrice_data();
    void knownModel_hasItsPrice();
    void ownPrice_comesFirst_andTheMoreExactName();
    void ownMachine_isFreeUnlessPriced();
    void otherCurrency_replacesTheBuiltInTable();
    void damagedFile_saysWhere_data();
    void damagedFile_saysWhere();
    void priceSetAndTakenAway_isInTheReadersFile();
    void cost_isRoundedUp();
    void money_showsSomethingOfSmallSums();

  private:
    QString file(const QByteArray& json) const {
        QFile out(m_folder.filePath(u"prices.json"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(json) < 0)
            qFatal("cannot write");
        return out.fileName();
    }
    static EngineOptions engine(const QString& model, const QString& url = u"https://api.example.com/v1"_s) {
        return {.name = u"work"_s, .kind = u"openai"_s, .baseUrl = url, .model = model};
    }

    const QTemporaryDir m_folder;
};

void PriceTableTest::knownModel_hasItsPrice_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("known");
    QTest::newRow("plain") << u"gpt-4o-mini"_s << true;
    QTest::newRow("dated") << u"gpt-4o-mini-2024-07-18"_s << true;
    QTest::newRow("dated without dashes") << u"claude-haiku-4-5-20251001"_s << true;
    QTest::newRow("latest") << u"claude-3-5-haiku-latest"_s << true;
    QTest::newRow("larger sister") << u"gpt-5-pro"_s << false;
    QTest::newRow("unheard of") << u"some-model"_s << false;
    QTest::newRow("none") << QString() << false;
}

void PriceTableTest::knownModel_hasItsPrice() {
    QFETCH(QString, model);
    QFETCH(bool, known);
    const auto table = PriceTable::load(m_folder.filePath(u"none.json"_s));
    QVERIFY(table);
    QCOMPARE(table->priceOf(engine(model)).has_value(), known);
    QCOMPARE(table->priceOf({.kind = u"offline"_s}), Price());
    QCOMPARE(table->priceOf(engine(u"gpt-4o-mini"_s)), (Price{150'000, 600'000}));
    QVERIFY(QDate::fromString(table->builtInAsOf(), Qt::ISODate).isValid());
}

void PriceTableTest::ownPrice_comesFirst_andTheMoreExactName() {
    const auto table = PriceTable::load(file(R"({"models": {
        "gpt-*": {"input": 9, "output": 9}, "gpt-4o*": {"input": 1, "output": 2}}})"));
    QVERIFY(table);
    QCOMPARE(table->priceOf(engine(u"gpt-4o-mini"_s)), (Price{1'000'000, 2'000'000}));
    QCOMPARE(table->priceOf(engine(u"GPT-5"_s)), (Price{9'000'000, 9'000'000}));
    QCOMPARE(table->currency(), u"USD"_s);
}

void PriceTableTest::ownMachine_isFreeUnlessPriced() {
    const QString local = u"http://127.0.0.1:8000/v1"_s;
    const auto table = PriceTable::load(file(R"({"models": {"mine": {"input": 1, "output": 1}}})"));
    QCOMPARE(table->priceOf(engine(u"gpt-4o"_s, local)), Price());
    QCOMPARE(table->priceOf(engine(u"mine"_s, local)), (Price{1'000'000, 1'000'000}));
}

void PriceTableTest::otherCurrency_replacesTheBuiltInTable() {
    const auto table =
        PriceTable::load(file(R"({"currency": "EUR", "models": {"gpt-5": {"input": 1, "output": 1}}})"));
    QCOMPARE(table->currency(), u"EUR"_s);
    QVERIFY(table->priceOf(engine(u"gpt-5"_s)));
    QVERIFY(!table->priceOf(engine(u"gpt-4o"_s)));
}

void PriceTableTest::damagedFile_saysWhere_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("words") << QByteArray(R"({"models": {"m": {"input": "cheap", "output": 1}}})");
    QTest::newRow("negative") << QByteArray(R"({"models": {"m": {"input": -1, "output": 1}}})");
    QTest::newRow("half") << QByteArray(R"({"models": {"m": {"input": 1}}})");
    QTest::newRow("number") << QByteArray(R"({"models": {"m": 3}})");
}

void PriceTableTest::damagedFile_saysWhere() {
    QFETCH(QByteArray, json);
    const auto table = PriceTable::load(file(json));
    QVERIFY(!table);
    QVERIFY2(table.error().sentence.contains(u"prices.json"), qPrintable(table.error().sentence));
}

void PriceTableTest::priceSetAndTakenAway_isInTheReadersFile() {
    const QString path = file(R"({"note": "kept"})");
    QVERIFY(setOwnPrice(path, u"vendor/model"_s, Price{125'000, 2'500'000}));
    QCOMPARE(PriceTable::load(path)->priceOf(engine(u"vendor/model"_s)), (Price{125'000, 2'500'000}));
    QVERIFY(setOwnPrice(path, u"vendor/model"_s, std::nullopt));
    QVERIFY(!PriceTable::load(path)->priceOf(engine(u"vendor/model"_s)));
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("kept"));
}

void PriceTableTest::cost_isRoundedUp() {
    const Price price{150'000, 600'000};
    QCOMPARE(costMicros(price, {1'000'000, 0}), 150'000);
    QCOMPARE(costMicros(price, {1, 1}), 2);
    QCOMPARE(costMicros(price, {0, 0}), 0);
    QCOMPARE(costMicros({1'000'000'000'000, 0}, {2'000'000'000, 0}), 2'000'000'000'000'000);
}

void PriceTableTest::money_showsSomethingOfSmallSums() {
    QCOMPARE(moneyText(0, u"USD"_s), u"0.00 USD"_s);
    QCOMPARE(moneyText(12, u"USD"_s), u"0.000012 USD"_s);
    QCOMPARE(moneyText(500'000, u"USD"_s), u"0.50 USD"_s);
    QCOMPARE(moneyText(7'500, u"USD"_s), u"0.0075 USD"_s);
    QCOMPARE(moneyText(12'345, u"USD"_s), u"0.0123 USD"_s);
    QCOMPARE(moneyText(2'500'000, u"EUR"_s), u"2.50 EUR"_s);
}

QTEST_APPLESS_MAIN(PriceTableTest)
#include "price_table_test.moc"
