#include "summaries/checks/grounds.h"
#include "summaries/checks/placeholder.h"
#include "summaries/checks/repetition.h"
#include "summaries/checks/reply_checks.h"
#include "summaries/checks/rubric.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

const QString abstract =
    u"Old books are hard to read for machines because their pages are stained. We present PageReader, which "
    u"splits "
    "each page into lines and reads each line twice. On 1,200 pages of the Old Books set it makes 12.5% "
    "fewer errors "
    "than earlier readers, and it needs only half of the memory. We release the pages and the code for others to use."_s;

SummaryInput inputIn(const QString& language) {
    Paper paper;
    paper.title = u"Reading Old Books"_s;
    paper.abstract = abstract;
    return {.paper = paper, .language = language};
}

Summary goodSummary() {
    Summary summary;
    summary.tldr =
        u"PageReader reads stained pages of old books with 12.5% fewer errors than other readers."_s;
    summary.motivation = u"Machines find it hard to read the pages of old books when they are stained."_s;
    summary.method = u"It splits a page into lines and reads each of them twice."_s;
    summary.result = u"It makes 12.5% fewer errors on 1,200 pages and needs half of the memory."_s;
    summary.conclusion = u"The pages and the code are there for others to use."_s;
    summary.recommendation = u"It is for readers who work with scans of old books."_s;
    summary.tags = {u"reading"_s};
    summary.score = 70;
    summary.scoreReason = u"It is near to the interests and has 70 points by the rubric."_s;
    return summary;
}

QList<MarkKind> kindsOf(const CheckedReply& checked) {
    QList<MarkKind> kinds;
    for (const SummaryMark& mark : checked.marks)
        kinds += mark.kind;
    return kinds;
}

} // namespace

class ReplyChecksTest : public QObject {
    Q_OBJECT

  private slots:
    void goodReply_passes();
    void wrongLanguage_isAskedForAgainAndMarkedByField();
    void abstractInPlaceOfTheTldr_isRefused_data();
    void abstractInPlaceOfTheTldr_isRefused();
    void oneSentenceOfTheAbstract_isNoRepetition();
    void placeholder_isRefusedAsTldrAndMarkedElsewhere();
    void words_areNotTakenForPlaceholders();
    void missingParts_areAskedFor();
    void unknownNumbers_areMarkedWithoutAnotherQuestion();
    void verdictOfTheReply_isNoNumberOfThePapers();
    void betterReply_isTheOneWithFewerMarks();
    void rubricVersion_changesWithTheReadersWords();
    void grounds_nameTheSentenceOrNone();
    void grounds_acrossLanguages_goByNamesAndNumbers();
};

void ReplyChecksTest::goodReply_passes() {
    const CheckedReply checked = checkReply(goodSummary(), inputIn(u"en"_s));
    QCOMPARE(checked.marks, QList<SummaryMark>());
    QVERIFY(!checked.refusal);
    QCOMPARE(checked.complaint, QString());
}

void ReplyChecksTest::wrongLanguage_isAskedForAgainAndMarkedByField() {
    Summary summary = goodSummary();
    summary.method = u"它把每页分成若干行，并把每一行读两遍。"_s;
    const CheckedReply checked = checkReply(summary, inputIn(u"en"_s));
    QCOMPARE(checked.marks, (QList<SummaryMark>{{MarkKind::WrongLanguage, u"method: zh"_s}}));
    QVERIFY(checked.complaint.contains(u"method"));
    QVERIFY(!checked.refusal);
    QCOMPARE(kindsOf(checkReply(goodSummary(), inputIn(u"vi"_s))), QList{MarkKind::WrongLanguage});
}

void ReplyChecksTest::abstractInPlaceOfTheTldr_isRefused_data() {
    QTest::addColumn<QString>("tldr");
    QTest::newRow("whole") << abstract;
    QTest::newRow("in other case") << abstract.toUpper();
    QTest::newRow("most of it") << abstract.left(abstract.indexOf(u" We release"));
    QTest::newRow("cut off") << abstract.left(150) + u"..."_s;
}

void ReplyChecksTest::abstractInPlaceOfTheTldr_isRefused() {
    QFETCH(QString, tldr);
    Summary summary = goodSummary();
    summary.tldr = tldr;
    const CheckedReply checked = checkReply(summary, inputIn(u"en"_s));
    QCOMPARE(kindsOf(checked), QList{MarkKind::AbstractRepeated});
    QVERIFY(checked.refusal);
}

void ReplyChecksTest::oneSentenceOfTheAbstract_isNoRepetition() {
    QVERIFY(!repeatsAbstract(abstract.left(abstract.indexOf(u'.') + 1), abstract));
    QVERIFY(!repeatsAbstract(abstract, abstract.left(60)));
}

void ReplyChecksTest::placeholder_isRefusedAsTldrAndMarkedElsewhere() {
    Summary summary = goodSummary();
    summary.conclusion = u"Summary generation failed"_s;
    QCOMPARE(checkReply(summary, inputIn(u"en"_s)).marks,
             (QList<SummaryMark>{{MarkKind::Placeholder, u"conclusion"_s}}));
    for (const QString& text : {u"N/A"_s, u"{tldr}"_s, u"{{tldr}}"_s, u"[insert summary here]"_s, u"…"_s,
                                u"自动分析失败，请查看原文"_s, u"I'm sorry, but I can't access the paper."_s,
                                u"Không thể tóm tắt bài báo này."_s}) {
        QVERIFY2(isPlaceholder(text), qPrintable(text));
        summary = goodSummary();
        summary.tldr = text;
        QVERIFY(checkReply(summary, inputIn(u"en"_s)).refusal);
    }
}

