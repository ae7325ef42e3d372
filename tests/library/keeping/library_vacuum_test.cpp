#include "library/keeping/library_contents.h"
#include "library/keeping/library_vacuum.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "open_library.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class LibraryVacuumTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void whatWasDropped_isGained();
    void aSecondTime_gainsNothing();
    void whileItRuns_writesWait();
    void whenStopped_theLibraryIsAsItWas();
    void outlook_knowsWhatIsUnusedAndNeeded();
    void contents_areCounted();

  private:
    Result<qint64> vacuum(const CancelFlag& cancel = {}) {
        return m_library->write([cancel](Connection& c) { return LibraryVacuum(c).run(cancel); });
    }
    std::unique_ptr<OpenLibrary> m_library;
};

void LibraryVacuumTest::init() {
    m_library = std::make_unique<OpenLibrary>();
    m_library->written([](Connection& c) {
        QList<Announcement> day;
        for (int at = 0; at < 400; ++at)
            day += announced(paperOf(u"2601.%1"_s.arg(at, 5, 10, QChar(u'0'))));
        return PaperStore(c).add(day);
    });
    m_library->written([](Connection& c) {
        return c.script("CREATE TABLE junk AS SELECT zeroblob(4000000) AS x; DROP TABLE junk"_ba);
    });
}

void LibraryVacuumTest::whatWasDropped_isGained() {
    const qint64 before = QFileInfo(m_library->path()).size();
    const auto gained = vacuum();
    QVERIFY2(gained.ok(), gained.ok() ? "" : qPrintable(gained.error().sentence + gained.error().details));
    QVERIFY2(*gained > 3'500'000, qPrintable(QString::number(*gained)));
    QVERIFY(QFileInfo(m_library->path()).size() < before - 3'500'000);
    QCOMPARE(m_library->written([](Connection& c) { return LibraryCheck(c).faults(); }), QStringList());
    QCOMPARE(QDir(m_library->folder()).entryList(QDir::Files | QDir::Hidden).filter(u"etilqs"_s).size(), 0);
}

void LibraryVacuumTest::aSecondTime_gainsNothing() {
    QVERIFY(vacuum());
    const auto again = vacuum();
    QVERIFY(again.ok() && qAbs(*again) < 100'000);
}

void LibraryVacuumTest::whileItRuns_writesWait() {
    auto packed =
        m_library->library().write([](Connection& c) { return LibraryVacuum(c).run(CancelFlag()); });
    auto added = m_library->library().write(
        [](Connection& c) { return PaperStore(c).add({announced(paperOf(u"2601.77777"_s))}); });
    QVERIFY(packed.result().ok());
    QCOMPARE(added.result()->added, 1);
    QCOMPARE(contentsOf(m_library->path())->papers, 401);
}

void LibraryVacuumTest::whenStopped_theLibraryIsAsItWas() {
    const CancelFlag cancel;
    cancel.raise();
    const qint64 before = QFileInfo(m_library->path()).size();
    const auto stopped = vacuum(cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(QFileInfo(m_library->path()).size() >= before);
    QCOMPARE(m_library->written([](Connection& c) { return LibraryCheck(c).faults(); }), QStringList());
    QVERIFY(vacuum());
}

void LibraryVacuumTest::outlook_knowsWhatIsUnusedAndNeeded() {
    const auto outlook = m_library->seen([](Connection& c) { return LibraryVacuum(c).outlook(); });
    QVERIFY(outlook.unused > 3'500'000);
    QVERIFY(outlook.bytes > outlook.unused);
    QVERIFY(outlook.needed > 0 && outlook.needed < 3 * outlook.bytes);
    QVERIFY(outlook.free > 0);
}

void LibraryVacuumTest::contents_areCounted() {
    m_library->written([](Connection& c) -> Outcome {
        const auto key = c.number("SELECT max(key) FROM papers"_ba);
        const Outcome starred = ReadingStore(c).setStarred({*key}, true);
        return starred ? ReadingStore(c).setNote(*key, u"A note."_s) : starred;
    });
    const auto contents = contentsOf(m_library->path());
    QVERIFY2(contents.ok(), contents.ok() ? "" : qPrintable(contents.error().details));
    QCOMPARE(contents->papers, 400);
    QCOMPARE(contents->starred, 1);
    QCOMPARE(contents->notes, 1);
    QCOMPARE(contents->newestDay, QDate(2026, 1, 30));
    QVERIFY(!contentsOf(m_library->folder() + u"/none/of/it.sqlite"_s).ok() ||
            contentsOf(m_library->folder() + u"/none/of/it.sqlite"_s)->papers == 0);
}

QTEST_GUILESS_MAIN(LibraryVacuumTest)
#include "library_vacuum_test.moc"
