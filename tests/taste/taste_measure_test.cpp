#include "digests/digest_readers.h"
#include "support/figures.h"
#include "support/recordings.h"
#include "taste/taste_model.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// How well a taste is found again, and how fast. A reader who stars all papers of one category is made up;
/// the model sees no categories, only words and names.
class TasteMeasureTest : public QObject {
    Q_OBJECT

  private slots:
    void aCategoryReader_isFoundAgain_data();
    void aCategoryReader_isFoundAgain();
    void tenThousandPapers_areLearntInASecond();
};

namespace {

QList<Paper> recordedDay() {
    QList<Paper> papers;
    const QByteArray bytes = test::recording(u"digests/arxiv-enhanced-2026-01-30.md"_s);
    if (bytes.isEmpty())
        return papers;
    const QString text = QString::fromUtf8(bytes);
    for (const DayEntry& entry : digestReaderFor(text)->read(text).day.entries)
        papers += entry.paper;
    return papers;
}

Paper withoutCategories(Paper paper) {
    paper.categories.clear();
    paper.primaryCategory.clear();
    return paper;
}

/// The share of pairs of a wanted and another paper that stand in the right order (the area under the ROC).
double orderedShare(const QList<double>& wanted, const QList<double>& others) {
    double right = 0;
    for (const double one : wanted)
        for (const double other : others)
            right += one > other ? 1 : one == other ? 0.5 : 0;
    return right / double(wanted.size() * others.size());
}

int markedOf(const QList<double>& scores) {
    return int(std::count_if(scores.begin(), scores.end(),
                             [](double score) { return score >= TasteOpinion::suits; }));
}

/// Abstracts of 150 words whose frequencies fall as in real text.
QString inventedAbstract(std::mt19937& random) {
    std::uniform_real_distribution<double> even(0, 1);
    QStringList words;
    for (int i = 0; i < 150; ++i)
        words += u"w%1"_s.arg(int(std::pow(40000.0, even(random))));
    return words.join(u' ');
}

} // namespace

void TasteMeasureTest::aCategoryReader_isFoundAgain_data() {
    QTest::addColumn<QString>("category");
    for (const char* category : {"cs.CL", "cs.CV", "cs.LG"})
        QTest::newRow(category) << QString::fromLatin1(category);
}

void TasteMeasureTest::aCategoryReader_isFoundAgain() {
    QFETCH(QString, category);
    const QList<Paper> papers = recordedDay();
    if (papers.isEmpty())
        QSKIP("the recordings are not beside this checkout");
    QList<TasteExample> seen;
    for (qsizetype at = 0; at < papers.size(); at += 2)
        seen += TasteExample{withoutCategories(papers[at]),
                             {},
                             papers[at].primaryCategory == category ? Liking::Wanted : Liking::Passed};
    const auto model = TasteModel::learn(seen);
    QVERIFY(model);
    PaperFeatures features;
    QList<double> wanted;
    QList<double> others;
    for (qsizetype at = 1; at < papers.size(); at += 2) {
        const double score = model->opinionOf(withoutCategories(papers[at]), {}, features).score;
        (papers[at].primaryCategory == category ? wanted : others) += score;
    }
    const double share = orderedShare(wanted, others);
    qInfo("%s: %.3f of the pairs in order, learnt from %d papers; marked: %d of %d wanted, %d of %d others",
          qPrintable(category), share, int(seen.size()), markedOf(wanted), int(wanted.size()),
          markedOf(others), int(others.size()));
    QVERIFY2(markedOf(wanted) > markedOf(others), "most of what is marked is wanted");
    QVERIFY(share > 0.75);
}

void TasteMeasureTest::tenThousandPapers_areLearntInASecond() {
    std::mt19937 random(1);
    QList<TasteExample> examples;
    for (int i = 0; i < 10000; ++i) {
        Paper paper{.title = u"w%1 w%2"_s.arg(random() % 5000).arg(random() % 5000),
                    .abstract = inventedAbstract(random),
                    .authors = {{u"Author %1"_s.arg(random() % 9000)}}};
        const bool wanted = paper.abstract.contains(u" w77 "_s);
        examples += TasteExample{std::move(paper), {}, wanted ? Liking::Wanted : Liking::Passed};
    }
    const std::clock_t begun = std::clock();
    const auto model = TasteModel::learn(examples);
    const double ms = double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC; // this machine may be busy
    QVERIFY(model);
    test::printFigure(u"learning a taste from 10,000 papers"_s, ms, 1000, u"ms CPU"_s);
}

QTEST_GUILESS_MAIN(TasteMeasureTest)
#include "taste_measure_test.moc"
