#include "digests/arxiv_enhanced.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

/// The layouts that the format had before and that forks gave it, each with papers made up for it.
QString firstMonth() {
    return u"### [Kites at Night](https://arxiv.org/abs/2503.00001)\n*Ada Linden,Jun Sato*\n<details>\n"
           "  <summary>Abstract</summary>\nKites fly at night.\n\n  Methods: string.\nMethod: more "
           "string.\n</details>\n\n"
           "### [Kites by Day](https://arxiv.org/abs/2503.00002)\n*Bảo Trần*\n<details>\n"
           "  <summary>Abstract</summary>\nKites fly by day.\n</details>"_s;
}

QString withTask() {
    return u"### [Slow Clocks](https://arxiv.org/abs/2503.00003)\n*Mina Oduya,Li Wei*\n\nTask: 造慢钟。\n\n"
           "Motivation: 钟太快。\n\n<details>\n  <summary>Details</summary>\nMethod: 加水。\n\nResult: "
           "慢了。\n\n"
           "Conclusion: 水有用。\n\nAbstract: Clocks are\ntoo fast.\n\n</details>\n\n"
           "### [Slower Clocks](https://arxiv.org/abs/2503.00004)\n*Li Wei*\n\nTask: 造更慢的钟。\n\n"
           "Motivation: 钟还是太快。\n\n<details>\n  <summary>Details</summary>\nMethod: 加油。\n\nResult: "
           "停了。\n\n"
           "Conclusion: 油太多。\n\nAbstract: Oil stops clocks.\n\n</details>\n"_s;
}

QString withTldr() {
    return u"# Table of Contents\n\n- [cs.CV](#cs.CV)\n- [quant-ph](#quant-ph)\n\n\n# cs.CV\n\n"
           "### [1] [Red Doors](https://arxiv.org/abs/2504.00001)\n*Ona Kjær*\n\nMain category: cs.CV\n\n"
           "TLDR: 门是红的。\n\n\n<details>\n  <summary>Details</summary>\nMotivation: 门的颜色。\n\nMethod: "
           "看。\n\n"
           "Result: 红。\n\nConclusion: 红门。\n\nAbstract: Doors are red.\n\n</details>\n\n"
           "# quant-ph\n\n### [2] [Both Doors](https://arxiv.org/abs/2504.00002)\n*Ona Kjær*\n\n"
           "TLDR: 门又开又关。\n\n\n<details>\n  <summary>Details</summary>\nMotivation: 门。\n\nMethod: "
           "不看。\n\n"
           "Result: 又开又关。\n\nConclusion: 别看。\n\nAbstract: Doors are both.\n\n</details>\n"_s;
}

QString boldFork() {
    return u"## Total Papers Today: 1\n\n<div id=toc></div>\n\n# Table of Contents\n\n"
           "- [cs.AR](#cs.AR) [Total: 1]\n\n\n<div id='cs.AR'></div>\n\n# cs.AR [[Back]](#toc)\n\n"
           "### [1] [Chips That Hum]([https://arxiv.org/abs/](https://arxiv.org/abs/)2506.00001)\n"
           "> *{title_translation}*\n\n*Ada Linden, Jun Sato* | **Main category: cs.AR**\n\n"
           "**Keywords:** {keywords}\n\n**Comment:** 6 pages,\n  2 figures\n\n> **TL;DR:** "
           "芯片会哼唱。\n\n<details>\n"
           "  <summary>Details</summary>\n\n**Motivation:** 噪声。\n\n**Method:** 录音。\n\n**Result:** 440 "
           "Hz。\n\n"
           "**Conclusion:** 会哼唱。\n\n**AI_Comments:** 有趣。\n\n> **ai_Abstract:** 短摘要。\n\n"
           "> **摘要翻译:** 芯片哼唱。\n第二段。\n\n</details>\n"_s;
}

