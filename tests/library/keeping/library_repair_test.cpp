#include "library/keeping/index_rebuild.h"
#include "library/keeping/library_repair.h"
#include "library/keeping/row_checks.h"
#include "library/library_check.h"
#include "library/library_copy.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/summary_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Faults of every kind, made by hand, and what becomes of them.
class LibraryRepairTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void whatIsWrong_isFoundAndPutRight_data();
    void whatIsWrong_isFoundAndPutRight();
    void everyRowCheck_hasAFaultHere();
    void anIndexThatDisagrees_isBuiltAnew();
    void rowsOfNoPaper_goWhereTheyAreMadeFromOthers();
    void whatTheReaderWroteOfNoPaper_isLeft();
    void searchIndex_isBuiltAnewInSteps();
    void aRebuildBrokenOff_goesOnAndWritesInBetweenCount();
    void halfBuiltIndex_isAFaultAndIsNotInABackup();

  private:
    Connection& connection() { return *m_connection; }
    void open() {
        m_connection.reset();
        auto opened = Connection::open(m_library.path(), Connection::Access::ReadWrite);
        m_connection = std::move(*opened);
    }
    void damage(const QByteArray& sql) {
        const Outcome done = connection().script("PRAGMA foreign_keys = OFF; "_ba + sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().details));
    }
    QStringList faults() { return *LibraryCheck(connection()).faults(); }
    QList<LibraryFault> found(LibraryCheck::Part part) { return *LibraryCheck(connection()).look(part); }
    QStringList repaired(LibraryCheck::Part part) {
        QStringList done;
        for (const LibraryFault& fault : found(part))
            if (LibraryRepair::canRepair(fault))
                done += *LibraryRepair(connection()).repair(fault);
        return done;
    }
    qsizetype hits(const QString& text) { return SearchStore(connection()).keys({.search = text})->size(); }
    void rebuildAll(int papers);

    OpenLibrary m_library;
    std::unique_ptr<Connection> m_connection;
    PaperKey m_paper = 0;
};

namespace {

constexpr int fixtures = 25;

struct Damage {
    const char* name;
    QByteArray sql;
};

const QList<Damage> damages{
    {"a summary of another paper", "UPDATE papers SET summary = NULL; UPDATE papers SET summary = "
                                   "(SELECT id FROM summaries) WHERE id = '2601.00005'"_ba},
    {"a score", "UPDATE papers SET score = 3 WHERE summary IS NOT NULL"_ba},
    {"a category too many", "INSERT INTO paper_categories SELECT 'cs.XX', min(key) FROM papers"_ba},
    {"a category too few", "DELETE FROM paper_categories WHERE category = 'stat.ML'"_ba},
    {"a title elsewhere", "DELETE FROM papers_elsewhere"_ba},
    {"a source too many", "INSERT INTO paper_sources SELECT 'nobody', min(key) FROM papers"_ba},
    {"a source too few", "DELETE FROM paper_sources"_ba},
    {"a tag's key", "UPDATE tags SET folded = 'something else'"_ba},
    {"two tags of one name", "INSERT INTO tag_aliases SELECT folded, name, id FROM tags"_ba},
    {"totals", "UPDATE totals SET count = 7 WHERE name <> 'read'; DELETE FROM totals WHERE name = 'read'"_ba},
    {"a category's count", "UPDATE category_counts SET papers = 0 WHERE category = 'cs.LG'"_ba},
    {"a category without a count", "DELETE FROM category_counts"_ba},
    {"a source's count", "UPDATE source_counts SET papers = papers + 1"_ba},
    {"a tag's count", "UPDATE tags SET papers = 40"_ba},
    {"a full text", "INSERT INTO full_texts SELECT min(key), 1, 1, 1, '', x'00' FROM papers"_ba},
    {"a figure", "INSERT INTO figures SELECT min(key), '', 'exe', 1, 1, x'00' FROM papers"_ba}};

} // namespace

