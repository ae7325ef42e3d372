#include "taste/taste_model.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class TasteModelTest : public QObject {
    Q_OBJECT

  private slots:
    void starredSubject_comesFirst();
    void reasons_nameTheWords();
    void reasonsInPlural_areNamedOnce();
    void followedAuthor_drawsUp();
    void hiddenSubject_drawsDown();
    void tooFewOfEitherKind_areNoTaste();
    void unknownPaper_hasNoReasons();
    void samePapers_makeTheSameTaste();
    void formulasAddressesAndFillers_areNoWords();
    void chineseAndVietnamese_areLearntToo();
};

namespace {

Paper paper(const QString& title, const QString& abstract = {}, const QString& author = u"Ann Lee"_s) {
    return {.title = title, .abstract = abstract, .authors = {{author}}};
}

/// Diffusion is wanted, theorem proving passed by.
QList<TasteExample> diffusionReader() {
    QList<TasteExample> examples;
    for (int i = 0; i < 6; ++i) {
        examples +=
            TasteExample{paper(u"Image diffusion with noise schedule %1"_s.arg(i)), {}, Liking::Wanted};
        examples += TasteExample{paper(u"Proving lemmas in dependent logic %1"_s.arg(i)), {}, Liking::Passed};
        examples += TasteExample{paper(u"Routing traffic over sparse roads %1"_s.arg(i)), {}, Liking::Passed};
    }
    return examples;
}

QList<TasteExample> onlyOf(const QList<Liking>& likings) {
    QList<TasteExample> examples;
    for (const TasteExample& example : diffusionReader())
        if (likings.contains(example.liking))
            examples += example;
    return examples;
}

TasteOpinion opinion(const TasteModel& model, const Paper& of) {
    PaperFeatures features;
    return model.opinionOf(of, {}, features);
}

} // namespace

void TasteModelTest::starredSubject_comesFirst() {
    const auto model = TasteModel::learn(diffusionReader());
    QVERIFY(model);
    const double wanted = opinion(*model, paper(u"Faster diffusion"_s, u"We cut the noise."_s)).score;
    const double other = opinion(*model, paper(u"Deeper logic"_s, u"We prove lemmas."_s)).score;
    QVERIFY2(wanted > 0.5 && other < 0.5, qPrintable(u"%1 %2"_s.arg(wanted).arg(other)));
}

void TasteModelTest::reasons_nameTheWords() {
    const auto model = TasteModel::learn(diffusionReader());
    const auto reasons = opinion(*model, paper(u"Diffusion beats logic"_s)).reasons;
    QHash<QString, double> weights;
    for (const TasteReason& reason : reasons)
        weights[reason.name] = reason.weight;
    QVERIFY(weights.value(u"diffusion"_s) > 0);
    QVERIFY(weights.value(u"logic"_s) < 0);
    QVERIFY(!weights.contains(u"beats"_s));
}

void TasteModelTest::reasonsInPlural_areNamedOnce() {
    QList<TasteExample> examples = diffusionReader();
    for (int i = 0; i < 3; ++i)
        examples += TasteExample{paper(u"Whale song, songs of whales %1"_s.arg(i)), {}, Liking::Wanted};
    const auto model = TasteModel::learn(examples);
    QStringList names;
    for (const TasteReason& reason : opinion(*model, paper(u"The song and the songs"_s)).reasons)
        names += reason.name;
    QCOMPARE(names.filter(u"song"_s).size(), 1);
}

void TasteModelTest::followedAuthor_drawsUp() {
    QList<TasteExample> examples = diffusionReader();
    for (int i = 0; i < 3; ++i)
        examples += TasteExample{
            paper(u"A letter about subject %1"_s.arg(i), {}, u"Yann Long"_s), {}, Liking::Wanted};
    const auto model = TasteModel::learn(examples);
    const auto by = opinion(*model, paper(u"Anything"_s, {}, u"Yann Long"_s));
    QVERIFY(by.score > opinion(*model, paper(u"Anything"_s)).score);
    QCOMPARE(by.reasons.value(0).name, u"Yann Long"_s);
    QCOMPARE(opinion(*model, paper(u"A long way"_s)).reasons.size(), 0); // the word is not the name
}

void TasteModelTest::hiddenSubject_drawsDown() {
    QList<TasteExample> examples = diffusionReader();
    for (int i = 0; i < 4; ++i)
        examples += TasteExample{paper(u"Blockchain ledgers %1"_s.arg(i)), {}, Liking::Unwanted};
    const auto model = TasteModel::learn(examples);
    const double hidden = opinion(*model, paper(u"Blockchain"_s)).score;
    QVERIFY(hidden < opinion(*model, paper(u"Traffic"_s)).score);
    QVERIFY(hidden < opinion(*model, paper(u"Weaving"_s)).score);
}

void TasteModelTest::tooFewOfEitherKind_areNoTaste() {
    QVERIFY(!TasteModel::learn({}));
    QList<TasteExample> fewWanted = onlyOf({Liking::Passed, Liking::Unwanted});
    fewWanted += onlyOf({Liking::Wanted}).mid(0, TasteModel::fewestOfEach - 1);
    QVERIFY(!TasteModel::learn(fewWanted));
    QVERIFY(!TasteModel::learn(onlyOf({Liking::Wanted})));
}

void TasteModelTest::unknownPaper_hasNoReasons() {
    const auto model = TasteModel::learn(diffusionReader());
    const auto unknown = opinion(*model, paper(u"Weaving"_s, {}, u"Bo Wu"_s));
    QVERIFY(unknown.reasons.isEmpty());
    QVERIFY(qIsFinite(unknown.score));
    QVERIFY(qIsFinite(opinion(*model, Paper()).score));
}

void TasteModelTest::samePapers_makeTheSameTaste() {
    const Paper asked = paper(u"Diffusion and logic on roads"_s);
    QCOMPARE(opinion(*TasteModel::learn(diffusionReader()), asked).score,
             opinion(*TasteModel::learn(diffusionReader()), asked).score);
}

void TasteModelTest::formulasAddressesAndFillers_areNoWords() {
    PaperFeatures features;
    QStringList names;
    for (const auto& [name, count] : features.of(
             paper(u"A novel flow for you"_s,
                   u"Let $\\alpha xyz$ be \\emph{bold}, look at https://a.example/code 2024."_s, u"Method"_s),
             {}))
        names += QString::fromStdString(name);
    names.sort();
    QCOMPARE(names, (QStringList{u"aMethod"_s, u"wbold"_s, u"wflow"_s, u"wlook"_s}));
}

void TasteModelTest::chineseAndVietnamese_areLearntToo() {
    QList<TasteExample> examples;
    for (int i = 0; i < 4; ++i) {
        examples += TasteExample{paper(u"扩散模型的新进展 %1"_s.arg(i)), {}, Liking::Wanted};
        examples += TasteExample{paper(u"Chứng minh định lý %1"_s.arg(i)), {}, Liking::Passed};
        examples += TasteExample{paper(u"Mạng giao thông %1"_s.arg(i)), {}, Liking::Passed};
    }
    const auto model = TasteModel::learn(examples);
    QVERIFY(opinion(*model, paper(u"图像扩散"_s)).score > opinion(*model, paper(u"Định lý mới"_s)).score);
}

QTEST_GUILESS_MAIN(TasteModelTest)
#include "taste_model_test.moc"
