#include "library/job_store.h"
#include "library/ledger_store.h"
#include "library/library_check.h"
#include "library/library_copy.h"
#include "library/migrations.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/summary_store.h"
#include "library/tag_store.h"
#include "open_library.h"
#include "support/recordings.h"

#include <QFile>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class LibraryCopyTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void everyTable_isCopiedOrMadeAnew();
    void everything_isTheSameLibrary();
    void essentials_keepWhatTheReaderTouchedWhole();
    void essentials_leaveOutWhatIsFetchedAgain();
    void aLibraryInUse_isCopiedAsItWasAtOneMoment();
    void copyThatIsDamaged_doesNotCount();
    void whatIsThereAlready_isNotOverwritten();
    void essentialsOfAnOlderLibrary_areOfItsVersion();
    void restored_isWhatTheCopyHolds();
    void restoredFromSomethingElse_isLeftAsItWas();

  private:
    QString copyPath() const { return m_library->folder() + u"/copy.sqlite"_s; }
    static std::unique_ptr<Connection> opened(const QString& path) {
        auto connection = Connection::open(path, Connection::Access::ReadWrite);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().sentence));
        return std::move(*connection);
    }
    static QList<DayEntry> entriesIn(const QString& path) {
        const auto library = Library::open(path);
        if (!library)
            qFatal("%s", qPrintable(library.error().sentence));
        return *(*library)
                    ->read([](Connection& c) {
                        const auto keys = SearchStore(c).keys({});
                        return PaperStore(c).entries(*keys);
                    })
                    .result();
    }
    QList<DayEntry> entries() {
        return m_library->seen([](Connection& c) { return PaperStore(c).entries(*SearchStore(c).keys({})); });
    }

    std::unique_ptr<OpenLibrary> m_library;
    PaperKey m_starred = 0;
    PaperKey m_untouched = 0;
};

void LibraryCopyTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    const auto stored = m_library->written([](Connection& c) {
        return PaperStore(c).add({announced(paperOf(u"2601.00001"_s, u"Starred"_s)),
                                  announced(paperOf(u"2601.00002"_s, u"Nobody's"_s))});
    });
    m_starred = stored.keys.at(0);
    m_untouched = stored.keys.at(1);
    m_library->written([this](Connection& c) { return ReadingStore(c).setStarred({m_starred}, true); });
    m_library->written([this](Connection& c) { return ReadingStore(c).setNote(m_starred, u"A note."_s); });
    m_library->written([](Connection& c) {
        return LedgerStore(c).record({.source = source::arxiv,
                                      .day = QDate(2026, 1, 30),
                                      .scope = u"cs.LG"_s,
                                      .at = utc(2026, 1, 30),
                                      .announced = 2,
                                      .stored = 2});
    });
}

/// A table that a later version adds is copied without a word; this says that all that is left out is meant
/// to be.
void LibraryCopyTest::everyTable_isCopiedOrMadeAnew() {
    const QString path = m_library->folder() + u"/every.sqlite"_s;
    {
        const auto connection = opened(path);
        const int newest = libraryMigrations().last().version;
        QVERIFY(connection->script(test::fixture(u"library/version_%1.sql"_s.arg(newest))));
    }
    const Outcome copied = LibraryCopy(path, copyPath()).essentials();
    QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.error().sentence + copied.error().details));
    const auto source = opened(path);
    const auto copy = opened(copyPath());
    const QStringList fetchedAgain{u"full_texts"_s, u"figures"_s, u"snapshot_imports"_s, u"reservations"_s};
    Statement tables =
        source->prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
                        "AND name NOT LIKE 'sqlite_%'"_ba);
    while (tables.step()) {
        const QByteArray count = "SELECT count(*) FROM "_ba + tables.text(0).toLatin1();
        const qint64 rows = *source->number(count);
        QVERIFY2(rows > 0, qPrintable(tables.text(0) + u": the fixture has no row"_s));
        QVERIFY2(*copy->number(count) == (fetchedAgain.contains(tables.text(0)) ? 0 : rows),
                 qPrintable(tables.text(0)));
    }
}

void LibraryCopyTest::everything_isTheSameLibrary() {
    const Outcome copied = LibraryCopy(m_library->path(), copyPath()).everything();
    QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.error().sentence + copied.error().details));
    QCOMPARE(entriesIn(copyPath()), entries());
}

void LibraryCopyTest::essentials_keepWhatTheReaderTouchedWhole() {
    QVERIFY(LibraryCopy(m_library->path(), copyPath()).essentials());
    const QList<DayEntry> copied = entriesIn(copyPath());
    const QList<DayEntry> held = entries();
    QCOMPARE(copied.size(), 2);
    for (qsizetype at = 0; at < held.size(); ++at) {
        QCOMPARE(copied[at].key, held[at].key);
        QCOMPARE(copied[at].listings, held[at].listings);
        QCOMPARE(copied[at].reading, held[at].reading);
        if (held[at].key == m_starred)
            QCOMPARE(copied[at], held[at]);
    }
}

