#include "library/count_store.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/rule_store.h"
#include "library/search_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 30);

Rule ruleNamed(const QString& name, RuleEffect effect = RuleEffect::Hide) {
    Rule rule{.effect = effect, .name = name};
    rule.condition.clauses = {{RuleClause::Subject::Title, RuleClause::Manner::Words, {u"survey"_s}}};
    return rule;
}

} // namespace

/// What rules make of papers, in lists and counts.
class RuleStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void rules_keepTheirOrderAndNames();
    void filteredPapers_leaveListsAndCountsUntilAskedFor();
    void whatTheReaderHidToo_staysReachable();
    void marksOfTheReader_bringAPaperBack_data();
    void marksOfTheReader_bringAPaperBack();
    void whatAWatchFound_isListedAndCounted();
    void aRuleThatGoes_showsWhatItHid();
    void theSameVerdictTwice_isNoNews();
    void aChange_makesTheLibraryDueAgain();

  private:
    QStringList found(const Selection& selection) {
        return m_library->seen([&](Connection& c) -> Result<QStringList> {
            const auto keys = SearchStore(c).keys(selection);
            if (!keys)
                return keys.error();
            const auto rows = PaperStore(c).rows(*keys);
            if (!rows)
                return rows.error();
            QStringList ids;
            for (const PaperRow& row : *rows)
                ids += row.id;
            ids.sort();
            return ids;
        });
    }
    QStringList searched(const QString& text) { return found({.search = text}); }
    SidebarCounts counts() {
        return m_library->seen([](Connection& c) { return CountStore(c).sidebar({}); });
    }
    DayCount dayCount() {
        return m_library->seen([](Connection& c) { return CountStore(c).days(day, day); }).first();
    }
    qint64 add(const Rule& rule) {
        return m_library->written([&](Connection& c) { return RuleStore(c).add(rule); });
    }
    QList<PaperKey> keep(const QList<RuleVerdict>& verdicts) {
        return m_library->written([&](Connection& c) { return RuleStore(c).keep(verdicts); });
    }

    std::unique_ptr<OpenLibrary> m_library;
    QList<PaperKey> m_papers;
};

void RuleStoreTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    QList<Announcement> papers;
    for (const QString& id : {u"2601.00001"_s, u"2601.00002"_s, u"2601.00003"_s})
        papers += announced(paperOf(id), day);
    m_papers = m_library->written([&](Connection& c) { return PaperStore(c).add(papers); }).keys;
}

void RuleStoreTest::rules_keepTheirOrderAndNames() {
    const qint64 first = add(ruleNamed(u"First"_s));
    const qint64 second = add(ruleNamed(u" Second  one "_s, RuleEffect::Watch));
    const auto again =
        m_library->write([](Connection& c) { return RuleStore(c).add(ruleNamed(u"first"_s)); });
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Usage);
    m_library->written([&](Connection& c) { return RuleStore(c).setOrder({second, first}); });
    const auto rules = m_library->seen([](Connection& c) { return RuleStore(c).all(); });
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0].name, u"Second one"_s);
    QCOMPARE(rules[0].effect, RuleEffect::Watch);
    QCOMPARE(rules[1].condition, ruleNamed({}).condition);
    Rule lost = rules[0];
    lost.id = 77;
    lost.name = u"lost"_s;
    const auto changed = m_library->write([&](Connection& c) { return RuleStore(c).change(lost); });
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::NotFound);
}

