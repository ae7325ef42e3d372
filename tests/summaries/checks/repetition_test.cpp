#include "summaries/checks/repetition.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

const QString abstract = u"Large language models read ever longer prompts. However, the key-value cache "
                         u"grows with every token and soon fills "
                         "the memory of a small card. We propose Tidal Attention, which merges the keys of "
                         "old tokens by how often they were "
                         "used. Merging happens in stages, based on a running average of attention weights. "
                         "Experiments on TideBench show that "
                         "Tidal Attention needs half of the memory and loses only 0.3 points."_s;

} // namespace

class RepetitionTest : public QObject {
    Q_OBJECT

  private slots:
    void abstractAsTldr_isARepetition_data();
    void abstractAsTldr_isARepetition();
};

void RepetitionTest::abstractAsTldr_isARepetition_data() {
    QTest::addColumn<QString>("tldr");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("expected");
    QTest::newRow("whole") << abstract << abstract << true;
    QTest::newRow("with a lead") << u"In short: "_s + abstract.toUpper() << abstract << true;
    QTest::newRow("without the first sentence") << abstract.section(u". "_s, 1) << abstract << true;
    QTest::newRow("two of its sentences") << abstract.section(u". "_s, 2, 3) << abstract << false;
    QTest::newRow("own words") << u"Merging old keys halves the memory of long prompts."_s << abstract
                               << false;
    QTest::newRow("short abstract") << u"We prove a bound."_s << u"We prove a bound."_s << false;
    const QString chinese =
        u"大型语言模型的提示越来越长。然而，键值缓存随着每个词元增长，很快占满内存。本文提出潮汐注意力，通过合并旧词元的键来减少内存。"_s;
    QTest::newRow("Chinese whole") << chinese << chinese << true;
    QTest::newRow("Chinese own words") << u"合并旧键可使内存减半。"_s << chinese << false;
}

void RepetitionTest::abstractAsTldr_isARepetition() {
    QFETCH(QString, tldr);
    QFETCH(QString, source);
    QTEST(repeatsAbstract(tldr, source), "expected");
}

QTEST_GUILESS_MAIN(RepetitionTest)
#include "repetition_test.moc"
