#include "services/archive_service.h"
#include "services/exchange/exchange_service.h"
#include "services/exchange/exchange_words.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "support/desk.h"
#include "support/recordings.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The whole library out to a file and back, with damaged and foreign files among them.
class ExchangeTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void packedOrNot_comesBackTheSame_data();
    void packedOrNot_comesBackTheSame();
    void settings_comeIntoAnEmptyLibraryAlone();
    void foreignFiles_areRefusedInOneSentence_data();
    void foreignFiles_areRefusedInOneSentence();
    void cutOffFile_keepsWhatCameBeforeAndSaysWhere_data();
    void cutOffFile_keepsWhatCameBeforeAndSaysWhere();
    void everyCut_leavesASoundLibrary();
    void damagedLine_isNamedAndTheRestComes();
    void cancelledExport_leavesTheFileThatWasThere();
    void cancelledImport_goesOnWhereItStopped();
    void anUnwritablePlace_isSaid();
    void fullDisk_leavesTheFileThatWasThere();

  private:
    Result<ExchangeReport> exported(const QString& path) {
        return awaited(m_desk->workspace().exchange().exportEverything(path));
    }
    static Result<ExchangeReport> imported(Desk& desk, const QString& path) {
        return awaited(desk.workspace().exchange().import(path));
    }
    static QList<DayEntry> entries(Desk& desk) {
        ArchiveService& archive = desk.workspace().archive();
        const auto keys = awaited(archive.find({}));
        return *awaited(archive.entries(*keys));
    }
    QString file(const QString& name) { return m_desk->path(name); }
    void write(const QString& name, const QByteArray& bytes) {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }

    std::unique_ptr<Desk> m_desk;
};

void ExchangeTest::init() {
    m_desk = std::make_unique<Desk>();
    QVERIFY(awaited(m_desk->workspace().sample().load()).ok());
    ArchiveService& archive = m_desk->workspace().archive();
    const auto keys = *awaited(archive.find({}));
    QVERIFY(keys.size() > 5);
    QVERIFY(awaited(archive.setStarred({keys.at(0)}, true)).ok());
    QVERIFY(awaited(archive.setNote(keys.at(1), u"Đọc lại: 很好"_s)).ok());
    QVERIFY(awaited(archive.addTag({keys.at(2)}, u"học máy"_s)).ok());
}

void ExchangeTest::packedOrNot_comesBackTheSame_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"all.jsonl"_s;
    QTest::newRow("packed") << u"all.jsonl.gz"_s;
}

void ExchangeTest::packedOrNot_comesBackTheSame() {
    QFETCH(QString, name);
    const auto written = exported(file(name));
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().sentence));
    QVERIFY(ExchangeService::recognises(file(name)));
    QVERIFY(!QFile::exists(file(name) + u".part"_s));
    Desk other;
    const auto read = imported(other, file(name));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->added, written->papers);
    QCOMPARE(read->bad, 0);
    QVERIFY(!read->isCutOff);
    QCOMPARE(entries(other), entries(*m_desk));
    QCOMPARE(*awaited(other.workspace().archive().check()), QStringList());
    const auto again = imported(other, file(name));
    QVERIFY(again.ok());
    QCOMPARE(again->changed, 0);
    QCOMPARE(importedSentence(*again), u"%1 papers read; everything was here already."_s.arg(again->papers));
}

void ExchangeTest::settings_comeIntoAnEmptyLibraryAlone() {
    SettingsService& settings = m_desk->workspace().settings();
    QVERIFY(settings.set(u"summaries.language"_s, u"vi"_s));
    QVERIFY(settings.set(u"engines.work.model"_s, u"a-model"_s));
    QVERIFY(settings.set(u"summaries.engine"_s, u"work"_s));
    QVERIFY(settings.set(u"reader.interests"_s, u"sheaves"_s));
    QVERIFY(settings.set(u"summaries.consented_hosts"_s, u"api.example.org"_s));
    QVERIFY(exported(file(u"all.jsonl"_s)).ok());
    Desk other({{u"reader.interests"_s, u"cells"_s}});
    QVERIFY(imported(other, file(u"all.jsonl"_s))->settingsTaken);
    SettingsService& theirs = other.workspace().settings();
    QCOMPARE(theirs.text(u"summaries.language"_s), u"vi"_s);
    QCOMPARE(theirs.text(u"summaries.engine"_s), u"work"_s);
    QCOMPARE(theirs.text(u"engines.work.model"_s), u"a-model"_s);
    QCOMPARE(theirs.text(u"reader.interests"_s), u"cells"_s);
    QCOMPARE(theirs.text(u"summaries.consented_hosts"_s), QString()); // that is agreed to by hand alone
    QVERIFY(theirs.set(u"summaries.language"_s, u"en"_s));
    QVERIFY(theirs.remove(u"summaries.language"_s));
    QVERIFY(!imported(other, file(u"all.jsonl"_s))->settingsTaken);
    QCOMPARE(theirs.text(u"summaries.language"_s), u"en"_s);
}

void ExchangeTest::foreignFiles_areRefusedInOneSentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QString foreign = u"%1 is no export of a Sheaf library: its first line does not say so."_s;
    QTest::newRow("empty") << ""_ba << foreign;
    QTest::newRow("text") << "Dear diary,\n"_ba << foreign;
    QTest::newRow("other JSON") << "{\"id\":\"2601.00001\"}\n"_ba << foreign;
    QTest::newRow("bytes") << QByteArray("\x1f\x8b\x00\x01\xff\xfe", 6) << QString();
    QTest::newRow("newer") << "{\"sheaf\":\"library\",\"format\":99}\n"_ba
                           << u"%1 was written by a newer Sheaf; update this one to read it."_s;
}

