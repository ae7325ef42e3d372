#include "base/clock.h"
#include "services/archive_service.h"
#include "services/keeping/keeping_service.h"
#include "services/snapshot/snapshot_service.h"
#include "services/undo/undo_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/invented_library.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 300'000; ///< of a note: it takes many pages of the library's file

std::unique_ptr<Workspace> openedIn(const QString& folder, const Clock& clock) {
    auto opened = Workspace::open({.libraryPath = folder + u"/library.sqlite"_s,
                                   .settingsPath = folder + u"/settings.json"_s,
                                   .paceFolder = folder + u"/pace"_s},
                                  clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    return std::move(*opened);
}

QString noteOf(Workspace& workspace, PaperKey paper) {
    return awaited(workspace.archive().entries({paper})).value().first().reading.note;
}

QString note(int number) { return QString(letters, QChar(u'a' + number % 26)); }

/// Writes one note after the other until it is killed, and says so before the first.
int writeNotes(const QString& folder, PaperKey paper) {
    const SystemClock clock;
    const auto workspace = openedIn(folder, clock);
    std::puts("writing");
    std::fflush(stdout);
    for (int number = 0;; ++number)
        if (!awaited(workspace->undo().writeNote(paper, note(number))))
            return 1;
}

} // namespace

/// A program that is killed (SIGKILL) while it writes the reader's note.
class NoteKillTest : public QObject {
    Q_OBJECT

  private slots:
    void killedWhileWriting_leavesOneWholeNoteAndASoundLibrary();
};

void NoteKillTest::killedWhileWriting_leavesOneWholeNoteAndASoundLibrary() {
    const QTemporaryDir folder;
    const SystemClock clock;
    PaperKey paper = 0;
    {
        const auto workspace = openedIn(folder.path(), clock);
        importInvented(*workspace, 1);
        paper = awaited(workspace->archive().find({})).value().first();
        QVERIFY(awaited(workspace->undo().writeNote(paper, note(0))));
    }
    QRandomGenerator random(7);
    for (int kill = 0; kill < 8; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"--write"_s, folder.path(), QString::number(paper)});
        QVERIFY(writer.waitForReadyRead(20'000));
        QTest::qWait(random.bounded(120));
        QCOMPARE(writer.state(), QProcess::Running);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const auto workspace = openedIn(folder.path(), clock);
        const QString kept = noteOf(*workspace, paper);
        QCOMPARE(kept.size(), letters);
        QCOMPARE(kept.count(kept[0]), letters);
        const auto report = awaited(workspace->keeping().check());
        QVERIFY(report);
        QVERIFY2(report->faults.isEmpty(), qPrintable(report->faults.join(u' ')));
    }
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--write")
        return writeNotes(arguments[2], arguments[3].toLongLong());
    NoteKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "note_kill_test.moc"