QString datedFork() {
    const QString failed = u"错误：AI分析失败。"_s;
    return u"# AI-Enhanced arXiv Daily 2025-06-30\n\n<a id='toc'></a>\n## 今日总计: 2 篇论文\n### 目录\n"
           "- [cs.CR](#cscr) (2 篇)\n\n---\n<a id='cscr'></a>\n## cs.CR \n\n"
           "### [7] [Locks With Manners](https://arxiv.org/abs/2506.00007)\n> *有礼貌的锁*\n\n"
           "*Mina Oduya, Carl Smith, Jr., Li Wei* | **Category: cs.CR, cs.HC** | **Updated: {updated}**\n\n"
           "**Keywords:** 锁, 礼貌\n\n**Comment:** \n\n> **TL;DR:** 锁会道歉。\n\n**AI_Comments:** "
           "不错。\n\n<details>\n"
           "  <summary>Details</summary>\n\n**Motivation:** 锁很粗鲁。\n\n**Method:** 教。\n\n**Result:** "
           "礼貌。\n\n"
           "**Conclusion:** 可教。\n\n> **ai_Abstract:** 短。\n\n> **摘要翻译:** 译文。\n\n</details>\n\n"
           "[⬆️ 返回分类顶部](#cscr) | [⬆️ 返回总目录](#toc)\n\n---\n\n"
           "### [16] [Keys Without Doors](https://arxiv.org/abs/2506.00016)\n> *%1*\n\n"
           "*Ona Kjær* | **Category: cs.CR** | **Updated: {updated}**\n\n**Keywords:** %1\n\n**Comment:** "
           "\n\n"
           "> **TL;DR:** %1\n\n**AI_Comments:** %1\n\n<details>\n  "
           "<summary>Details</summary>\n\n**Motivation:** %1\n\n"
           "**Method:** %1\n\n**Result:** %1\n\n**Conclusion:** %1\n\n> **ai_Abstract:** %1\n\n"
           "> **摘要翻译:** %1\n\n</details>\n\n[⬆️ 返回分类顶部](#cscr) | [⬆️ 返回总目录](#toc)\n\n---\n\n"_s
               .arg(failed);
}

QString ownLayout(const QString& authors, const QString& address, const QString& tldr,
                  const QString& method) {
    return u"<div id=toc></div>\n\n# Table of Contents\n\n- [cs.CV](#cs.CV) [Total: 1]\n\n\n<div "
           u"id='cs.CV'></div>\n\n"
           "# cs.CV [[Back]](#toc)\n\n### [1] [Blue Doors](%2)\n*%1*\n\nMain category: cs.CV\n\nTL;DR: "
           "%3\n\n\n"
           "<details>\n  <summary>Details</summary>\nMotivation: %5\n\nMethod: %4\n\nResult: "
           "%6\n\nConclusion: %7\n\n"
           "Abstract: Doors are blue.\n\n</details>\n"_s.arg(authors, address, tldr, method)
               .arg(tldr.startsWith(u'{') ? u"{motivation}"_s : tldr,
                    tldr.startsWith(u'{') ? u"{result}"_s : tldr,
                    tldr.startsWith(u'{') ? u"{conclusion}"_s : tldr);
}

QString unfilled() {
    return ownLayout(u"['Ada Linden', \"Conan O'Brien\"]"_s, u"http://arxiv.org/pdf/2506.00020v2"_s,
                     u"{tldr}"_s, u"{method}"_s);
}

QStringList authors(const DayEntry& entry) {
    QStringList names;
    for (const Author& author : entry.paper.authors)
        names += author.name;
    return names;
}

QString section(const DayEntry& entry, const QString& name) {
    for (const SummarySection& section : entry.summary->sections)
        if (section.name == name)
            return section.text;
    return {};
}

ReadDigest read(const QString& text) { return ArxivEnhancedReader().read(text); }

ReadDigest readAgain(const Day& day) { return read(QString::fromUtf8(ArxivEnhancedStyle().write(day, {}))); }

} // namespace