void ExchangeTest::foreignFiles_areRefusedInOneSentence() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    write(u"foreign.jsonl"_s, bytes);
    const auto read = imported(*m_desk, file(u"foreign.jsonl"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    if (!sentence.isEmpty())
        QCOMPARE(read.error().sentence, sentence.arg(file(u"foreign.jsonl"_s)));
    QVERIFY(!imported(*m_desk, file(u"nowhere.jsonl"_s)));
}

void ExchangeTest::cutOffFile_keepsWhatCameBeforeAndSaysWhere_data() { packedOrNot_comesBackTheSame_data(); }

void ExchangeTest::cutOffFile_keepsWhatCameBeforeAndSaysWhere() {
    QFETCH(QString, name);
    QVERIFY(exported(file(name)).ok());
    const QByteArray whole = bytesOf(file(name));
    write(u"cut-"_s + name, whole.left(whole.size() / 2));
    Desk other;
    const auto read = imported(other, file(u"cut-"_s + name));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
    QVERIFY(read->isCutOff);
    QVERIFY(read->added > 0);
    QVERIFY(cutOffSentence(*read).contains(u"line %1"_s.arg(read->lastLine)));
    QVERIFY(imported(other, file(name)).ok());
    QCOMPARE(entries(other), entries(*m_desk));
}

/// Wherever a file ends, what came of it is sound, and the whole file makes it whole.
void ExchangeTest::everyCut_leavesASoundLibrary() {
    QVERIFY(exported(file(u"all.jsonl"_s)).ok());
    const QByteArray whole = bytesOf(file(u"all.jsonl"_s));
    const qsizetype first = whole.indexOf('\n') + 1;
    Desk other;
    for (qsizetype cut = first; cut < whole.size(); cut += whole.size() / 23) {
        write(u"cut.jsonl"_s, whole.left(cut));
        const auto read = imported(other, file(u"cut.jsonl"_s));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
        QVERIFY(read->isCutOff && read->bad <= 1);
    }
    QCOMPARE(*awaited(other.workspace().archive().check()), QStringList());
    QVERIFY(imported(other, file(u"all.jsonl"_s)).ok());
    QCOMPARE(entries(other), entries(*m_desk));
}

void ExchangeTest::damagedLine_isNamedAndTheRestComes() {
    QVERIFY(exported(file(u"all.jsonl"_s)).ok());
    QByteArrayList lines = bytesOf(file(u"all.jsonl"_s)).split('\n');
    lines[1] = "{\"notices\":{\"day\":\"Monday\",\"at\":3}}"_ba;
    lines[2] = "\xff\xfe not JSON"_ba;
    write(u"damaged.jsonl"_s, lines.join('\n'));
    Desk other;
    const auto read = imported(other, file(u"damaged.jsonl"_s));
    QVERIFY(read.ok());
    QCOMPARE(read->bad, 2);
    QCOMPARE(read->badLines.at(0), (BadLine{2, u"“day” in “notices” is not of the right kind"_s}));
    QCOMPARE(read->badLines.at(1), (BadLine{3, u"it is not one object with a name"_s}));
    QCOMPARE(entries(other).size(), entries(*m_desk).size());
}

void ExchangeTest::cancelledExport_leavesTheFileThatWasThere() {
    write(u"all.jsonl"_s, "mine"_ba);
    auto running = m_desk->workspace().exchange().exportEverything(file(u"all.jsonl"_s));
    m_desk->workspace().exchange().cancel();
    const auto report = awaited(running);
    if (report.ok()) // it was quicker
        QVERIFY(bytesOf(file(u"all.jsonl"_s)) != "mine"_ba);
    else
        QCOMPARE(bytesOf(file(u"all.jsonl"_s)), "mine"_ba);
    QVERIFY(!QFile::exists(file(u"all.jsonl.part"_s)));
}

void ExchangeTest::cancelledImport_goesOnWhereItStopped() {
    QVERIFY(exported(file(u"all.jsonl"_s)).ok());
    Desk other;
    auto running = other.workspace().exchange().import(file(u"all.jsonl"_s));
    other.workspace().exchange().cancel();
    QVERIFY(awaited(running).ok());
    const auto rest = imported(other, file(u"all.jsonl"_s));
    QVERIFY(rest.ok() && !rest->cancelled);
    QCOMPARE(entries(other), entries(*m_desk));
}

void ExchangeTest::anUnwritablePlace_isSaid() {
    write(u"file"_s, "x"_ba);
    const auto written = exported(file(u"file/all.jsonl"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QVERIFY(!exported(m_desk->path(u"."_s)));
}

/// A limit on the size of files stands in for a full disk: what is written fails half way.
void ExchangeTest::fullDisk_leavesTheFileThatWasThere() {
    write(u"all.jsonl"_s, "mine"_ba);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = exported(file(u"all.jsonl"_s));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QVERIFY(written.error().sentence.contains(u"the disk is not full"_s));
    QCOMPARE(bytesOf(file(u"all.jsonl"_s)), "mine"_ba);
    QVERIFY(!QFile::exists(file(u"all.jsonl.part"_s)));
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
