#include "digests/digest_extra.h"
#include "digests/digest_readers.h"
#include "digests/digest_relations.h"
#include "digests/digest_style.h"
#include "digests/encoding_repair.h"
#include "library/digest_store.h"
#include "library/job_store.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "library/summary_store.h"
#include "services/archive_service.h"
#include "services/export_day.h"
#include "services/import_desk.h"
#include "support/recordings.h"

#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A digest imported and exported in its own style.
class ImportRoundTripTest : public QObject {
    Q_OBJECT

  private slots:
    void recordedDay_comesOutAsItWentIn_data();
    void recordedDay_comesOutAsItWentIn();
    void fixture_comesOutAsItWentIn_data() { addFixtures(); }
    void fixture_comesOutAsItWentIn();
    void exportImportedAgain_changesNothing_data() { addFixtures(); }
    void exportImportedAgain_changesNothing();
    void newerSummary_isNotDressedInTheDigestsWords();
    void summaryUnderWay_isNoLongerCalledFailed();
    void papersBeyondTheDigest_followAndNumbersGoOn();
    void filteredDay_isNumberedAnew();
    void otherStyle_takesTheListedOrder();
    void secondDigestOfTheDay_fillsIn();
    void fetchedList_keepsItsOrder();
    void dayWithoutPapers_isSaid();

  private:
    static void addFixtures();
    QString imported(Desk& desk, const QString& name, const QByteArray& bytes);
    Day dayOf(Desk& desk, const QDate& date, const QString& style, const Selection& filter = {});
    QByteArray exported(Desk& desk, const QDate& date, const QString& style);
    template <class Work>
    void change(Desk& desk, Work work);
    PaperKey keyOf(Desk& desk, const QString& id);
};