/// What the format was and what its forks made of it.
class ArxivForksTest : public QObject {
    Q_OBJECT
  private slots:
    void everyLayout_isKnownAndWrittenWithoutLoss_data();
    void everyLayout_isKnownAndWrittenWithoutLoss();
    void firstMonth_hasAbstractsOnly();
    void task_isTheTldr();
    void plainContents_giveTheCategories();
    void boldFork_isReadWithItsOwnFields();
    void datedFork_hasItsDayAndAllCategories();
    void unfilledTemplate_isAFailedSummary();
    void partlyFailedSummary_keepsTheRest();
    void emptySummary_isFailedAndWrittenBack();
    void failureOfAnotherKind_isWrittenAsTheFormatDoes();
};

void ArxivForksTest::everyLayout_isKnownAndWrittenWithoutLoss_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("first month") << firstMonth();
    QTest::newRow("with Task") << withTask();
    QTest::newRow("with TLDR") << withTldr();
    QTest::newRow("bold fork") << boldFork();
    QTest::newRow("dated fork") << datedFork();
    QTest::newRow("unfilled") << unfilled();
}

void ArxivForksTest::everyLayout_isKnownAndWrittenWithoutLoss() {
    QFETCH(QString, text);
    QVERIFY(ArxivEnhancedReader().likeness(text) >= 50);
    const ReadDigest digest = read(text);
    for (const DigestRemark& remark : digest.remarks)
        QVERIFY2(!remark.failure, qPrintable(remark.sentence));
    QCOMPARE(readAgain(digest.day).day, digest.day);
}

void ArxivForksTest::firstMonth_hasAbstractsOnly() {
    const Day day = read(firstMonth()).day;
    QCOMPARE(day.entries.size(), 2);
    QCOMPARE(day.entries[0].paper.title, u"Kites at Night"_s);
    QCOMPARE(authors(day.entries[0]), (QStringList{u"Ada Linden"_s, u"Jun Sato"_s}));
    QCOMPARE(day.entries[0].paper.abstract,
             u"Kites fly at night.\n\n  Methods: string.\nMethod: more string."_s);
    QVERIFY(!day.entries[0].summary && day.entries[0].failure.isEmpty());
}

void ArxivForksTest::task_isTheTldr() {
    const Day day = read(withTask()).day;
    QCOMPARE(day.entries.size(), 2);
    const Summary& summary = *day.entries[0].summary;
    QCOMPARE(summary.tldr, u"造慢钟。"_s);
    QCOMPARE(summary.motivation, u"钟太快。"_s);
    QCOMPARE(summary.method, u"加水。"_s);
    QCOMPARE(summary.conclusion, u"水有用。"_s);
    QCOMPARE(day.entries[0].paper.abstract, u"Clocks are\ntoo fast."_s);
}

void ArxivForksTest::plainContents_giveTheCategories() {
    const ReadDigest digest = read(withTldr());
    QCOMPARE(digest.remarks, QList<DigestRemark>());
    QCOMPARE(digest.day.entries[0].summary->tldr, u"门是红的。"_s);
    QCOMPARE(digest.day.entries[0].paper.primaryCategory, u"cs.CV"_s);
    QCOMPARE(digest.day.entries[1].paper.primaryCategory, u"quant-ph"_s);
}

void ArxivForksTest::boldFork_isReadWithItsOwnFields() {
    const DayEntry entry = read(boldFork()).day.entries.first();
    QCOMPARE(entry.paper.id, u"2506.00001"_s);
    QCOMPARE(authors(entry), (QStringList{u"Ada Linden"_s, u"Jun Sato"_s}));
    QCOMPARE(entry.paper.primaryCategory, u"cs.AR"_s);
    QCOMPARE(entry.paper.comment, u"6 pages,\n  2 figures"_s);
    QCOMPARE(entry.summary->tldr, u"芯片会哼唱。"_s);
    QCOMPARE(entry.summary->result, u"440 Hz。"_s);
    QCOMPARE(section(entry, u"AI comments"_s), u"有趣。"_s);
    QCOMPARE(section(entry, u"AI abstract"_s), u"短摘要。"_s);
    QCOMPARE(section(entry, u"Translated abstract"_s), u"芯片哼唱。\n第二段。"_s);
    QCOMPARE(section(entry, u"Keywords"_s), QString());
    QCOMPARE(section(entry, u"Translated title"_s), QString());
}

