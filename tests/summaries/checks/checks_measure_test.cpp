#include "papers/tag_key.h"
#include "recorded_days.h"
#include "summaries/checks/grounds.h"
#include "summaries/checks/instructions.h"
#include "summaries/checks/language.h"
#include "summaries/checks/numbers.h"
#include "summaries/checks/placeholder.h"
#include "summaries/checks/repetition.h"
#include "summaries/checks/reply_checks.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

struct RecordedDay {
    QString file;
    QString language;
};

const QList<RecordedDay> days = {{u"arxiv-enhanced-2026-01-30.md"_s, u"zh"_s},
                                 {u"arxiv-scored-2026-01-19.md"_s, u"zh"_s},
                                 {u"hf-digest-2026-01-06.md"_s, u"vi"_s},
                                 {u"hf-report-2026-01-18.md"_s, u"zh"_s},
                                 {u"arxiv-brief-2026-02-13.md"_s, u"zh"_s}};

/// The entries with a summary.
QList<DayEntry> summarised(const QString& file) {
    QList<DayEntry> entries;
    for (const DayEntry& entry : test::recordedDay(file))
        if (entry.summary)
            entries += entry;
    return entries;
}

/// Those that can be compared with what was read.
QList<DayEntry> withAbstract(const QString& file) {
    QList<DayEntry> entries = summarised(file);
    entries.removeIf([](const DayEntry& entry) { return entry.paper.abstract.isEmpty(); });
    return entries;
}

bool isChinese(QChar c) { return c.script() == QChar::Script_Han; }

} // namespace

/// How the checks fare on real days; prints the tables of the folder's README.
class ChecksMeasureTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void wrongLanguages_areFoundAndNoOthers();
    void abstracts_areEnglish();
    void tags_fallTogetherBySpellingAlone();
    void numbers_areMostlyInTheAbstract();
    void grounds_areFoundInTime();
    void abstracts_addressNoModel();
    void summaries_areNeitherAbstractsNorPlaceholders();
};

void ChecksMeasureTest::initTestCase() {
    if (test::recordedDay(days[0].file).isEmpty())
        QSKIP("The folder of recordings is not there.");
}

/// Chinese days: a TL;DR without a single Chinese character is in the wrong language, which the detector does
/// not look at in this way.
void ChecksMeasureTest::wrongLanguages_areFoundAndNoOthers() {
    for (const RecordedDay& day : days) {
        int fields = 0;
        int undecided = 0;
        QSet<QString> found;
        QSet<QString> truth;
        for (const DayEntry& entry : summarised(day.file)) {
            const QString& tldr = entry.summary->tldr;
            if (day.language == u"zh" && !tldr.isEmpty() && std::none_of(tldr.begin(), tldr.end(), isChinese))
                truth += entry.paper.id;
            for (const QString& text : test::textsOf(*entry.summary).split(u"\n\n"_s)) {
                ++fields;
                undecided += languageOf(text).isEmpty() ? 1 : 0;
                if (isInAnotherLanguage(text, day.language))
                    found += entry.paper.id;
            }
        }
        qInfo("%-30s wrong %lld, found %lld; paragraphs %d, undecided %d", qPrintable(day.file),
              qint64(truth.size()), qint64(found.size()), fields, undecided);
        QCOMPARE(found, truth);
    }
}

void ChecksMeasureTest::abstracts_areEnglish() {
    const QList<Paper> papers = test::recordedPapers();
    int english = 0;
    for (const Paper& paper : papers)
        english += languageOf(paper.abstract) == u"en" ? 1 : 0;
    qInfo("abstracts %lld, English %d", qint64(papers.size()), english);
    QCOMPARE(english, papers.size());
}

void ChecksMeasureTest::tags_fallTogetherBySpellingAlone() {
    int uses = 0;
    QSet<QString> distinct;
    QMap<QString, QSet<QString>> spellings;
    for (const DayEntry& entry : summarised(days[1].file))
        for (const QString& tag : entry.summary->tags) {
            ++uses;
            distinct += tag;
            spellings[tagKey(tag)] += tag;
        }
    qInfo("tags %d, distinct %lld, after folding %lld", uses, qint64(distinct.size()),
          qint64(spellings.size()));
    for (auto it = spellings.cbegin(); it != spellings.cend(); ++it)
        if (it->size() > 1)
            qInfo("  %s", qPrintable(QStringList(it->begin(), it->end()).join(u" = "_s)));
    QVERIFY(spellings.size() < distinct.size());
}

void ChecksMeasureTest::numbers_areMostlyInTheAbstract() {
    for (const RecordedDay& day : days) {
        const QList<DayEntry> entries = withAbstract(day.file);
        int marked = 0;
        for (const DayEntry& entry : entries)
            for (const SummaryMark& mark :
                 checkReply(*entry.summary, {.paper = entry.paper, .language = day.language}).marks)
                if (mark.kind == MarkKind::UnknownNumbers) {
                    ++marked;
                    qInfo("  %s: %s", qPrintable(entry.paper.id), qPrintable(mark.text));
                }
        qInfo("%-30s summaries %lld, with unknown numbers %d", qPrintable(day.file), qint64(entries.size()),
              marked);
        QVERIFY(marked * 10 <= entries.size());
    }
}

void ChecksMeasureTest::grounds_areFoundInTime() {
    for (const RecordedDay& day : days) {
        const QList<DayEntry> entries = withAbstract(day.file);
        if (entries.isEmpty())
            continue;
        QMap<Ground::Kind, int> kinds;
        const std::clock_t start = std::clock();
        for (const DayEntry& entry : entries)
            for (const Ground& ground : groundsOf(test::textsOf(*entry.summary), entry.paper.abstract))
                ++kinds[ground.kind];
        qInfo("%-30s found %d, none %d, cannot tell %d; %.2f ms of CPU a paper (limit 5)",
              qPrintable(day.file), kinds[Ground::Kind::Found], kinds[Ground::Kind::None],
              kinds[Ground::Kind::CannotTell],
              1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / double(entries.size()));
        QVERIFY(kinds[Ground::Kind::Found] > kinds[Ground::Kind::None]);
    }
}

void ChecksMeasureTest::abstracts_addressNoModel() {
    const QList<Paper> papers = test::recordedPapers();
    int found = 0;
    for (const Paper& paper : papers)
        for (const Instruction& instruction : instructionsIn(paper.title + u"\n\n"_s + paper.abstract)) {
            ++found;
            qInfo("  %s: %s", qPrintable(paper.id), qPrintable(instruction.sentence));
        }
    qInfo("abstracts %lld, flagged %d", qint64(papers.size()), found);
    QCOMPARE(found, 0);
}

void ChecksMeasureTest::summaries_areNeitherAbstractsNorPlaceholders() {
    for (const RecordedDay& day : days)
        for (const DayEntry& entry : summarised(day.file)) {
            QVERIFY(!repeatsAbstract(entry.summary->tldr, entry.paper.abstract));
            for (const QString& text : test::textsOf(*entry.summary).split(u"\n\n"_s))
                QVERIFY2(!isPlaceholder(text) || text.isEmpty(), qPrintable(text));
            QVERIFY(entry.paper.abstract.isEmpty() ||
                    repeatsAbstract(entry.paper.abstract, entry.paper.abstract));
        }
}

QTEST_GUILESS_MAIN(ChecksMeasureTest)
#include "checks_measure_test.moc"