void LibraryRepairTest::init() {
    m_connection.reset();
    m_library.close();
    QVERIFY(!QFile::exists(m_library.path()) || QFile::remove(m_library.path()));
    m_library.reopen();
    const auto stored = m_library.written([](Connection& c) {
        QList<Announcement> day;
        for (int at = 0; at < fixtures; ++at)
            day += announced(paperOf(u"2601.%1"_s.arg(at, 5, 10, QChar(u'0')), u"Paper number%1"_s.arg(at)));
        day += announced(paperOf(u"10.1000/elsewhere"_s, u"From a journal"_s));
        day.last().paper.id = u"doi:10.1000/elsewhere"_s;
        return PaperStore(c).add(day);
    });
    m_paper = stored.keys.at(3);
    m_library.written([this](Connection& c) { return ReadingStore(c).setStarred({m_paper}, true); });
    m_library.written([this](Connection& c) { return ReadingStore(c).setNote(m_paper, u"A walrus."_s); });
    m_library.written([this](Connection& c) { return ReadingStore(c).addTag({m_paper}, u"Tusks"_s); });
    m_library.written(
        [this](Connection& c) { return SummaryStore(c).add(m_paper, summaryOf(u"Narwhals."_s)); });
    m_library.close();
    open();
    QCOMPARE(faults(), QStringList());
}

void LibraryRepairTest::whatIsWrong_isFoundAndPutRight_data() {
    QTest::addColumn<QByteArray>("sql");
    for (const Damage& one : damages)
        QTest::newRow(one.name) << one.sql;
}

void LibraryRepairTest::whatIsWrong_isFoundAndPutRight() {
    QFETCH(QByteArray, sql);
    damage(sql);
    const auto wrong = found(LibraryCheck::Part::Rows);
    QVERIFY(!wrong.isEmpty());
    for (const LibraryFault& fault : wrong)
        QVERIFY2(!fault.sentence.contains(u'%'), qPrintable(fault.sentence));
    const QStringList done = repaired(LibraryCheck::Part::Rows);
    QCOMPARE(done.size(), wrong.size());
    QCOMPARE(found(LibraryCheck::Part::Rows).size(), 0);
    rebuildAll(1000); // what a repair changed may be in it
    QCOMPARE(faults(), QStringList());
    QCOMPARE(hits(u"walrus"_s), 1);
    QCOMPARE(hits(u"cat:stat.ML"_s), fixtures + 1);
    QCOMPARE(hits(u"tag:tusks"_s), 1);
}

/// A check that is added gets its damage in the list above.
void LibraryRepairTest::everyRowCheck_hasAFaultHere() {
    QSet<qsizetype> seen;
    for (const Damage& one : damages) {
        init();
        damage(one.sql);
        for (const LibraryFault& fault : found(LibraryCheck::Part::Rows))
            seen += fault.check;
    }
    for (qsizetype check = 0; check < rowChecks().size(); ++check)
        QVERIFY2(seen.contains(check), rowChecks()[check].fault);
}

/// The index is taken out of the schema, misses a change, and is put back.
void LibraryRepairTest::anIndexThatDisagrees_isBuiltAnew() {
    damage("CREATE TABLE kept AS SELECT * FROM sqlite_schema WHERE name = 'papers_by_upvotes'; "
           "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'papers_by_upvotes'"_ba);
    open();
    damage("UPDATE papers SET upvotes = 999; PRAGMA writable_schema = ON; "
           "INSERT INTO sqlite_schema SELECT * FROM kept; DROP TABLE kept"_ba);
    open();
    const auto wrong = found(LibraryCheck::Part::File);
    QCOMPARE(wrong.size(), 1);
    QCOMPARE(wrong.first().kind, FaultKind::Index);
    QCOMPARE(wrong.first().where, u"papers_by_upvotes"_s);
    QCOMPARE(repaired(LibraryCheck::Part::File),
             QStringList{u"The index papers_by_upvotes was built anew."_s});
    QCOMPARE(faults(), QStringList());
}

void LibraryRepairTest::rowsOfNoPaper_goWhereTheyAreMadeFromOthers() {
    damage("INSERT INTO paper_sources VALUES ('nobody', 12345)"_ba);
    const auto wrong = found(LibraryCheck::Part::References);
    QCOMPARE(wrong.size(), 1);
    QCOMPARE(wrong.first().where, u"paper_sources"_s);
    QVERIFY2(wrong.first().sentence.contains(u"1"_s), qPrintable(wrong.first().sentence));
    QCOMPARE(repaired(LibraryCheck::Part::References).size(), 1);
    QCOMPARE(faults(), QStringList());
}

