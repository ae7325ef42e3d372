#include "digests/read_yaml.h"
#include "library/connection.h"
#include "library/library.h"
#include "library/summary_store.h"
#include "services/archive_service.h"
#include "services/export_desk.h"
#include "services/import_desk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 30);

QString textOf(const QString& path) { return QString::fromUtf8(bytesOf(path)); }

void put(const QString& path, const QString& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("a note could not be written");
}

/// A Chinese summary, and behind it an English one, which is the current one then.
void addSummaries(Desk& desk, const QString& id) {
    const auto library = *Library::open(desk.path(u"library.sqlite"_s));
    const PaperKey key = *awaited(desk.workspace().archive().paper(id));
    struct Made {
        QString language;
        QString tldr;
        int score;
    };
    for (const auto& [language, tldr, score] :
         {Made{u"zh"_s, u"要点在此"_s, 91}, Made{u"en"_s, u"The newer point"_s, 13}}) {
        Summary summary;
        summary.tldr = tldr;
        summary.score = score;
        summary.provenance.engine = u"work"_s;
        summary.provenance.language = language;
        const auto added = library->write(
            [&, key](Connection& connection) { return SummaryStore(connection).add(key, summary); });
        QVERIFY(added.result().ok());
    }
}

} // namespace

/// A vault in a folder, exported to again and again while the reader works in it.
class ExportVaultTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void firstExport_isANoteForEachPaperAndAnIndex();
    void secondExport_writesNothing();
    void starAndNote_reachTheNote();
    void movedAndRenamedNotes_areFoundAndLinked();
    void damagedNote_isLeftAndReported();
    void otherPeoplesNote_isLeftAndReported();
    void noteThatIsNoUtf8_isLeftAndReported();
    void secondNoteOfAPaper_isReported();
    void notesInHiddenFolders_areNotTouched();
    void smallerSelection_leavesTheIndexWhole();
    void allNotes_haveReadableFrontMatter();
    void summaryOfTheLanguage_standsInTheIndexToo();
    void summaryOfTheLanguage_standsInNotesOfPapersWithoutADay();
    void folderThatCannotBeMade_isAnError();
    void preview_isANoteAsItWouldBeNew();

  private:
    QString note(const QString& path) const { return m_vault + u'/' + path; }
    ExportReport again(const Selection& selection = Selection::ofDay(day)) {
        return exported(*m_desk, {.selection = selection, .style = vaultStyle, .path = m_vault});
    }

    std::unique_ptr<Desk> m_desk;
    QString m_vault;
    ExportReport m_first;
    const QString m_one = u"papers/2601.00001.md"_s;
    const QString m_index = u"days/2026-01-30 papers.md"_s;
};

void ExportVaultTest::init() {
    m_desk = std::make_unique<Desk>();
    fillDay(*m_desk, day, 6, u"2601"_s);
    m_vault = m_desk->path(u"vault"_s);
    m_first = again();
}

void ExportVaultTest::firstExport_isANoteForEachPaperAndAnIndex() {
    QStringList expected{m_index};
    for (int i = 1; i <= 6; ++i)
        expected += u"papers/2601.0000%1.md"_s.arg(i);
    QCOMPARE(filesIn(m_vault), expected);
    QCOMPARE(m_first.papers, 6);
    QCOMPARE(m_first.files, 7);
    QCOMPARE(m_first.unchanged, 0);
    const QString index = textOf(note(m_index));
    for (int i = 1; i <= 6; ++i)
        QCOMPARE(index.count(u"](<../papers/2601.0000%1.md>)"_s.arg(i)), 1);
}

