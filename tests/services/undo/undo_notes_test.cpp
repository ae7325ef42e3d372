#include "services/undo/undo_fixture.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What the reader wrote, taken back to the letter.
class UndoNotesTest : public UndoFixture {
    Q_OBJECT

  private slots:
    void init() { loadSample(); }
    void cleanup() { m_desk.reset(); }
    void noteWrittenAnewElsewhere_isLeftAlone();
    void noteWrittenInOneGo_isTakenBackInOneGo();

  private:
    QString note() { return awaited(archive().entries({m_papers[0]})).value().first().reading.note; }
};

void UndoNotesTest::noteWrittenAnewElsewhere_isLeftAlone() {
    make({.kind = Mark::Kind::Note, .text = u"Mine"_s, .papers = {m_papers[0]}});
    QVERIFY(awaited(archive().setNote(m_papers[0], u"From elsewhere"_s)));
    const Outcome taken = awaited(undo().undo());
    QCOMPARE(taken.error().kind, ErrorKind::Usage);
    QCOMPARE(note(), u"From elsewhere"_s);
    QVERIFY(!undo().undoable());
    QVERIFY(!undo().redoable());
}

void UndoNotesTest::noteWrittenInOneGo_isTakenBackInOneGo() {
    make({.kind = Mark::Kind::Note, .text = u"Before"_s, .papers = {m_papers[0]}});
    QVERIFY(awaited(undo().writeNote(m_papers[0], u"Bef"_s)));
    const int step = undo().newest();
    for (const QString& text : {u"Bef, a"_s, u"Bef, and"_s, u"Bef, and after"_s})
        QVERIFY(awaited(undo().writeNote(m_papers[0], text, step)));
    QCOMPARE(undo().newest(), step);
    QCOMPARE(note(), u"Bef, and after"_s);
    takeBack();
    QCOMPARE(note(), u"Before"_s);
    makeAgain();
    QCOMPARE(note(), u"Bef, and after"_s);
    make({.papers = {m_papers[1]}}); // whatever came between ends the go
    QVERIFY(awaited(undo().writeNote(m_papers[0], u"Later"_s, step)));
    takeBack();
    QCOMPARE(note(), u"Bef, and after"_s);
}

QTEST_GUILESS_MAIN(UndoNotesTest)
#include "undo_notes_test.moc"