void ReplyChecksTest::words_areNotTakenForPlaceholders() {
    for (const QString& text : {u"None of the readers is better than the others."_s,
                                u"Failed to converge: the paper shows why small readers do not learn."_s,
                                u"Error bounds for old readers are given."_s, u"The string {x} is read."_s})
        QVERIFY2(!isPlaceholder(text), qPrintable(text));
}

void ReplyChecksTest::missingParts_areAskedFor() {
    Summary summary = goodSummary();
    summary.scoreReason.clear();
    QCOMPARE(kindsOf(checkReply(summary, inputIn(u"en"_s))), QList{MarkKind::NoScoreReason});
    summary = goodSummary();
    summary.tags.clear();
    const CheckedReply checked = checkReply(summary, inputIn(u"en"_s));
    QCOMPARE(checked.marks, (QList<SummaryMark>{{MarkKind::MissingFields, u"tags"_s}}));
    QVERIFY(checked.complaint.contains(u"tags"));
    summary = goodSummary();
    summary.conclusion.clear();
    QVERIFY2(checkReply(summary, inputIn(u"en"_s)).marks.isEmpty(), "an honest empty field");
}

void ReplyChecksTest::unknownNumbers_areMarkedWithoutAnotherQuestion() {
    Summary summary = goodSummary();
    summary.result = u"It makes 15.2% fewer errors on 1200 pages."_s;
    const CheckedReply checked = checkReply(summary, inputIn(u"en"_s));
    QCOMPARE(checked.marks, (QList<SummaryMark>{{MarkKind::UnknownNumbers, u"15.2%"_s}}));
    QCOMPARE(checked.complaint, QString());
    SummaryInput full = inputIn(u"en"_s);
    full.text = u"In the appendix: 15.2% fewer errors."_s;
    QVERIFY(checkReply(summary, full).marks.isEmpty());
}

void ReplyChecksTest::verdictOfTheReply_isNoNumberOfThePapers() {
    for (const QString& verdict : {u"虽然评分4而非5，值得一读。"_s, u"A score of 84: worth 9/10."_s}) {
        Summary summary = goodSummary();
        summary.recommendation = verdict;
        for (const SummaryMark& mark : checkReply(summary, inputIn(u"en"_s)).marks)
            QVERIFY2(mark.kind != MarkKind::UnknownNumbers, qPrintable(mark.text));
    }
}

void ReplyChecksTest::betterReply_isTheOneWithFewerMarks() {
    const CheckedReply clean;
    const CheckedReply marked{.marks = {{MarkKind::NoScoreReason, {}}}};
    const CheckedReply refused{.refusal = Error{}};
    QVERIFY(isBetter(clean, marked));
    QVERIFY(!isBetter(marked, clean));
    QVERIFY(!isBetter(clean, clean));
    QVERIFY(isBetter(marked, refused));
    QVERIFY(!isBetter(refused, marked));
    QVERIFY(!isBetter(refused, refused));
}

void ReplyChecksTest::rubricVersion_changesWithTheReadersWords() {
    EngineOptions reader;
    QCOMPARE(rubricVersion(u"summary-2"_s, reader), u"summary-2"_s);
    reader.interests = {u"books"_s, u"pages"_s};
    const QString wanted = rubricVersion(u"summary-2"_s, reader);
    QVERIFY(wanted.startsWith(u"summary-2+"));
    std::swap(reader.interests[0], reader.interests[1]);
    QCOMPARE(rubricVersion(u"summary-2"_s, reader), wanted);
    std::swap(reader.interests, reader.unwanted);
    QVERIFY(rubricVersion(u"summary-2"_s, reader) != wanted);
}

void ReplyChecksTest::grounds_nameTheSentenceOrNone() {
    const QString text =
        u"PageReader splits pages into lines, each read twice.\n\nCats sleep on warm roofs all day."_s;
    const auto grounds = groundsOf(text, abstract);
    QCOMPARE(grounds.size(), 2);
    QCOMPARE(grounds[0].kind, Ground::Kind::Found);
    const QString source = abstract.mid(grounds[0].source.start, grounds[0].source.size);
    QVERIFY2(source.startsWith(u"We present PageReader") && source.endsWith(u"twice."), qPrintable(source));
    QCOMPARE(text.mid(grounds[1].sentence.start, grounds[1].sentence.size),
             u"Cats sleep on warm roofs all day."_s);
    QCOMPARE(grounds[1].kind, Ground::Kind::None);
    QCOMPARE(groundsOf(text, {}).constFirst().kind, Ground::Kind::None);
    QVERIFY(groundsOf({}, abstract).isEmpty());
}

void ReplyChecksTest::grounds_acrossLanguages_goByNamesAndNumbers() {
    const QString text = u"本文在1200页旧书上减少了12.5%的错误。这项工作对图书馆的读者很有帮助。"_s;
    const auto grounds = groundsOf(text, abstract);
    QCOMPARE(grounds.size(), 2);
    QCOMPARE(grounds[0].kind, Ground::Kind::Found);
    QVERIFY(abstract.mid(grounds[0].source.start, grounds[0].source.size).startsWith(u"On 1,200 pages"));
    QCOMPARE(grounds[1].kind, Ground::Kind::CannotTell);
}

QTEST_GUILESS_MAIN(ReplyChecksTest)
#include "reply_checks_test.moc"