void ExportVaultTest::secondExport_writesNothing() {
    const QDateTime long_ago(QDate(2020, 1, 1), QTime(1, 2, 3));
    for (const QString& path : filesIn(m_vault)) {
        QFile file(note(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(long_ago, QFileDevice::FileModificationTime));
    }
    const ExportReport report = again();
    QCOMPARE(report.unchanged, 7);
    QCOMPARE(report.remarks, QStringList());
    for (const QString& path : filesIn(m_vault))
        QCOMPARE(QFileInfo(note(path)).lastModified(), long_ago);
}

void ExportVaultTest::starAndNote_reachTheNote() {
    ArchiveService& archive = m_desk->workspace().archive();
    const auto key = awaited(archive.paper(u"2601.00001"_s));
    const bool starred = readFrontMatter(textOf(note(m_one)))[u"starred"_s].toBool();
    QVERIFY(awaited(archive.setStarred({*key}, !starred)).ok());
    QVERIFY(awaited(archive.setNote(*key, u"Read *again*."_s)).ok());
    put(note(m_one), textOf(note(m_one)) + u"\nMy own end\n"_s);
    again();
    const QString text = textOf(note(m_one));
    QCOMPARE(readFrontMatter(text)[u"starred"_s], QVariant(!starred));
    QVERIFY(text.contains(u"Read *again*."_s));
    QVERIFY(text.endsWith(u"\nMy own end\n"_s));
}

void ExportVaultTest::movedAndRenamedNotes_areFoundAndLinked() {
    QVERIFY(QDir(m_vault).mkpath(u"Reading/now"_s));
    const QString moved = u"Reading/now/A good one.md"_s;
    QVERIFY(QFile::rename(note(m_one), note(moved)));
    const ExportReport report = again();
    QVERIFY(!QFileInfo::exists(note(m_one)));
    QVERIFY(textOf(note(m_index)).contains(u"](<../Reading/now/A good one.md>)"_s));
    QCOMPARE(report.unchanged, 6); // the index alone has changed
    QCOMPARE(report.remarks, QStringList());
}

void ExportVaultTest::damagedNote_isLeftAndReported() {
    const QString damaged = textOf(note(m_one)).remove(u"<!-- sheaf:end summary -->\n"_s);
    put(note(m_one), damaged);
    const QString bare = textOf(note(u"papers/2601.00002.md"_s)).section(u"<!-- sheaf"_s, 0, 0);
    put(note(u"papers/2601.00002.md"_s), bare);
    const ExportReport report = again();
    QCOMPARE(textOf(note(m_one)), damaged);
    QCOMPARE(textOf(note(u"papers/2601.00002.md"_s)), bare);
    QCOMPARE(report.remarks.size(), 2);
    QVERIFY(report.remarks.join(u' ').contains(m_one));
    QVERIFY(!report.isWhole());
}

void ExportVaultTest::otherPeoplesNote_isLeftAndReported() {
    put(note(m_one), u"# Mine\n"_s);
    const ExportReport report = again();
    QCOMPARE(textOf(note(m_one)), u"# Mine\n"_s);
    QCOMPARE(report.remarks.size(), 1);
}

void ExportVaultTest::noteThatIsNoUtf8_isLeftAndReported() {
    const QByteArray bytes = bytesOf(note(m_one)) + "caf\xe9\n";
    QFile file(note(m_one));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(again().remarks.size(), 1);
    QCOMPARE(bytesOf(note(m_one)), bytes);
}

void ExportVaultTest::secondNoteOfAPaper_isReported() {
    QVERIFY(QFile::copy(note(m_one), note(u"papers/2601.00001 (conflict).md"_s)));
    const ExportReport report = again();
    QCOMPARE(report.remarks.size(), 1);
    QVERIFY(report.remarks[0].contains(u"2601.00001"_s));
    QCOMPARE(report.unchanged, 7);
}

void ExportVaultTest::notesInHiddenFolders_areNotTouched() {
    QVERIFY(QDir(m_vault).mkpath(u".trash"_s));
    QVERIFY(QFile::rename(note(m_one), note(u".trash/2601.00001.md"_s)));
    again();
    QVERIFY(QFileInfo::exists(note(m_one)));
}

void ExportVaultTest::smallerSelection_leavesTheIndexWhole() {
    const QString index = textOf(note(m_index));
    Selection one = Selection::ofDay(day);
    one.search = u"id:2601.00003"_s;
    QCOMPARE(again(one).papers, 1);
    QCOMPARE(textOf(note(m_index)), index);
}

void ExportVaultTest::allNotes_haveReadableFrontMatter() {
    for (const QString& path : filesIn(m_vault))
        QVERIFY2(!readFrontMatter(textOf(note(path))).isEmpty(), qPrintable(path));
}

void ExportVaultTest::summaryOfTheLanguage_standsInTheIndexToo() {
    addSummaries(*m_desk, u"2601.00001"_s);
    exported(*m_desk, {.selection = Selection::ofDay(day),
                       .style = vaultStyle,
                       .language = u"zh"_s,
                       .path = m_desk->path(u"zh"_s)});
    QVERIFY(textOf(m_desk->path(u"zh/"_s + m_one)).contains(u"要点在此"_s));
    const QString index = textOf(m_desk->path(u"zh/"_s + m_index));
    QVERIFY2(index.contains(u"**91**"_s), qPrintable(index));
}

void ExportVaultTest::summaryOfTheLanguage_standsInNotesOfPapersWithoutADay() {
    addSummaries(*m_desk, u"2601.00001"_s);
    const auto unlisted =
        (*Library::open(m_desk->path(u"library.sqlite"_s)))->write([](Connection& connection) -> Outcome {
            return connection.script("DELETE FROM listings");
        });
    QVERIFY(unlisted.result().ok());
    exported(*m_desk, {.selection = {.search = u"id:2601.00001"_s},
                       .style = vaultStyle,
                       .language = u"zh"_s,
                       .path = m_desk->path(u"zh"_s)});
    const QString text = textOf(m_desk->path(u"zh/"_s + m_one));
    QVERIFY(text.contains(u"要点在此"_s));
    QVERIFY(!text.contains(u"The newer point"_s));
}

void ExportVaultTest::folderThatCannotBeMade_isAnError() {
    write(*m_desk, u"file"_s, "mine");
    const auto report = awaited(
        m_desk->workspace().exports().write({.style = vaultStyle, .path = m_desk->path(u"file/vault"_s)}));
    QCOMPARE(report.error().kind, ErrorKind::Storage);
}

void ExportVaultTest::preview_isANoteAsItWouldBeNew() {
    const auto preview = awaited(m_desk->workspace().exports().preview(
        {.selection = Selection::ofDay(day), .style = vaultStyle, .path = m_vault}));
    QCOMPARE(preview->papers, 6);
    QVERIFY(preview->file.startsWith(u"papers/"_s));
    QVERIFY(textOf(note(preview->file)).startsWith(preview->text));
}

QTEST_GUILESS_MAIN(ExportVaultTest)
#include "export_vault_test.moc"
