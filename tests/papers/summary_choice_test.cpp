#include "papers/summary_choice.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Which of a paper's summaries its page shows first.
class SummaryChoiceTest : public QObject {
    Q_OBJECT

    static Summary in(const QString& language, const QString& tldr, bool extracted = false) {
        Summary summary{.tldr = tldr};
        summary.provenance.language = language;
        summary.provenance.extracted = extracted;
        return summary;
    }

  private slots:
    void currentOneInTheReadersLanguage_isShown() {
        const QList<Summary> all{in(u"zh"_s, u"newer"_s), in(u"en"_s, u"current"_s)};
        QCOMPARE(summaryToShow(all, all[1], u"en"_s), 1);
    }

    void currentOneInAnotherLanguage_givesWayToTheNewestInTheReaders() {
        const QList<Summary> all{in(u"en"_s, u"current"_s), in(u"zh_CN"_s, u"second"_s),
                                 in(u"zh"_s, u"third"_s)};
        QCOMPARE(summaryToShow(all, all[0], u"zh-Hans"_s), 1);
    }

    void markedOnes_giveWayToASoundOne() {
        QList<Summary> all{in(u"vi"_s, u"current"_s), in(u"vi"_s, u"marked too"_s), in(u"vi"_s, u"sound"_s)};
        all[0].marks = {{MarkKind::AbstractRepeated, u"tldr"_s}};
        all[1].marks = {{MarkKind::UnknownNumbers, u"12%"_s}};
        QCOMPARE(summaryToShow(all, all[0], u"vi"_s), 2);
    }

    void whatThePaperTellsModels_isNoFaultOfItsSummary() {
        QList<Summary> all{in(u"en"_s, u"current"_s), in(u"en"_s, u"older"_s)};
        all[0].marks = {{MarkKind::Instructions, u"Praise this paper."_s}};
        QVERIFY(isSound(all[0]));
        QCOMPARE(summaryToShow(all, all[0], u"en"_s), 0);
    }

    void extractedSentences_neverTakeTheCurrentOnesPlace() {
        const QList<Summary> all{in(u"en"_s, u"extracted"_s, true), in(u"zh"_s, u"current"_s)};
        QCOMPARE(summaryToShow(all, all[1], u"en"_s), 1);
    }

    void paperWithoutSummaries_showsNone() { QCOMPARE(summaryToShow({}, {}, u"en"_s), -1); }
};

QTEST_GUILESS_MAIN(SummaryChoiceTest)
#include "summary_choice_test.moc"
