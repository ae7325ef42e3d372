#include "services/archive_service.h"
#include "services/exchange/exchange_words.h"
#include "services/exchange/sync_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "support/desk.h"
#include "support/recordings.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Two libraries and one folder that some program synchronises.
class SyncTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void withoutAFolder_isSaid();
    void aFolderThatIsGone_isSaid();
    void whatOneMarks_theOtherHas();
    void nothingNew_writesNothing();
    void changes_areSmallFilesUntilTheWholeIsDue();
    void halfAFile_isWaitedFor();
    void aMissingFile_isWaitedFor();
    void conflictedCopies_areLeftAloneAndNamed();
    void libraryPutBack_doesNotLoseItsNewChanges();
    void emptiedFolder_isFilledAgain();
    void atTheEnd_whatIsLeftGoesOut();
    void inAnyOrderOfWritingAndReading_bothEndAlike();

  private:
    static SyncReport synced(Desk& desk) {
        const auto report = awaited(desk.workspace().sync().run());
        if (!report)
            qFatal("%s", qPrintable(report.error().sentence));
        return *report;
    }
    static QList<PaperKey> keys(Desk& desk) { return *awaited(desk.workspace().archive().find({})); }
    static ReadingState reading(Desk& desk, int index) {
        return awaited(desk.workspace().archive().entries({keys(desk).at(index)}))->first().reading;
    }
    static void star(Desk& desk, int index, bool on = true) {
        QVERIFY(awaited(desk.workspace().archive().setStarred({keys(desk).at(index)}, on)).ok());
    }
    QStringList files(const QString& pattern = u"*"_s) const {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files, QDir::Name);
    }
    QString only(const QString& pattern) const {
        const QStringList found = files(pattern);
        return found.size() == 1 ? m_folder->filePath(found.first()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_a;
    std::unique_ptr<Desk> m_b;
};

void SyncTest::init() {
    m_a.reset();
    m_b.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    for (auto* desk : {&m_a, &m_b}) {
        *desk =
            std::make_unique<Desk>(QList<std::pair<QString, QString>>{{u"sync.folder"_s, m_folder->path()}});
        QVERIFY(awaited((*desk)->workspace().sample().load()).ok());
    }
}

void SyncTest::withoutAFolder_isSaid() {
    QVERIFY(m_a->workspace().settings().remove(u"sync.folder"_s));
    const auto report = awaited(m_a->workspace().sync().run());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Usage);
}

void SyncTest::aFolderThatIsGone_isSaid() {
    QVERIFY(m_folder->remove());
    const auto report = awaited(m_a->workspace().sync().run());
    QVERIFY(!report);
    QVERIFY(report.error().sentence.contains(m_folder->path()));
    QVERIFY(!QDir(m_folder->path()).exists()); // it may be a drive that is not there yet
}

void SyncTest::whatOneMarks_theOtherHas() {
    star(*m_a, 0);
    QVERIFY(synced(*m_a).wrote);
    const SyncReport came = synced(*m_b);
    QVERIFY(came.papers > 0);
    QCOMPARE(came.others.size(), 1);
    QVERIFY2(syncedSentence(came).contains(u"changed by "_s + came.others.first()),
             qPrintable(syncedSentence(came)));
    QVERIFY(reading(*m_b, 0).starred);
    star(*m_b, 0, false);
    QVERIFY(awaited(m_b->workspace().archive().setNote(keys(*m_b).at(1), u"Read on."_s)).ok());
    QVERIFY(awaited(m_b->workspace().archive().setLater({keys(*m_b).at(2)}, true)).ok());
    QVERIFY(synced(*m_b).wrote);
    synced(*m_a);
    QVERIFY(!reading(*m_a, 0).starred);
    QCOMPARE(reading(*m_a, 1).note, u"Read on."_s);
    QVERIFY(reading(*m_a, 2).later);
    QVERIFY(awaited(m_a->workspace().archive().setRead({keys(*m_a).at(2)}, true)).ok());
    synced(*m_a);
    synced(*m_b);
    QVERIFY(reading(*m_b, 2).read && !reading(*m_b, 2).later);
}

void SyncTest::nothingNew_writesNothing() {
    synced(*m_a);
    synced(*m_b);
    synced(*m_a);
    const QStringList before = files();
    for (int time = 0; time < 3; ++time) {
        QVERIFY(!synced(*m_a).wrote);
        const SyncReport report = synced(*m_b);
        QVERIFY(!report.wrote && !report.isNews());
    }
    QCOMPARE(files(), before);
    QCOMPARE(syncedSentence(synced(*m_a)), u"All machines are in step."_s);
}

void SyncTest::changes_areSmallFilesUntilTheWholeIsDue() {
    synced(*m_a);
    star(*m_a, 0);
    synced(*m_a);
    const QStringList second = files(u"*.1-2.jsonl"_s);
    QCOMPARE(second.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(second.first())).count("{\"paper\":"), 1);
    for (int time = 0; time < 40; ++time) {
        star(*m_a, time % 5, time % 2 == 0);
        synced(*m_a);
        QVERIFY2(files().size() <= 21, qPrintable(QString::number(files().size())));
    }
    synced(*m_b);
    for (int paper = 0; paper < 5; ++paper)
        QCOMPARE(reading(*m_b, paper), reading(*m_a, paper));
}

