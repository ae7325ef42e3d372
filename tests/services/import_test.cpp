#include "digests/digest_style.h"
#include "digests/random_day.h"
#include "services/archive_service.h"
#include "services/import_desk.h"
#include "services/import_service.h"

#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class ImportTest : public QObject {
    Q_OBJECT

  private slots:
    void ownDigest_comesIntoAnEmptyLibraryAsItWas_data();
    void ownDigest_comesIntoAnEmptyLibraryAsItWas();
    void importingTwice_changesNothing();
    void whatTheReaderMade_staysAsItIs();
    void olderSummary_doesNotReplaceTheCurrentOne();
    void failedSummary_isImportedAsFailed();
    void day_isFoundInTheNameOrGiven();
    void unknownFiles_areReportedAndFoldersPassThemOver();
    void brokenFile_givesWhatIsWholeAndSaysTheRest();
    void cancel_leavesOutTheRest();
    void secondImportAtOnce_isRefused();

  private:
    static QByteArray digest(const Day& day, const QString& style = u"json"_s) {
        return digestStyle(style)->write(day, {});
    }
    static Day smallDay();
};

Day ImportTest::smallDay() {
    Day day{.date = {2026, 1, 30}, .entries = {fullEntry(), fullEntry(), fullEntry()}};
    for (int at = 0; at < day.entries.size(); ++at) {
        DayEntry& entry = day.entries[at];
        entry.paper.id = u"2601.0000%1"_s.arg(at + 1);
        entry.job = JobState::None; // that it was done here says nothing of there
        for (Listing& listing : entry.listings)
            listing.position = at;
    }
    day.entries[1].reading = {};
    day.entries[1].paper.authorsComplete = false;
    day.entries[1].paper.authorsLeftOut = 11;
    day.entries[1].paper.figureUrl = u"https://example.org/f.png"_s;
    day.entries[1].paper.figureCaption = u"A figure."_s;
    return day;
}

void ImportTest::ownDigest_comesIntoAnEmptyLibraryAsItWas_data() {
    QTest::addColumn<QString>("style");
    QTest::newRow("sheaf") << u"sheaf"_s;
    QTest::newRow("json") << u"json"_s;
}

void ImportTest::ownDigest_comesIntoAnEmptyLibraryAsItWas() {
    QFETCH(QString, style);
    Desk desk;
    const Day day = smallDay();
    const auto report = importInto(desk, {write(desk, u"a digest"_s, digest(day, style))});
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files[0].style, style);
    QCOMPARE(report.files[0].day, day.date);
    QCOMPARE(report.added(), 3);
    QCOMPARE(report.known(), 0);
    QVERIFY(report.files[0].imported && report.files[0].remarks.isEmpty());
    const QList<DayEntry> found = entries(desk);
    QCOMPARE(found.size(), 3);
    for (int at = 0; at < 3; ++at) {
        QVERIFY(found[at].paper == day.entries[at].paper);
        QVERIFY(found[at].summary == day.entries[at].summary);
        QVERIFY(found[at].reading == day.entries[at].reading);
        QVERIFY(found[at].listings == day.entries[at].listings);
    }
}

void ImportTest::importingTwice_changesNothing() {
    Desk desk;
    QRandomGenerator random(3);
    Day day = randomDay(random, 40);
    for (DayEntry& entry : day.entries) // no category has a blank in it
        entry.paper.categories = {entry.paper.primaryCategory.remove(u' '), u"stat.ML"_s};
    day.entries += day.entries[7];
    const QString file = write(desk, u"day.json"_s, digest(day));
    const auto first = importInto(desk, {file, file});
    QCOMPARE(first.files.size(), 1);
    QCOMPARE(first.papers(), 40);
    QCOMPARE(first.files[0].remarks.size(), 1);
    const QList<DayEntry> before = entries(desk);
    const auto second = importInto(desk, {file});
    QCOMPARE(second.added(), 0);
    QCOMPARE(second.known(), 40);
    QVERIFY(entries(desk) == before);
    QCOMPARE(awaited(desk.workspace().archive().check())->size(), 0);
}

void ImportTest::whatTheReaderMade_staysAsItIs() {
    Desk desk;
    const QString file = write(desk, u"day.json"_s, digest(smallDay()));
    importInto(desk, {file});
    ArchiveService& archive = desk.workspace().archive();
    const auto key = *awaited(archive.paper(u"2601.00001"_s));
    QVERIFY(awaited(archive.setStarred({key}, false)));
    QVERIFY(awaited(archive.setRead({key}, false)));
    QVERIFY(awaited(archive.setNote(key, u"Mine."_s)));
    QVERIFY(awaited(archive.removeTag({key}, u"thesis"_s)));
    importInto(desk, {file});
    const ReadingState now = entries(desk)[0].reading;
    QVERIFY(!now.starred && !now.read && now.tags.isEmpty());
    QCOMPARE(now.note, u"Mine."_s);
}

