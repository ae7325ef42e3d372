#include "digests/digest_readers.h"
#include "services/archive_service.h"
#include "services/export_desk.h"
#include "services/import_desk.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 1, 29);
const QDate second(2026, 1, 30);
const QDate third(2026, 2, 2);

Selection range(QDate from, QDate to) { return {.from = from, .to = to}; }

} // namespace

/// What goes out of a library with three days.
class ExportTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void everyStyle_isListedWithItsPurpose();
    void brokenTemplate_isListedWithItsError();
    void range_becomesOneFileADay();
    void folderAsTarget_isOneFileADayToo();
    void daysAgain_areNotWrittenAnew();
    void filter_holdsForEachDayAndEmptyDaysMakeNoFile();
    void paperOfTwoDays_countsOnceAndStandsInBoth();
    void rangeInOneFile_hasNoDate_data();
    void rangeInOneFile_hasNoDate();
    void everyDayOfTheRange_isReadBackAsItself();
    void severalFilesIntoAFile_areRefused();
    void fileThatCannotBeWritten_leavesNothingBehind();
    void failureHalfWay_keepsWhatCameBefore();
    void nothingToExport_isNotFound();
    void cancelled_leavesWholeFilesOnly();
    void secondExport_isRefusedWhileOneRuns();
    void progress_comesDayByDay();

  private:
    void addTemplate(const QString& name, const QByteArray& text);
    ExportService& exports() { return m_desk->workspace().exports(); }

    std::unique_ptr<Desk> m_desk;
    QString m_folder;
};

void ExportTest::init() {
    m_desk = std::make_unique<Desk>();
    fillDay(*m_desk, first, 3, u"2601"_s);
    fillDay(*m_desk, second, 4, u"2602"_s);
    fillDay(*m_desk, third, 5, u"2603"_s);
    m_folder = m_desk->path(u"out"_s);
}

