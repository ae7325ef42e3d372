#include "digests/digest_style.h"
#include "support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf import` of a folder, killed (SIGKILL) at random moments.
class ImportKillTest : public QObject {
    Q_OBJECT

  private slots:
    void killedAtAnyMoment_everyFileIsInAsAWholeOrNotAtAll();

  private:
    void writeDigests();
    void importAll();
    void startAgain();
    void killDuringImport();
    void verifyWholeFilesOnly();

    static constexpr int files = 60;
    static constexpr int papersInAFile = 40;
    static constexpr int kills = 40;

    Program m_program;
    QRandomGenerator m_random{20260306};
    qint64 m_importMs = 0; ///< how long a whole import takes
    int m_filesIn = 0;
    int m_killsUnderWay = 0; ///< that hit an import with some files in and some not
};

namespace {

Day dayOfFile(int file, int papers) {
    Day day{.date = QDate(2025, 1, 1).addDays(file)};
    for (int at = 0; at < papers; ++at) {
        DayEntry entry;
        entry.paper.id = u"2501.%1"_s.arg(file * papers + at, 5, 10, QChar(u'0'));
        entry.paper.title = u"Paper %1 of %2"_s.arg(at).arg(file);
        entry.paper.authors = {{u"Ada Example"_s}, {u"Bo Example"_s}};
        entry.paper.primaryCategory = u"cs.LG"_s;
        entry.paper.categories = {u"cs.LG"_s};
        entry.paper.abstract = u"A sentence about sheaves. "_s.repeated(30);
        entry.summary = Summary{.tldr = u"In short."_s, .tags = {u"sheaves"_s, u"file %1"_s.arg(file)}};
        day.entries += entry;
    }
    return day;
}

} // namespace

void ImportKillTest::writeDigests() {
    const auto style = digestStyle(u"arxiv-scored"_s);
    QVERIFY(QDir().mkpath(m_program.path(u"days"_s)));
    for (int file = 0; file < files; ++file) {
        const Day day = dayOfFile(file, papersInAFile);
        QFile out(m_program.path(u"days/%1.md"_s.arg(day.date.toString(Qt::ISODate))));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(style->write(day, {}));
    }
}

void ImportKillTest::killDuringImport() {
    QProcess process;
    process.start(Program::binary(),
                  m_program.global() + QStringList{u"import"_s, m_program.path(u"days"_s)});
    QVERIFY(process.waitForStarted());
    const bool finished = process.waitForFinished(static_cast<int>(m_random.bounded(m_importMs)));
    process.kill();
    process.waitForFinished();
    const int before = m_filesIn;
    verifyWholeFilesOnly();
    m_killsUnderWay += !finished && m_filesIn > before && m_filesIn < files;
}

/// Every day holds all papers of its file, with their summaries and what the digest said, or is not there.
void ImportKillTest::verifyWholeFilesOnly() {
    const Ran check = m_program.run({u"check"_s});
    QVERIFY2(check.exitCode == 0, check.err.constData());
    const auto status = QJsonDocument::fromJson(m_program.run({u"status"_s, u"--json"_s}).out);
    const QJsonArray days = status[u"days"].toArray();
    for (const QJsonValue day : days) {
        QCOMPARE(day[u"papers"].toInt(), papersInAFile);
        QCOMPARE(day[u"summarised"].toInt(), papersInAFile);
        QCOMPARE(day[u"imports"][0][u"papers"].toInt(), papersInAFile);
    }
    QVERIFY2(days.size() >= m_filesIn, "a file that was in is gone");
    m_filesIn = static_cast<int>(days.size());
    QCOMPARE(status[u"papers"].toInt(), m_filesIn * papersInAFile);
}

void ImportKillTest::importAll() {
    QElapsedTimer time;
    time.start();
    const Ran ended = m_program.run({u"import"_s, m_program.path(u"days"_s)});
    m_importMs = time.elapsed();
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    verifyWholeFilesOnly();
    QCOMPARE(m_filesIn, files);
}

void ImportKillTest::startAgain() {
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_program.library() + suffix);
    m_filesIn = 0;
}

void ImportKillTest::killedAtAnyMoment_everyFileIsInAsAWholeOrNotAtAll() {
    writeDigests();
    importAll();
    for (int kill = 0; kill < kills; ++kill) {
        if (m_filesIn > files / 2)
            startAgain();
        killDuringImport();
    }
    importAll();
    QVERIFY2(m_killsUnderWay >= kills / 3, qPrintable(QString::number(m_killsUnderWay)));
    qInfo().noquote() << kills << "kills," << m_killsUnderWay << "with an import half done";
}

QTEST_GUILESS_MAIN(ImportKillTest)
#include "import_kill_test.moc"