void RuleStoreTest::filteredPapers_leaveListsAndCountsUntilAskedFor() {
    const qint64 rule = add(ruleNamed(u"No surveys"_s));
    QCOMPARE(keep({{.paper = m_papers[1], .hiddenBy = rule}}), QList<PaperKey>{m_papers[1]});
    const QStringList shown = {u"2601.00001"_s, u"2601.00003"_s};
    const QStringList filtered = {u"2601.00002"_s};
    QCOMPARE(found({}), shown);
    QCOMPARE(found(Selection::ofDay(day)), shown);
    QCOMPARE(searched(u"title"_s), shown);
    QCOMPARE(found({.filtered = true}), filtered);
    QCOMPARE(searched(u"is:filtered"_s), filtered);
    QCOMPARE(searched(u"is:filtered day:2026-01-30"_s), filtered);
    QCOMPARE(searched(u"rule:\"no surveys\""_s), filtered);
    QCOMPARE(searched(u"rule:\"no s\"*"_s), filtered);
    QCOMPARE(searched(u"rule:other"_s), QStringList());
    QCOMPARE(searched(u"-is:filtered"_s), shown);
    QCOMPARE(counts().all, 2);
    QCOMPARE(counts().unread, 2);
    QCOMPARE(counts().filtered, 1);
    QCOMPARE(counts().sources, (QList<NamedCount>{{u"arxiv"_s, 2}}));
    QCOMPARE(counts().categories.first().count, 2);
    QCOMPARE(dayCount().papers, 2);
    QCOMPARE(dayCount().filtered, 1);
    QCOMPARE(dayCount().hidden, 0);
    const auto row =
        m_library->seen([&](Connection& c) { return PaperStore(c).rows({m_papers[1]}); }).first();
    QCOMPARE(row.filteredBy, u"No surveys"_s);
    const auto entry =
        m_library->seen([&](Connection& c) { return PaperStore(c).entries({m_papers[1]}); }).first();
    QCOMPARE(entry.filteredBy, u"No surveys"_s);
    QCOMPARE(entry.paper.id, u"2601.00002"_s);
}

void RuleStoreTest::whatTheReaderHidToo_staysReachable() {
    const qint64 rule = add(ruleNamed(u"r"_s));
    keep({{.paper = m_papers[0], .hiddenBy = rule}, {.paper = m_papers[1], .hiddenBy = rule}});
    m_library->written([&](Connection& c) { return ReadingStore(c).setHidden({m_papers[0]}, true); });
    QCOMPARE(found({.hidden = true}), QStringList{u"2601.00001"_s});
    QCOMPARE(searched(u"is:hidden"_s), QStringList{u"2601.00001"_s});
    QCOMPARE(found({.filtered = true}), QStringList{u"2601.00002"_s});
    QCOMPARE(counts().hidden, 1);
    QCOMPARE(counts().filtered, 1);
    QCOMPARE(counts().all, 1);
    QCOMPARE(counts().sources.first().count, 1);
    QCOMPARE(dayCount().papers, 1);
    QCOMPARE(dayCount().hidden, 1);
    QCOMPARE(dayCount().filtered, 1);
}

void RuleStoreTest::marksOfTheReader_bringAPaperBack_data() {
    QTest::addColumn<int>("mark");
    QTest::newRow("star") << 0;
    QTest::newRow("note") << 1;
    QTest::newRow("tag") << 2;
    QTest::newRow("show anyway") << 3;
    QTest::newRow("star of a read paper") << 4;
}

void RuleStoreTest::marksOfTheReader_bringAPaperBack() {
    QFETCH(int, mark);
    const qint64 rule = add(ruleNamed(u"r"_s));
    keep({{.paper = m_papers[0], .hiddenBy = rule}});
    QCOMPARE(found({}).size(), 2);
    m_library->written([&](Connection& c) -> Outcome {
        const QList<PaperKey> papers = {m_papers[0]};
        switch (mark) {
        case 0: return ReadingStore(c).setStarred(papers, true);
        case 1: return ReadingStore(c).setNote(m_papers[0], u"mine"_s);
        case 2: return ReadingStore(c).addTag(papers, u"mine"_s);
        case 3: return RuleStore(c).showAnyway(papers);
        default: break;
        }
        const Outcome read = ReadingStore(c).setRead(papers, true);
        return read ? ReadingStore(c).setStarred(papers, true) : read;
    });
    QCOMPARE(found({}).size(), 3);
    const auto subjects = m_library->seen([&](Connection& c) { return RuleStore(c).subjects(m_papers); });
    QVERIFY(subjects[0].kept);
    QVERIFY(!subjects[1].kept);
    QCOMPARE(subjects[1].sources, QStringList{u"arxiv"_s});
    QCOMPARE(subjects[1].paper.authors.size(), 2);
}