void ImportTest::olderSummary_doesNotReplaceTheCurrentOne() {
    Desk desk;
    Day day = smallDay();
    Provenance& made = day.entries[0].summary->provenance;
    day.entries[0].summary->tldr = u"Second."_s;
    importInto(desk, {write(desk, u"second.json"_s, digest(day))});
    made.made = made.made.addDays(-1);
    day.entries[0].summary->tldr = u"First."_s;
    importInto(desk, {write(desk, u"first.json"_s, digest(day))});
    QCOMPARE(entries(desk)[0].summary->tldr, u"Second."_s);
    made.made = QDateTime();
    day.entries[0].summary->tldr = u"Some day."_s;
    importInto(desk, {write(desk, u"someday.json"_s, digest(day))});
    QCOMPARE(entries(desk)[0].summary->tldr, u"Second."_s);
    made.made = QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC);
    made.engine.clear();
    day.entries[0].summary->tldr = u"Third."_s;
    importInto(desk, {write(desk, u"third.json"_s, digest(day))});
    QCOMPARE(entries(desk)[0].summary->tldr, u"Third."_s);
    QCOMPARE(entries(desk)[0].summary->provenance.engine, u"import:json"_s);
}

void ImportTest::failedSummary_isImportedAsFailed() {
    Desk desk;
    Day day = smallDay();
    day.entries[0].summary.reset();
    day.entries[0].job = JobState::Failed;
    day.entries[0].failure = u"The analysis failed."_s;
    const QString file = write(desk, u"day.json"_s, digest(day));
    importInto(desk, {file});
    importInto(desk, {file});
    const DayEntry failed = entries(desk)[0];
    QVERIFY(!failed.summary);
    QCOMPARE(failed.job, JobState::Failed);
    QCOMPARE(failed.failure, u"The analysis failed."_s);
}

void ImportTest::day_isFoundInTheNameOrGiven() {
    Day day = smallDay();
    day.date = {};
    for (DayEntry& entry : day.entries)
        entry.listings.clear();
    for (const QString& name : {u"2026-02-13.json"_s, u"digest_20260213_zh.json"_s, u"2026/02/13.json"_s}) {
        Desk desk;
        importInto(desk, {write(desk, name, digest(day))});
        QCOMPARE(entries(desk).value(0).listings.value(0).day, QDate(2026, 2, 13));
    }
    Desk desk;
    const QString file = write(desk, u"2026-13-45.json"_s, digest(day));
    const auto refused = importInto(desk, {file});
    QVERIFY(!refused.files[0].imported && refused.anyFailure());
    QVERIFY(refused.files[0].remarks.last().sentence.contains(u"--day"_s));
    const auto given = importInto(desk, {file}, QDate(2026, 2, 14));
    QCOMPARE(given.files[0].day, QDate(2026, 2, 14));
    QCOMPARE(entries(desk)[2].listings[0].position, 2);
}

void ImportTest::unknownFiles_areReportedAndFoldersPassThemOver() {
    Desk desk;
    const QString readme = write(desk, u"days/README.md"_s, "# My days\n\nA folder of digests.\n");
    write(desk, u"days/a/one.json"_s, digest(smallDay()));
    write(desk, u"days/picture.png"_s, "\x89PNG");
    const auto folder = importInto(desk, {desk.path(u"days"_s)});
    QCOMPARE(folder.files.size(), 2);
    QCOMPARE(folder.imported(), 1);
    QVERIFY(!folder.anyFailure());
    const auto named = importInto(desk, {readme, desk.path(u"nowhere.md"_s), write(desk, u"empty.md"_s, {})});
    QCOMPARE(named.files.size(), 3);
    QCOMPARE(named.imported(), 0);
    for (const ImportedFile& file : named.files)
        QVERIFY(file.anyFailure());
    const auto none = awaited(desk.workspace().imports().import({}));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void ImportTest::brokenFile_givesWhatIsWholeAndSaysTheRest() {
    Desk desk;
    QByteArray bytes = digest(smallDay());
    bytes = "\xEF\xBB\xBF" + bytes.left(bytes.size() * 8 / 10).replace("\n", "\r\n");
    const auto report = importInto(desk, {write(desk, u"cut.json"_s, bytes)});
    QCOMPARE(report.files[0].papers, 2);
    QVERIFY(report.files[0].imported && report.anyFailure());
    QVERIFY(report.files[0].remarks.last().line > 50);
}

void ImportTest::cancel_leavesOutTheRest() {
    Desk desk;
    QRandomGenerator random(9);
    for (int file = 0; file < 20; ++file) {
        Day day = randomDay(random, 60);
        for (DayEntry& entry : day.entries)
            entry.paper.id.replace(u"2601"_s, u"26%1"_s.arg(file + 10));
        write(desk, u"days/%1.json"_s.arg(file), digest(day));
    }
    ImportService& imports = desk.workspace().imports();
    QSignalSpy progress(&imports, &ImportService::progressed);
    connect(&imports, &ImportService::progressed, &imports, [&] { imports.cancel(); });
    const auto report = awaited(imports.import({desk.path(u"days"_s)}));
    QVERIFY(report && report->cancelled && !imports.busy());
    QVERIFY(!report->files.isEmpty() && report->files.size() < 20);
    QCOMPARE(progress[0][0].value<ImportProgress>().files, 20);
    QCOMPARE(entries(desk).size(), 60 * report->imported());
}

void ImportTest::secondImportAtOnce_isRefused() {
    Desk desk;
    const QString file = write(desk, u"day.json"_s, digest(smallDay()));
    const auto first = desk.workspace().imports().import({file});
    const auto second = awaited(desk.workspace().imports().import({file}));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Usage);
    QVERIFY(awaited(first));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