void ExportTest::addTemplate(const QString& name, const QByteArray& text) {
    QDir().mkpath(exports().stylesFolder());
    QFile file(QDir(exports().stylesFolder()).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void ExportTest::everyStyle_isListedWithItsPurpose() {
    QStringList names;
    for (const ExportStyle& style : exports().styles()) {
        names += style.name;
        QVERIFY2(!style.purpose.isEmpty() && !style.isTemplate, qPrintable(style.name));
        QVERIFY2(style.error.isEmpty() && !style.suffix.isEmpty(), qPrintable(style.name));
    }
    for (const QString& name : {u"sheaf"_s, u"hf-digest"_s, u"hf-report"_s, u"arxiv-scored"_s,
                                u"arxiv-enhanced"_s, u"arxiv-brief"_s, u"json"_s, u"vault"_s})
        QCOMPARE(names.count(name), 1);
}

void ExportTest::brokenTemplate_isListedWithItsError() {
    addTemplate(u"mine.mustache"_s, "# Papers\n");
    addTemplate(u"broken.mustache"_s, "# Title\n{{#papers}}\n");
    const QList<ExportStyle> styles = exports().styles();
    const auto of = [&](const QString& name) {
        return *std::find_if(styles.begin(), styles.end(), [&](const auto& s) { return s.name == name; });
    };
    QVERIFY(of(u"mine"_s).isTemplate);
    QCOMPARE(of(u"mine"_s).error, QString());
    QVERIFY(of(u"broken"_s).isTemplate);
    QVERIFY(!of(u"broken"_s).error.isEmpty());
}

void ExportTest::range_becomesOneFileADay() {
    const ExportReport report =
        exported(*m_desk, {.selection = range(first, second), .path = m_folder, .onePerDay = true});
    QCOMPARE(filesIn(m_folder), (QStringList{u"2026-01-29.md"_s, u"2026-01-30.md"_s}));
    QCOMPARE(report.files, 2);
    QCOMPARE(report.papers, 7);
    QVERIFY(report.isWhole());
    for (int day : {0, 1}) {
        const auto alone = awaited(exports().render({Selection::ofDay(first.addDays(day))}));
        QCOMPARE(bytesOf(m_folder + u"/2026-01-%1.md"_s.arg(29 + day)), *alone);
    }
}

void ExportTest::folderAsTarget_isOneFileADayToo() {
    exported(*m_desk, {.selection = range(first, third), .style = u"json"_s, .path = m_folder + u'/'});
    QCOMPARE(filesIn(m_folder).size(), 3);
    exported(*m_desk, {.selection = range(first, third), .path = m_folder});
    QCOMPARE(filesIn(m_folder).size(), 6);
}

void ExportTest::daysAgain_areNotWrittenAnew() {
    const ExportRequest request{.selection = range(first, third), .path = m_folder, .onePerDay = true};
    exported(*m_desk, request);
    const ExportReport again = exported(*m_desk, request);
    QCOMPARE(again.files, 3);
    QCOMPARE(again.unchanged, 3);
}

void ExportTest::filter_holdsForEachDayAndEmptyDaysMakeNoFile() {
    const auto key = awaited(m_desk->workspace().archive().paper(u"2602.00002"_s));
    QVERIFY(awaited(m_desk->workspace().archive().setStarred({*key}, true)).ok());
    const auto every = awaited(m_desk->workspace().archive().find({.starred = true}));
    QList<QDate> days;
    const auto starred = awaited(m_desk->workspace().archive().entries(*every));
    for (const DayEntry& entry : *starred)
        if (!days.contains(entry.listings[0].day))
            days += entry.listings[0].day;
    const ExportReport report = exported(
        *m_desk, {.selection = {.starred = true}, .style = u"json"_s, .path = m_folder, .onePerDay = true});
    QCOMPARE(report.papers, int(every->size()));
    QCOMPARE(filesIn(m_folder).size(), days.size());
}

void ExportTest::paperOfTwoDays_countsOnceAndStandsInBoth() {
    fillDay(*m_desk, QDate(2026, 2, 3), 1, u"2601"_s); // the first day's first paper once more
    const ExportReport report =
        exported(*m_desk, {.selection = {}, .style = u"json"_s, .path = m_folder, .onePerDay = true});
    QCOMPARE(report.files, 4);
    QCOMPARE(report.papers, 12);
    for (const QString& day : {u"2026-01-29"_s, u"2026-02-03"_s})
        QVERIFY(bytesOf(m_folder + u'/' + day + u".json"_s).contains("\"2601.00001\""));
}

void ExportTest::rangeInOneFile_hasNoDate_data() {
    QTest::addColumn<QString>("style");
    for (const QString& style : {u"sheaf"_s, u"json"_s, u"hf-digest"_s, u"hf-report"_s, u"arxiv-scored"_s,
                                 u"arxiv-enhanced"_s, u"arxiv-brief"_s})
        QTest::newRow(qPrintable(style)) << style;
}

void ExportTest::rangeInOneFile_hasNoDate() {
    QFETCH(QString, style);
    const QString path = m_desk->path(u"range.md"_s);
    const ExportReport report =
        exported(*m_desk, {.selection = range(first, third), .style = style, .path = path});
    QCOMPARE(report.files, 1);
    QCOMPARE(report.papers, 12);
    const QString text = QString::fromUtf8(bytesOf(path));
    const DigestReader* const reader = digestReaderFor(text);
    QVERIFY(reader);
    const auto read = reader->read(text);
    QCOMPARE(read.day.date, QDate());
    QCOMPARE(read.day.entries.size(), 12);
}

void ExportTest::everyDayOfTheRange_isReadBackAsItself() {
    exported(*m_desk, {.selection = range(first, third), .path = m_folder, .onePerDay = true});
    Desk other;
    const ImportReport report = importInto(other, {m_folder});
    QCOMPARE(report.added(), 12);
    const QList<DayEntry> before = entries(*m_desk);
    const QList<DayEntry> after = entries(other);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].paper.title, before[i].paper.title);
        QCOMPARE(after[i].paper.abstract, before[i].paper.abstract);
        QCOMPARE(after[i].paper.authors, before[i].paper.authors);
        QCOMPARE(after[i].listings, before[i].listings);
        QCOMPARE(after[i].summary, before[i].summary);
        QCOMPARE(after[i].reading, before[i].reading);
    }
}