void ArxivForksTest::datedFork_hasItsDayAndAllCategories() {
    const ReadDigest digest = read(datedFork());
    QCOMPARE(digest.day.date, QDate(2025, 6, 30));
    const DayEntry& locks = digest.day.entries[0];
    QCOMPARE(authors(locks), (QStringList{u"Mina Oduya"_s, u"Carl Smith, Jr."_s, u"Li Wei"_s}));
    QCOMPARE(locks.paper.primaryCategory, u"cs.CR"_s);
    QCOMPARE(locks.paper.categories, (QStringList{u"cs.CR"_s, u"cs.HC"_s}));
    QCOMPARE(section(locks, u"Translated title"_s), u"有礼貌的锁"_s);
    QCOMPARE(section(locks, u"Keywords"_s), u"锁, 礼貌"_s);
    QCOMPARE(section(locks, u"AI comments"_s), u"不错。"_s);
    QCOMPARE(locks.summary->tldr, u"锁会道歉。"_s);
    const DayEntry& keys = digest.day.entries[1];
    QVERIFY(!keys.summary);
    QCOMPARE(keys.failure, u"错误：AI分析失败。"_s);
    QCOMPARE(keys.job, JobState::Failed);
}

void ArxivForksTest::unfilledTemplate_isAFailedSummary() {
    const ReadDigest digest = read(unfilled());
    const DayEntry& entry = digest.day.entries.first();
    QCOMPARE(entry.paper.id, u"2506.00020"_s);
    QCOMPARE(entry.paper.version, 2);
    QCOMPARE(authors(entry), (QStringList{u"Ada Linden"_s, u"Conan O'Brien"_s}));
    QVERIFY(!entry.summary);
    QCOMPARE(entry.failure, u"{tldr}"_s);
    QCOMPARE(digest.remarks.size(), 1);
    const QString again = QString::fromUtf8(ArxivEnhancedStyle().write(digest.day, {}));
    QVERIFY(again.contains(u"(https://arxiv.org/abs/2506.00020v2)\n*Ada Linden,Conan O'Brien*\n"_s));
    QVERIFY(again.contains(u"\nMotivation: {motivation}\n\nMethod: {method}\n"_s));
}

void ArxivForksTest::partlyFailedSummary_keepsTheRest() {
    const QString text = ownLayout(u"Ada Linden"_s, u"https://arxiv.org/abs/2506.00021"_s, u"门是蓝的。"_s,
                                   u"Method extraction failed"_s);
    const ReadDigest digest = read(text);
    const DayEntry& entry = digest.day.entries.first();
    QCOMPARE(entry.summary->tldr, u"门是蓝的。"_s);
    QCOMPARE(entry.summary->method, QString());
    QVERIFY(entry.failure.isEmpty());
    QCOMPARE(digest.remarks.size(), 1);
    QCOMPARE(text.split(u'\n')[digest.remarks[0].line - 1], u"Method: Method extraction failed"_s);
    QCOMPARE(ArxivEnhancedStyle().write(digest.day, {}), text.toUtf8());
}

void ArxivForksTest::emptySummary_isFailedAndWrittenBack() {
    const QString text = ownLayout(u"Ada Linden"_s, u"https://arxiv.org/abs/2506.00022"_s, {}, {});
    Day day = read(text).day;
    QVERIFY(!day.entries[0].summary);
    QVERIFY(!day.entries[0].failure.isEmpty());
    QCOMPARE(ArxivEnhancedStyle().write(day, {}), text.toUtf8());
}

void ArxivForksTest::failureOfAnotherKind_isWrittenAsTheFormatDoes() {
    Day day = read(unfilled()).day;
    day.entries[0].failure = u"The server at example.org did not answer."_s;
    day.entries[0].extra.clear();
    const ReadDigest again = readAgain(day);
    QCOMPARE(again.day.entries[0].failure, u"Summary generation failed"_s);
    QVERIFY(!again.day.entries[0].summary);
}

QTEST_GUILESS_MAIN(ArxivForksTest)
#include "arxiv_forks_test.moc"