namespace {

/// What the style makes of a file without a library between.
QByteArray writtenAtOnce(const QByteArray& bytes) {
    const QString text = repairEncoding(bytes).text;
    const DigestReader* const reader = digestReaderFor(text);
    return digestStyle(reader->style())->write(reader->read(text).day, {});
}

QByteArray recorded(const QString& name) {
    QFile file(recordingPath(u"digests/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString differences(const QByteArray& before, const QByteArray& after) {
    return differingLines(QString::fromUtf8(before), QString::fromUtf8(after)).mid(0, 12).join(u'\n');
}

const QDate fixtureDay(2026, 3, 4);

} // namespace

void ImportRoundTripTest::addFixtures() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("style");
    for (const char* const name : {"hf-digest", "hf-digest-english", "hf-digest-numbered", "hf-report",
                                   "arxiv-scored", "arxiv-enhanced", "arxiv-brief"})
        QTest::newRow(name) << u"digests/%1.md"_s.arg(QLatin1StringView(name))
                            << QString::fromLatin1(name).remove(u"-english"_s).remove(u"-numbered"_s);
}

QString ImportRoundTripTest::imported(Desk& desk, const QString& name, const QByteArray& bytes) {
    const QString path = write(desk, name, bytes);
    importInto(desk, {path});
    return path;
}

Day ImportRoundTripTest::dayOf(Desk& desk, const QDate& date, const QString& style, const Selection& filter) {
    const auto library = Library::open(desk.workspace().libraryPath());
    const auto day =
        (*library)
            ->read([&](Connection& connection) { return exportedDay(connection, date, style, filter); })
            .result();
    if (!day)
        qFatal("%s", qPrintable(day.error().sentence));
    return *day;
}

QByteArray ImportRoundTripTest::exported(Desk& desk, const QDate& date, const QString& style) {
    return digestStyle(style)->write(dayOf(desk, date, style), {});
}

template <class Work>
void ImportRoundTripTest::change(Desk& desk, Work work) {
    const auto library = Library::open(desk.workspace().libraryPath());
    const Outcome changed = (*library)->write(work).result();
    if (!changed)
        qFatal("%s", qPrintable(changed.error().sentence));
}

PaperKey ImportRoundTripTest::keyOf(Desk& desk, const QString& id) {
    const auto library = Library::open(desk.workspace().libraryPath());
    return **(*library)
                 ->read([&](Connection& connection) { return PaperStore(connection).find(id); })
                 .result();
}

void ImportRoundTripTest::recordedDay_comesOutAsItWentIn_data() {
    QTest::addColumn<QString>("style");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("byteForByte");
    QTest::newRow("hf-digest") << u"hf-digest"_s << QDate(2026, 1, 6) << false;
    QTest::newRow("arxiv-scored") << u"arxiv-scored"_s << QDate(2026, 1, 19) << true;
    QTest::newRow("hf-report") << u"hf-report"_s << QDate(2026, 1, 18) << true;
    QTest::newRow("arxiv-enhanced") << u"arxiv-enhanced"_s << QDate(2026, 1, 30) << true;
    QTest::newRow("arxiv-brief") << u"arxiv-brief"_s << QDate(2026, 2, 13) << false;
}

/// The library loses nothing that the reader gives it: what then differs from the file is what differs
/// without a library, and on the list that the style's own tests hold it to.
void ImportRoundTripTest::recordedDay_comesOutAsItWentIn() {
    QFETCH(QString, style);
    QFETCH(QDate, date);
    QFETCH(bool, byteForByte);
    const QString name = style + u'-' + date.toString(Qt::ISODate) + u".md"_s;
    const QByteArray bytes = recorded(name);
    if (bytes.isEmpty())
        QSKIP("no recordings beside this checkout");
    Desk desk;
    imported(desk, name, bytes);
    const QByteArray out = exported(desk, date, style);
    QVERIFY2(out == writtenAtOnce(bytes), qPrintable(differences(writtenAtOnce(bytes), out)));
    QVERIFY2(!byteForByte || out == bytes, qPrintable(differences(bytes, out)));
    const QList<DayEntry> before = entries(desk);
    imported(desk, u"again/"_s + name, out);
    QVERIFY(entries(desk) == before);
    QVERIFY(exported(desk, date, style) == out);
}

void ImportRoundTripTest::fixture_comesOutAsItWentIn() {
    QFETCH(QString, name);
    QFETCH(QString, style);
    const QByteArray bytes = fixture(name);
    Desk desk;
    imported(desk, u"2026-03-04.md"_s, bytes);
    const QDate day = *awaited(desk.workspace().archive().newestDay()).value();
    const QByteArray out = exported(desk, day, style);
    QVERIFY2(out == writtenAtOnce(bytes), qPrintable(differences(writtenAtOnce(bytes), out)));
    if (style.startsWith(u"arxiv-"_s) && style != u"arxiv-brief"_s)
        QCOMPARE(out, bytes);
}

void ImportRoundTripTest::exportImportedAgain_changesNothing() {
    QFETCH(QString, name);
    QFETCH(QString, style);
    Desk desk;
    imported(desk, u"2026-03-04.md"_s, fixture(name));
    const QDate date = *awaited(desk.workspace().archive().newestDay()).value();
    const Day day = dayOf(desk, date, style);
    imported(desk, u"2026-03-04.md"_s, digestStyle(style)->write(day, {}));
    QVERIFY(dayOf(desk, date, style) == day);
}

void ImportRoundTripTest::newerSummary_isNotDressedInTheDigestsWords() {
    Desk desk;
    imported(desk, u"2026-03-04.md"_s, fixture(u"digests/hf-report.md"_s));
    const Day before = dayOf(desk, fixtureDay, u"hf-report"_s);
    const auto dressed = std::find_if(before.entries.begin(), before.entries.end(),
                                      [](const DayEntry& entry) { return !entry.extra.isEmpty(); });
    QVERIFY(dressed != before.entries.end());
    Summary summary{.sections = {{u"应用领域"_s, u"Newer."_s}}};
    summary.provenance.made = QDateTime::currentDateTimeUtc();
    summary.provenance.form = u"hf-report"_s;
    change(desk, [&](Connection& connection) { return SummaryStore(connection).add(dressed->key, summary); });
    const Day after = dayOf(desk, fixtureDay, u"hf-report"_s);
    const DayEntry& entry = after.entries[dressed - before.entries.begin()];
    QCOMPARE(entry.summary->sections[0].text, u"Newer."_s);
    for (const QString& name : entry.extra.keys())
        QVERIFY2(digest_extra::isOfPaper(name), qPrintable(name));
    QVERIFY(!after.made.isValid() && after.model.isEmpty());
}

void ImportRoundTripTest::summaryUnderWay_isNoLongerCalledFailed() {
    Desk desk;
    imported(desk, u"2026-03-04.md"_s, fixture(u"digests/arxiv-brief.md"_s));
    const PaperKey failed = keyOf(desk, u"2603.00012"_s);
    QVERIFY(exported(desk, fixtureDay, u"arxiv-brief"_s).contains("**关键词**：Straw, That, Thinks"));
    change(desk, [&](Connection& connection) -> Outcome {
        const auto queued = JobStore(connection).enqueue({failed}, u"work"_s, u"zh"_s, false);
        return queued ? Outcome() : queued.error();
    });
    const QByteArray queued = exported(desk, fixtureDay, u"arxiv-brief"_s);
    QVERIFY(!queued.contains("**关键词**：Straw, That, Thinks"));
    QCOMPARE(queued.count("尚无摘要。"), 1);
}

void ImportRoundTripTest::papersBeyondTheDigest_followAndNumbersGoOn() {
    Desk desk;
    imported(desk, u"2026-03-04.md"_s, fixture(u"digests/hf-digest.md"_s));
    const Announcement more{.paper = {.id = u"2603.00001"_s, .title = u"One More"_s},
                            .listing = {.source = source::huggingFace, .day = fixtureDay, .position = 0}};
    change(desk, [&](Connection& connection) -> Outcome {
        const auto stored = PaperStore(connection).add({more});
        return stored ? Outcome() : stored.error();
    });
    const Day day = dayOf(desk, fixtureDay, u"hf-digest"_s);
    QCOMPARE(idsOf(day),
             (QStringList{u"2603.00011+"_s, u"2603.00012+"_s, u"2603.00013+"_s, u"2603.00001"_s}));
    QCOMPARE(day.model, u"sheaf-test-1"_s);
    QVERIFY(digestStyle(u"hf-digest"_s)->write(day, {}).contains("\n## 4. One More\n"));
}

void ImportRoundTripTest::filteredDay_isNumberedAnew() {
    QByteArray bytes = fixture(u"digests/hf-digest.md"_s);
    bytes.replace("\n## 2. Straw", "\n## 7. Straw");
    Desk desk;
    imported(desk, u"2026-03-04.md"_s, bytes);
    QVERIFY(exported(desk, fixtureDay, u"hf-digest"_s).contains("\n## 7. Straw"));
    const Day day = dayOf(desk, fixtureDay, u"hf-digest"_s, {.search = u"title:straw"_s});
    QCOMPARE(day.entries.size(), 1);
    QVERIFY(digestStyle(u"hf-digest"_s)->write(day, {}).contains("\n## 1. Straw"));
}

void ImportRoundTripTest::otherStyle_takesTheListedOrder() {
    Desk desk;
    imported(desk, u"2026-03-04.md"_s, fixture(u"digests/arxiv-brief.md"_s));
    const Day day = dayOf(desk, fixtureDay, u"arxiv-scored"_s);
    QCOMPARE(idsOf(day),
             (QStringList{u"2603.00011+"_s, u"2603.00012!"_s, u"2603.00013+"_s, u"2602.10002!"_s}));
    for (const DayEntry& entry : day.entries)
        QVERIFY(entry.extra.isEmpty());
    QVERIFY(day.categories.isEmpty() && day.extra.isEmpty());
}

void ImportRoundTripTest::secondDigestOfTheDay_fillsIn() {
    const QByteArray whole = fixture(u"digests/hf-report.md"_s);
    const Day all = digestReader(u"hf-report"_s)->read(QString::fromUtf8(whole)).day;
    Day part = all;
    part.entries.removeFirst();
    Desk desk;
    imported(desk, u"2026-03-04.md"_s, digestStyle(u"hf-report"_s)->write(part, {}));
    imported(desk, u"late/2026-03-04.md"_s, whole);
    const Day day = dayOf(desk, fixtureDay, u"hf-report"_s);
    QCOMPARE(day.entries.size(), all.entries.size());
    QCOMPARE(day.entries.last().paper.id, all.entries.first().paper.id);
    QCOMPARE(day.entries.last().extra, all.entries.first().extra);
    imported(desk, u"2026-03-04.md"_s, digestStyle(u"hf-report"_s)->write(part, {}));
    QVERIFY(dayOf(desk, fixtureDay, u"hf-report"_s) == day);
}

void ImportRoundTripTest::fetchedList_keepsItsOrder() {
    Desk desk;
    const Announcement last{.paper = {.id = u"2603.00011"_s, .title = u"Last"_s},
                            .listing = {.source = source::arxiv, .day = fixtureDay, .position = 99}};
    change(desk, [&](Connection& connection) -> Outcome {
        const auto stored = PaperStore(connection).add({last});
        return stored ? Outcome() : stored.error();
    });
    imported(desk, u"2026-03-04.md"_s, fixture(u"digests/arxiv-brief.md"_s));
    QCOMPARE(dayOf(desk, fixtureDay, u"arxiv-scored"_s).entries.last().paper.id, u"2603.00011"_s);
    QCOMPARE(dayOf(desk, fixtureDay, u"arxiv-brief"_s).entries.first().paper.id, u"2603.00011"_s);
}

void ImportRoundTripTest::dayWithoutPapers_isSaid() {
    Desk desk;
    const auto library = Library::open(desk.workspace().libraryPath());
    const auto day =
        (*library)
            ->read([](Connection& connection) { return exportedDay(connection, fixtureDay, u"json"_s, {}); })
            .result();
    QVERIFY(!day);
    QCOMPARE(day.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(ImportRoundTripTest)
#include "import_round_trip_test.moc"