void LibraryRepairTest::whatTheReaderWroteOfNoPaper_isLeft() {
    damage("INSERT INTO reading (paper, starred) VALUES (12345, 1)"_ba);
    const auto wrong = found(LibraryCheck::Part::References);
    QVERIFY(!wrong.isEmpty());
    for (const LibraryFault& fault : wrong)
        QVERIFY2(!LibraryRepair::canRepair(fault), qPrintable(fault.where));
    QCOMPARE(*connection().number("SELECT count(*) FROM reading WHERE paper = 12345"_ba), 1);
}

void LibraryRepairTest::rebuildAll(int papers) {
    IndexRebuild rebuild(connection());
    QVERIFY(rebuild.begin());
    std::optional<PaperKey> last = 0;
    while (last)
        last = *rebuild.step(*last, papers);
    QCOMPARE(*rebuild.missing(), 0);
    QVERIFY(rebuild.end());
}

void LibraryRepairTest::searchIndex_isBuiltAnewInSteps() {
    damage("INSERT INTO search (search) VALUES ('delete-all')"_ba);
    QCOMPARE(hits(u"walrus"_s), 0);
    QCOMPARE(found(LibraryCheck::Part::SearchIndex).first().kind, FaultKind::SearchIndex);
    rebuildAll(4);
    QCOMPARE(faults(), QStringList());
    QCOMPARE(hits(u"walrus"_s), 1);
    QCOMPARE(hits(u"narwhals"_s), 1);
    QCOMPARE(hits(u"number7"_s), 1);
}

/// While it is under way the reader stars, notes and deletes on both sides of where it is.
void LibraryRepairTest::aRebuildBrokenOff_goesOnAndWritesInBetweenCount() {
    QVERIFY(IndexRebuild(connection()).begin());
    const auto reached = *IndexRebuild(connection()).step(0, 10);
    QVERIFY(reached);
    const auto keys = [this](const QByteArray& where) {
        return *connection().number("SELECT key FROM papers WHERE "_ba + where);
    };
    const PaperKey indexed = keys("key <= "_ba + QByteArray::number(*reached) + " LIMIT 1");
    const PaperKey missing = keys("key > "_ba + QByteArray::number(*reached) + " ORDER BY key DESC LIMIT 1");
    for (const PaperKey paper : {indexed, missing}) {
        QVERIFY(ReadingStore(connection()).setNote(paper, u"A dugong."_s));
        QVERIFY(ReadingStore(connection()).addTag({paper}, u"Sirenia"_s));
    }
    QVERIFY(ReadingStore(connection()).setNote(missing, u"A manatee."_s));
    QVERIFY(PaperStore(connection()).add({announced(paperOf(u"2601.09999"_s, u"Late but here"_s))}));
    open();
    QVERIFY(*IndexRebuild(connection()).isUnderWay());
    QVERIFY(*IndexRebuild(connection()).missing() > 0);
    rebuildAll(3);
    QCOMPARE(faults(), QStringList());
    QCOMPARE(hits(u"dugong"_s), 1);
    QCOMPARE(hits(u"manatee"_s), 1);
    QCOMPARE(hits(u"tag:sirenia"_s), 2);
    QCOMPARE(hits(u"\"late but here\""_s), 1);
}

void LibraryRepairTest::halfBuiltIndex_isAFaultAndIsNotInABackup() {
    QVERIFY(IndexRebuild(connection()).begin());
    QCOMPARE(found(LibraryCheck::Part::SearchIndex).first().kind, FaultKind::HalfBuiltSearchIndex);
    const QString copy = m_library.folder() + u"/copy.sqlite"_s;
    QFile::remove(copy);
    const Outcome copied = LibraryCopy(m_library.path(), copy).essentials();
    QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.error().sentence + copied.error().details));
}

QTEST_GUILESS_MAIN(LibraryRepairTest)
#include "library_repair_test.moc"
