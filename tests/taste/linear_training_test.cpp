#include "taste/linear_training.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace sheaf;

class LinearTrainingTest : public QObject {
    Q_OBJECT

  private slots:
    void whatCanBeParted_isParted();
    void aHeavierExample_winsAgainstItsContrary();
    void noExamples_giveNoWeight();
    void sameExamples_giveSameWeights();
    void noFeatures_leaveTheBias();
};

namespace {

/// Of `count` examples with a few of 50 features each, those that have feature 7 are wanted.
std::vector<LinearExample> markedBySeven(int count) {
    std::mt19937 random(3);
    std::vector<LinearExample> examples;
    for (int i = 0; i < count; ++i) {
        LinearExample example;
        for (int feature = 0; feature < 50; ++feature)
            if (random() % 5 == 0)
                example.features.emplace_back(feature, 1.0F);
        example.wanted = std::any_of(example.features.begin(), example.features.end(),
                                     [](const auto& one) { return one.first == 7; });
        examples.push_back(example);
    }
    return examples;
}

} // namespace

void LinearTrainingTest::whatCanBeParted_isParted() {
    const auto examples = markedBySeven(400);
    const auto weights = trainLinear(examples, 50);
    QCOMPARE(weights.size(), size_t{51});
    for (const LinearExample& example : examples)
        QCOMPARE(weightedSum(example.features, weights) > 0, example.wanted);
    QCOMPARE(std::max_element(weights.begin(), weights.end()) - weights.begin(), 7);
}

void LinearTrainingTest::aHeavierExample_winsAgainstItsContrary() {
    const SparseVector same{{0, 1.0F}};
    QVERIFY(weightedSum(same, trainLinear({{same, true, 5}, {same, false, 1}}, 1)) > 0);
    QVERIFY(weightedSum(same, trainLinear({{same, true, 1}, {same, false, 5}}, 1)) < 0);
}

void LinearTrainingTest::noExamples_giveNoWeight() {
    QCOMPARE(trainLinear({}, 2), (std::vector<float>{0, 0, 0}));
}

void LinearTrainingTest::sameExamples_giveSameWeights() {
    QCOMPARE(trainLinear(markedBySeven(100), 50), trainLinear(markedBySeven(100), 50));
}

void LinearTrainingTest::noFeatures_leaveTheBias() { QCOMPARE(weightedSum({}, {2.0F, 0.5F}), 0.5); }

QTEST_GUILESS_MAIN(LinearTrainingTest)
#include "linear_training_test.moc"