void RuleStoreTest::whatAWatchFound_isListedAndCounted() {
    const qint64 hide = add(ruleNamed(u"r"_s));
    const qint64 watch = add(ruleNamed(u"LeCun"_s, RuleEffect::Watch));
    add(ruleNamed(u"Nobody"_s, RuleEffect::Watch));
    keep({{.paper = m_papers[0], .hiddenBy = hide}});
    keep({{.paper = m_papers[0], .watchedBy = {watch}}, {.paper = m_papers[2], .watchedBy = {watch}}});
    QCOMPARE(found({}).size(), 3);
    QCOMPARE(found({.watch = u"lecun"_s}), (QStringList{u"2601.00001"_s, u"2601.00003"_s}));
    QCOMPARE(searched(u"watch:lecun"_s).size(), 2);
    QCOMPARE(searched(u"is:watched"_s).size(), 2);
    QCOMPARE(counts().watches, (QList<NamedCount>{{u"LeCun"_s, 2}, {u"Nobody"_s, 0}}));
    m_library->written([&](Connection& c) { return ReadingStore(c).setRead({m_papers[0]}, true); });
    QCOMPARE(counts().watches.first().count, 1);
    QCOMPARE(
        m_library->seen([&](Connection& c) { return PaperStore(c).rows({m_papers[0]}); }).first().watchedBy,
        QStringList{u"LeCun"_s});
    m_library->written([&](Connection& c) { return RuleStore(c).setEnabled(watch, false); });
    QCOMPARE(counts().watches, (QList<NamedCount>{{u"Nobody"_s, 0}}));
}

void RuleStoreTest::aRuleThatGoes_showsWhatItHid() {
    const qint64 rule = add(ruleNamed(u"r"_s));
    keep({{.paper = m_papers[0], .hiddenBy = rule}});
    QCOMPARE(m_library->seen([](Connection& c) { return RuleStore(c).papers(); }).value(rule), 1);
    m_library->written([&](Connection& c) { return RuleStore(c).remove(rule); });
    QCOMPARE(found({}).size(), 3);
    QCOMPARE(counts().filtered, 0);
}

void RuleStoreTest::theSameVerdictTwice_isNoNews() {
    const qint64 rule = add(ruleNamed(u"r"_s));
    const qint64 watch = add(ruleNamed(u"w"_s, RuleEffect::Watch));
    const QList<RuleVerdict> verdicts = {{.paper = m_papers[0], .hiddenBy = rule},
                                         {.paper = m_papers[1], .watchedBy = {watch}},
                                         {.paper = m_papers[2]}};
    QCOMPARE(keep(verdicts), (QList<PaperKey>{m_papers[0], m_papers[1]}));
    QCOMPARE(keep(verdicts), QList<PaperKey>());
    QCOMPARE(keep({{.paper = m_papers[0]}, {.paper = m_papers[1]}}),
             (QList<PaperKey>{m_papers[0], m_papers[1]}));
}

void RuleStoreTest::aChange_makesTheLibraryDueAgain() {
    const auto due = [this] {
        return m_library->seen([](Connection& c) { return RuleStore(c).judgedDownTo(); });
    };
    QVERIFY(!due());
    const qint64 rule = add(ruleNamed(u"r"_s));
    QVERIFY(due());
    m_library->written([](Connection& c) { return RuleStore(c).setJudgedDownTo(std::nullopt); });
    QVERIFY(!due());
    m_library->written([&](Connection& c) { return RuleStore(c).setEnabled(rule, false); });
    QVERIFY(due());
}

QTEST_GUILESS_MAIN(RuleStoreTest)
#include "rule_store_test.moc"