void LibraryCopyTest::essentials_leaveOutWhatIsFetchedAgain() {
    QVERIFY(LibraryCopy(m_library->path(), copyPath()).essentials());
    for (const DayEntry& entry : entriesIn(copyPath())) {
        if (entry.key != m_untouched)
            continue;
        QCOMPARE(entry.paper.title, u"Nobody's"_s);
        QCOMPARE(entry.paper.categories, (QStringList{u"cs.LG"_s, u"stat.ML"_s}));
        QVERIFY(entry.paper.abstract.isEmpty() && entry.paper.authors.isEmpty());
        QVERIFY(!entry.paper.authorsComplete);
    }
    // The next fetch brings them back.
    const auto library = Library::open(copyPath());
    const Announcement again = announced(paperOf(u"2601.00002"_s, u"Nobody's"_s));
    QVERIFY((*library)->write([again](Connection& c) { return PaperStore(c).add({again}); }).result());
    const auto entry =
        (*library)->read([this](Connection& c) { return PaperStore(c).entries({m_untouched}); }).result();
    QCOMPARE(entry->first().paper, again.paper);
}

void LibraryCopyTest::aLibraryInUse_isCopiedAsItWasAtOneMoment() {
    QList<QFuture<Result<StoredPapers>>> writing;
    for (int paper = 0; paper < 300; ++paper)
        writing += m_library->library().write([paper](Connection& c) {
            // Two at a time: a copy that holds an odd number was not of one moment.
            const QString id = u"2601.%1"_s;
            return PaperStore(c).add({announced(paperOf(id.arg(10000 + 2 * paper))),
                                      announced(paperOf(id.arg(10001 + 2 * paper)))});
        });
    const Outcome copied = LibraryCopy(m_library->path(), copyPath()).essentials();
    QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.error().sentence + copied.error().details));
    for (auto& one : writing)
        QVERIFY(one.result());
    QCOMPARE(entriesIn(copyPath()).size() % 2, 0);
}

void LibraryCopyTest::copyThatIsDamaged_doesNotCount() {
    m_library->written(
        [](Connection& c) { return c.run("UPDATE totals SET count = 7 WHERE name = 'papers'"_ba); });
    const Outcome copied = LibraryCopy(m_library->path(), copyPath()).everything();
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Storage);
    QVERIFY(!QFile::exists(copyPath()));
    QVERIFY(!QFile::exists(copyPath() + u".unfinished"_s));
}

void LibraryCopyTest::whatIsThereAlready_isNotOverwritten() {
    QFile there(copyPath());
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QVERIFY(!LibraryCopy(m_library->path(), copyPath()).everything());
    QCOMPARE(test::bytesOf(copyPath()), "mine"_ba);
}

void LibraryCopyTest::essentialsOfAnOlderLibrary_areOfItsVersion() {
    for (int version = 1; version < libraryMigrations().last().version; ++version) {
        const QString old = m_library->folder() + u"/old_%1.sqlite"_s.arg(version);
        const QString copy = m_library->folder() + u"/copy_%1.sqlite"_s.arg(version);
        QVERIFY(opened(old)->script(test::fixture(u"library/version_%1.sql"_s.arg(version))));
        const Outcome copied = LibraryCopy(old, copy).essentials();
        QVERIFY2(copied.ok(),
                 copied.ok() ? "" : qPrintable(copied.error().sentence + copied.error().details));
        QCOMPARE(*opened(copy)->number("PRAGMA user_version"_ba), version);
        QCOMPARE(entriesIn(copy), entriesIn(old)); // opened, and so migrated: the same paper comes out
    }
}

void LibraryCopyTest::restored_isWhatTheCopyHolds() {
    const QList<DayEntry> before = entries();
    QVERIFY(LibraryCopy(m_library->path(), copyPath()).everything());
    m_library->written([this](Connection& c) { return ReadingStore(c).setNote(m_starred, u"Another."_s); });
    QVERIFY(entries() != before);
    const Outcome restored = restoreCopy(copyPath(), m_library->path());
    QVERIFY2(restored.ok(),
             restored.ok() ? "" : qPrintable(restored.error().sentence + restored.error().details));
    QCOMPARE(entries(), before); // through connections that were open all the while
    m_library->reopen();
    QCOMPARE(entries(), before);
    QCOMPARE(m_library->written([](Connection& c) { return LibraryCheck(c).faults(); }), QStringList());
}

void LibraryCopyTest::restoredFromSomethingElse_isLeftAsItWas() {
    QFile other(copyPath());
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("no library") > 0);
    other.close();
    const QList<DayEntry> before = entries();
    QVERIFY(!restoreCopy(copyPath(), m_library->path()));
    QCOMPARE(entries(), before);
}

QTEST_GUILESS_MAIN(LibraryCopyTest)
#include "library_copy_test.moc"
