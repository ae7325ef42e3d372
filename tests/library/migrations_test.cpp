#include "library/library_check.h"
#include "library/migrations.h"
#include "library/paper_store.h"
#include "library/search_store.h"
#include "open_library.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class MigrationsTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void versions_ascendFromOne();
    void everyOlderLibrary_becomesWhatAFreshOneIs_data();
    void everyOlderLibrary_becomesWhatAFreshOneIs();
    void steps_runOnceAndInOrder();
    void stepThatFails_leavesTheVersionBefore();
    void newerVersion_isLeftAlone();

  private:
    std::unique_ptr<Connection> connection(const QString& name = u"library.sqlite"_s) {
        auto opened = Connection::open(m_folder->filePath(name), Connection::Access::ReadWrite);
        return opened ? std::move(*opened) : nullptr;
    }
    static QStringList texts(Connection& connection, const QByteArray& sql) {
        Statement statement = connection.prepare(sql);
        QStringList found;
        while (statement.step())
            found += statement.text(0);
        return found;
    }
    static QStringList schema(Connection& connection) {
        return texts(
            connection,
            "SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1"_ba);
    }
    static qint64 version(Connection& connection) { return *connection.number("PRAGMA user_version"_ba); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MigrationsTest::versions_ascendFromOne() {
    int expected = 0;
    for (const Migration& migration : libraryMigrations())
        QCOMPARE(migration.version, ++expected);
    QVERIFY(expected >= 1);
}

void MigrationsTest::everyOlderLibrary_becomesWhatAFreshOneIs_data() {
    QTest::addColumn<QString>("fixture");
    for (const Migration& migration : libraryMigrations())
        QTest::addRow("version %d", migration.version) << u"library/version_%1.sql"_s.arg(migration.version);
}

/// The fixtures are what released versions made, with a paper in them: they never change.
void MigrationsTest::everyOlderLibrary_becomesWhatAFreshOneIs() {
    QFETCH(QString, fixture);
    const QString path = m_folder->filePath(u"old.sqlite"_s);
    {
        const auto old = connection(u"old.sqlite"_s);
        const Outcome made = old->script(test::fixture(fixture));
        QVERIFY2(made, made ? "" : qPrintable(made.error().details));
    }
    const auto opened = Library::open(path);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().sentence));
    const auto found =
        (*opened)
            ->read([](Connection& c) { return SearchStore(c).keys({.search = u"học \"deep learning\""_s}); })
            .result();
    QCOMPARE(found->size(), 1);
    const auto faults = (*opened)->write([](Connection& c) { return LibraryCheck(c).faults(); }).result();
    QCOMPARE(*faults, QStringList());
    const OpenLibrary fresh;
    const auto migrated = connection(u"old.sqlite"_s);
    const auto made = Connection::open(fresh.path(), Connection::Access::ReadOnly);
    QCOMPARE(schema(*migrated), schema(**made));
    QCOMPARE(version(*migrated), version(**made));
}

void MigrationsTest::steps_runOnceAndInOrder() {
    const auto file = connection();
    const QList<Migration> first = {{1, "CREATE TABLE a (x); INSERT INTO a VALUES ('one')"_ba}};
    const QList<Migration> all = first + QList<Migration>{{2, "INSERT INTO a SELECT x || ' two' FROM a"_ba},
                                                          {3, "CREATE INDEX b ON a (x)"_ba}};
    QVERIFY(migrate(*file, first));
    QCOMPARE(version(*file), 1);
    QVERIFY(migrate(*file, all));
    QVERIFY(migrate(*file, all));
    QCOMPARE(version(*file), 3);
    QCOMPARE(texts(*file, "SELECT x FROM a"_ba), (QStringList{u"one"_s, u"one two"_s}));
    const auto fresh = connection(u"fresh.sqlite"_s);
    QVERIFY(migrate(*fresh, all));
    QCOMPARE(schema(*fresh), schema(*file));
    QCOMPARE(*fresh->number("PRAGMA application_id"_ba), libraryApplicationId);
}

void MigrationsTest::stepThatFails_leavesTheVersionBefore() {
    const auto file = connection();
    const QList<Migration> steps = {{1, "CREATE TABLE a (x)"_ba},
                                    {2, "INSERT INTO a VALUES (1); INSERT INTO nowhere VALUES (1)"_ba},
                                    {3, "DROP TABLE a"_ba}};
    QVERIFY(!migrate(*file, steps));
    QCOMPARE(version(*file), 1);
    QCOMPARE(*file->number("SELECT count(*) FROM a"_ba), 0);
}

void MigrationsTest::newerVersion_isLeftAlone() {
    const auto file = connection();
    const QList<Migration> steps = {{1, "CREATE TABLE a (x)"_ba}, {2, "CREATE TABLE b (x)"_ba}};
    QVERIFY(migrate(*file, steps));
    const Outcome outcome = migrate(*file, {steps.first()});
    QVERIFY(!outcome);
    QVERIFY(outcome.error().sentence.contains(u"newer version"_s));
    QCOMPARE(version(*file), 2);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