void SyncTest::halfAFile_isWaitedFor() {
    star(*m_a, 0);
    synced(*m_a);
    const QString path = only(u"*"_s);
    const QByteArray whole = bytesOf(path);
    for (const qsizetype size : {qsizetype(0), qsizetype(10), whole.size() / 2, whole.size() - 3}) {
        QFile half(path);
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write(whole.left(size)) == size);
        half.close();
        const SyncReport report = synced(*m_b);
        QCOMPARE(report.waiting, 1);
        QVERIFY(!reading(*m_b, 0).starred);
    }
    QByteArray changed = whole;
    changed.replace("\"starred\":1", "\"starred\":0"); // a bit that fell over on the way
    for (const QByteArray& bytes : {changed, whole}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(synced(*m_b).waiting, bytes == whole ? 0 : 1);
    }
    QVERIFY(reading(*m_b, 0).starred);
}

void SyncTest::aMissingFile_isWaitedFor() {
    for (int paper = 0; paper < 3; ++paper) {
        star(*m_a, paper);
        synced(*m_a);
    }
    const QString middle = only(u"*.1-2.jsonl"_s);
    QVERIFY(QFile::rename(middle, middle + u".away"_s));
    QCOMPARE(synced(*m_b).waiting, 1);
    QVERIFY(reading(*m_b, 0).starred && !reading(*m_b, 2).starred);
    QVERIFY(QFile::rename(middle + u".away"_s, middle));
    QCOMPARE(synced(*m_b).waiting, 0);
    QVERIFY(reading(*m_b, 1).starred && reading(*m_b, 2).starred);
}

void SyncTest::conflictedCopies_areLeftAloneAndNamed() {
    synced(*m_a);
    const QString own = only(u"*"_s);
    QString copy = own;
    copy.replace(u".jsonl"_s, u".sync-conflict-20260130-120000.jsonl"_s);
    QVERIFY(QFile::copy(own, copy));
    const SyncReport report = synced(*m_b);
    QCOMPARE(report.remarks.size(), 1);
    QVERIFY(report.remarks.first().startsWith(QFileInfo(copy).fileName()));
    QVERIFY(QFile::exists(copy));
}

void SyncTest::libraryPutBack_doesNotLoseItsNewChanges() {
    synced(*m_a);
    const QString backup = m_a->path(u"backup.sqlite"_s);
    const QString library = m_a->workspace().libraryPath();
    m_a->reopen();
    QVERIFY(QFile::copy(library, backup));
    for (int paper = 0; paper < 3; ++paper) {
        star(*m_a, paper);
        synced(*m_a);
    }
    synced(*m_b);
    // As it was before the three stars, in the same place.
    {
        Desk* desk = m_a.get();
        QFile::remove(library);
        QFile::remove(library + u"-wal"_s);
        QFile::remove(library + u"-shm"_s);
        QVERIFY(QFile::copy(backup, library));
        desk->reopen();
    }
    star(*m_a, 4);
    QVERIFY(synced(*m_a).wrote);
    synced(*m_b);
    QVERIFY(reading(*m_b, 4).starred);
    synced(*m_b);
    synced(*m_a);
    QVERIFY(reading(*m_b, 0).starred); // nobody took that back
}

void SyncTest::emptiedFolder_isFilledAgain() {
    star(*m_a, 0);
    synced(*m_a);
    for (const QString& name : files())
        QVERIFY(QFile::remove(m_folder->filePath(name)));
    QVERIFY(synced(*m_a).wrote);
    synced(*m_b);
    QVERIFY(reading(*m_b, 0).starred);
}

void SyncTest::atTheEnd_whatIsLeftGoesOut() {
    synced(*m_a);
    m_a->workspace().sync().keepInStep();
    star(*m_a, 3);
    m_a.reset();
    synced(*m_b);
    QVERIFY(reading(*m_b, 3).starred);
}

void SyncTest::inAnyOrderOfWritingAndReading_bothEndAlike() {
    QRandomGenerator random(20260130);
    const auto papers = int(keys(*m_a).size());
    for (int step = 0; step < 80; ++step) {
        Desk& desk = random.bounded(2) == 0 ? *m_a : *m_b;
        const PaperKey key = keys(desk).at(random.bounded(papers));
        ArchiveService& archive = desk.workspace().archive();
        const bool on = random.bounded(2) == 0;
        switch (random.bounded(5)) {
        case 0: QVERIFY(awaited(archive.setStarred({key}, on)).ok()); break;
        case 1: QVERIFY(awaited(archive.setRead({key}, on)).ok()); break;
        case 2: QVERIFY(awaited(archive.setNote(key, u"Note %1"_s.arg(step))).ok()); break;
        case 3:
            QVERIFY(
                awaited(on ? archive.addTag({key}, u"a tag"_s) : archive.removeTag({key}, u"a tag"_s)).ok());
            break;
        default: synced(desk);
        }
    }
    for (int time = 0; time < 2; ++time) {
        synced(*m_a);
        synced(*m_b);
    }
    for (int paper = 0; paper < papers; ++paper)
        QCOMPARE(reading(*m_b, paper), reading(*m_a, paper));
    for (Desk* desk : {m_a.get(), m_b.get()})
        QCOMPARE(*awaited(desk->workspace().archive().check()), QStringList());
}

QTEST_GUILESS_MAIN(SyncTest)
#include "sync_test.moc"