void ExportTest::severalFilesIntoAFile_areRefused() {
    const QString file = write(*m_desk, u"a file"_s, "mine");
    for (const QString& style : {u"sheaf"_s, u"vault"_s}) {
        const auto report = awaited(exports().write({.style = style, .path = file, .onePerDay = true}));
        QCOMPARE(report.error().kind, ErrorKind::Usage);
        QVERIFY(report.error().sentence.contains(file));
        QCOMPARE(bytesOf(file), "mine");
    }
}

void ExportTest::fileThatCannotBeWritten_leavesNothingBehind() {
    write(*m_desk, u"file"_s, "mine");
    const auto report = awaited(
        exports().write({.selection = Selection::ofDay(first), .path = m_desk->path(u"file/day.md"_s)}));
    QCOMPARE(report.error().kind, ErrorKind::Storage);
    QCOMPARE(bytesOf(m_desk->path(u"file"_s)), "mine");
}

void ExportTest::failureHalfWay_keepsWhatCameBefore() {
    QVERIFY(QDir().mkpath(m_folder + u"/2026-01-30.md"_s)); // a folder stands where the second file should
    const ExportReport report =
        exported(*m_desk, {.selection = range(first, third), .path = m_folder, .onePerDay = true});
    QVERIFY(report.failure);
    QCOMPARE(report.files, 1);
    QVERIFY(report.failure->sentence.contains(u"2026-01-30.md"_s));
    QCOMPARE(filesIn(m_folder), QStringList{u"2026-01-29.md"_s});
}

void ExportTest::nothingToExport_isNotFound() {
    for (const bool perDay : {false, true})
        for (const QString& style : {u"sheaf"_s, u"vault"_s}) {
            const auto report = awaited(exports().write({.selection = Selection::ofDay(QDate(2020, 1, 1)),
                                                         .style = style,
                                                         .path = m_folder,
                                                         .onePerDay = perDay}));
            QCOMPARE(report.error().kind, ErrorKind::NotFound);
            QVERIFY(!QFileInfo::exists(m_folder));
        }
}

void ExportTest::cancelled_leavesWholeFilesOnly() {
    connect(&exports(), &ExportService::progressed, &exports(), [this] { exports().cancel(); });
    for (int day = 0; day < 30; ++day)
        fillDay(*m_desk, QDate(2026, 3, 1).addDays(day), 10, u"26%1"_s.arg(day + 10));
    const ExportReport report = exported(*m_desk, {.path = m_folder, .onePerDay = true});
    QVERIFY(report.cancelled);
    QVERIFY(report.files < 33);
    QCOMPARE(filesIn(m_folder).size(), report.files);
    for (const QString& file : filesIn(m_folder)) {
        const QString text = QString::fromUtf8(bytesOf(m_folder + u'/' + file));
        QVERIFY(digestReaderFor(text)->read(text).remarks.isEmpty());
    }
}

void ExportTest::secondExport_isRefusedWhileOneRuns() {
    const auto running = exports().write({.path = m_folder, .onePerDay = true});
    QVERIFY(exports().busy());
    QCOMPARE(awaited(exports().write({.path = m_folder})).error().kind, ErrorKind::Usage);
    QVERIFY(awaited(running).ok());
    QVERIFY(!exports().busy());
}

void ExportTest::progress_comesDayByDay() {
    QList<int> done;
    connect(&exports(), &ExportService::progressed, this, [&](const ExportProgress& progress) {
        QCOMPARE(progress.total, 3);
        done += progress.done;
    });
    exported(*m_desk, {.path = m_folder, .onePerDay = true});
    QTRY_COMPARE_WITH_TIMEOUT(done, (QList<int>{1, 2, 3}), patience);
}

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
