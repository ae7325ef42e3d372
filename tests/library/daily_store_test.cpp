#include "library/daily_store.h"
#include "library/ledger_store.h"
#include "library/open_library.h"
#include "library/paper_store.h"

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What a day's work without the reader reads of a library and leaves in it.
class DailyStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void newPapers_areCountedByTheirPrimaryCategory();
    void whatIsHiddenOrFiltered_countsNowhere();
    void gapsAndFailures_areTold();
    void replacements_areNoNewsAndNotSummarised();
    void aDayThatWasTold_isToldNoMore();
    void runs_areRememberedNewestFirst();
    void aRunThatEnds_settlesItsLine();

  private:
    void add(const QString& id, const QString& category, ListingKind kind = ListingKind::New,
             const QString& source = source::arxiv) {
        Paper paper = paperOf(id);
        paper.primaryCategory = category;
        paper.categories = {category};
        Announcement entry = announced(paper, m_day, source);
        entry.listing.kind = kind;
        m_library->written([entry](Connection& c) -> Result<bool> {
            const auto stored = PaperStore(c).add({entry});
            return stored ? Result<bool>(true) : stored.error();
        });
    }
    void run(const QByteArray& sql) {
        m_library->written([sql](Connection& c) -> Result<bool> {
            const Outcome done = c.run(sql);
            return done ? Result<bool>(true) : done.error();
        });
    }
    QList<DayNews> untold() {
        return m_library->seen([day = m_day](Connection& c) { return DailyStore(c).untold(day, day); });
    }
    QList<DailyRun> runs() {
        return m_library->seen([](Connection& c) { return DailyStore(c).runs(); });
    }

    const QDate m_day{2026, 1, 30};
    std::unique_ptr<OpenLibrary> m_library;
};

void DailyStoreTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    add(u"2601.00001"_s, u"cs.CL"_s);
    add(u"2601.00002"_s, u"cs.CL"_s);
    add(u"2601.00003"_s, u"cs.LG"_s);
    add(u"2601.00004"_s, u"cs.CV"_s, ListingKind::CrossList);
    add(u"2601.00005"_s, u"cs.CV"_s, ListingKind::Pick, source::huggingFace);
}

void DailyStoreTest::newPapers_areCountedByTheirPrimaryCategory() {
    run("INSERT INTO taste SELECT key, CASE id WHEN '2601.00001' THEN 0.55 WHEN '2601.00004' THEN 0.9 "
        "ELSE 0.54 END FROM papers");
    run("INSERT INTO rules (id, position, effect, name, condition, enabled) VALUES (1, 0, 2, 'diffusion', "
        "'{}', 1)");
    run("INSERT INTO watched SELECT 1, key FROM papers WHERE id IN ('2601.00003', '2601.00005')");
    QCOMPARE(untold().size(), 1);
    const DayNews news = untold().constFirst();
    QCOMPARE(news.day, m_day);
    QCOMPARE(news.fresh, (QList<NamedCount>{{u"cs.CL"_s, 2}, {u"cs.LG"_s, 1}}));
    QCOMPARE(news.picks, (QList<NamedCount>{{u"huggingface"_s, 1}}));
    QCOMPARE(news.watched, (QList<NamedCount>{{u"diffusion"_s, 2}}));
    QCOMPARE(news.forYou, 2);
    QCOMPARE(news.missing, 0);
}

void DailyStoreTest::whatIsHiddenOrFiltered_countsNowhere() {
    run("INSERT INTO taste SELECT key, 0.9 FROM papers");
    run("INSERT INTO reading (paper, hidden) SELECT key, 1 FROM papers WHERE id = '2601.00001'");
    run("INSERT INTO rules (id, position, effect, name, condition, enabled) VALUES (1, 0, 0, 'no', '{}', 1)");
    run("INSERT INTO filtered SELECT key, 1 FROM papers WHERE id IN ('2601.00003', '2601.00005')");
    const DayNews news = untold().constFirst();
    QCOMPARE(news.fresh, (QList<NamedCount>{{u"cs.CL"_s, 1}}));
    QVERIFY(news.picks.isEmpty());
    QCOMPARE(news.forYou, 2); // the second and the cross-list
    run("INSERT INTO filtered SELECT key, 1 FROM papers WHERE id = '2601.00002'");
    QVERIFY(untold().isEmpty()); // nothing is left to tell
}

void DailyStoreTest::gapsAndFailures_areTold() {
    m_library->written([day = m_day](Connection& c) -> Result<bool> {
        LedgerStore ledger(c);
        const QList<FetchRecord> records{{.source = source::arxiv,
                                          .day = day,
                                          .scope = u"cs.CL"_s,
                                          .at = utc(2026, 1, 30),
                                          .announced = 5,
                                          .stored = 3},
                                         {.source = source::huggingFace,
                                          .day = day,
                                          .at = utc(2026, 1, 30),
                                          .stored = 1,
                                          .error = u"cut off"_s}};
        for (const FetchRecord& record : records)
            if (const Outcome done = ledger.record(record); !done)
                return done.error();
        return true;
    });
    QCOMPARE(untold().constFirst().missing, 2);
    QCOMPARE(untold().constFirst().failed, QStringList{u"huggingface"_s});
}

void DailyStoreTest::replacements_areNoNewsAndNotSummarised() {
    add(u"2501.00001"_s, u"cs.CL"_s, ListingKind::Replacement);
    add(u"2501.00002"_s, u"cs.CL"_s, ListingKind::ReplacementCrossList);
    QCOMPARE(untold().constFirst().fresh.constFirst().count, 2);
    const auto papers =
        m_library->seen([day = m_day](Connection& c) { return DailyStore(c).announced(day, day); });
    QCOMPARE(papers.size(), 5);
}

void DailyStoreTest::aDayThatWasTold_isToldNoMore() {
    const QList<QDate> days{m_day};
    const auto claim = [days](Connection& c) { return DailyStore(c).claim(days, utc(2026, 1, 30)); };
    QVERIFY(m_library->write(claim));
    QVERIFY(untold().isEmpty());
    QVERIFY(m_library->write(claim)); // no harm
    QVERIFY(m_library->write([days](Connection& c) { return DailyStore(c).release(days); }));
    QCOMPARE(untold().size(), 1);
}

void DailyStoreTest::runs_areRememberedNewestFirst() {
    for (const int day : {3, 1, 2}) {
        const DailyRun run{utc(2026, 2, day), QDate(2026, 2, day), QDate(2026, 2, day), true};
        QVERIFY(m_library->write([run](Connection& c) { return DailyStore(c).record(run); }));
    }
    QCOMPARE(runs().size(), 3);
    QCOMPARE(runs().constFirst().first, QDate(2026, 2, 3));
    const DailyRun later{utc(2027, 4, 1), QDate(2027, 4, 1), QDate(2027, 4, 1), true};
    QVERIFY(m_library->write([later](Connection& c) { return DailyStore(c).record(later); }));
    QCOMPARE(runs(), QList<DailyRun>{later});
}

void DailyStoreTest::aRunThatEnds_settlesItsLine() {
    DailyRun run{utc(2026, 2, 3), QDate(2026, 2, 1), QDate(2026, 2, 3), false};
    QVERIFY(m_library->write([run](Connection& c) { return DailyStore(c).record(run); }));
    QVERIFY(!runs().constFirst().whole);
    run.whole = true;
    QVERIFY(m_library->write([run](Connection& c) { return DailyStore(c).record(run); }));
    QCOMPARE(runs(), QList<DailyRun>{run});
}

QTEST_GUILESS_MAIN(DailyStoreTest)
#include "daily_store_test.moc"
