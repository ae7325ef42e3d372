#pragma once

#include "services/archive_service.h"
#include "services/sample_service.h"
#include "services/undo/undo_service.h"
#include "support/desk.h"

#include <QTest>

namespace sheaf::test {

/// The sample's papers in a library of their own, and what a reader does to them.
class UndoFixture : public QObject {
  protected:
    /// For a test's init().
    void loadSample() {
        m_desk = std::make_unique<Desk>();
        QVERIFY(awaited(m_desk->workspace().sample().load()).ok());
        m_papers = awaited(archive().find({})).value();
        QVERIFY(m_papers.size() > 5);
    }

    UndoService& undo() { return m_desk->workspace().undo(); }
    ArchiveService& archive() { return m_desk->workspace().archive(); }
    void make(const Mark& mark) { QVERIFY(awaited(undo().make({mark}))); }
    void takeBack() { QVERIFY(awaited(undo().undo())); }
    void makeAgain() { QVERIFY(awaited(undo().redo())); }

    std::unique_ptr<Desk> m_desk;
    QList<PaperKey> m_papers;
};

} // namespace sheaf::test
