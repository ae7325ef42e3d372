#include "library/connection.h"
#include "services/archive_service.h"
#include "services/keeping/keeping_service.h"
#include "support/desk.h"
#include "support/invented_library.h"
#include "support/patience.h"
#include "ui/window/index_joining.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The search index of a library that was written to many times, while the window stands open.
class IndexJoiningTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void leftAlone_theIndexIsJoined();
    void whileKeysArePressed_nothingIsJoined();

  private:
    int parts() const;

    std::unique_ptr<Desk> m_desk;
};

/// FTS5 joins none by itself here, as after writes that were too few for it.
void IndexJoiningTest::init() {
    m_desk = std::make_unique<Desk>();
    importInvented(m_desk->workspace(), 30);
    {
        const auto connection =
            Connection::open(m_desk->workspace().libraryPath(), Connection::Access::ReadWrite);
        QVERIFY((*connection)->run("INSERT INTO search (search, rank) VALUES ('automerge', 0)"_ba));
    }
    m_desk->reopen();
    ArchiveService& archive = m_desk->workspace().archive();
    const auto papers = awaited(archive.find({}));
    QVERIFY(papers);
    for (const PaperKey paper : *papers)
        QVERIFY(awaited(archive.setNote(paper, u"a note"_s)).ok());
    QVERIFY2(parts() > 8, qPrintable(QString::number(parts())));
}

int IndexJoiningTest::parts() const {
    const auto connection = Connection::open(m_desk->workspace().libraryPath(), Connection::Access::ReadOnly);
    const auto count = (*connection)->number("SELECT count(DISTINCT segid) FROM search_idx"_ba);
    return count ? int(*count) : -1;
}

void IndexJoiningTest::leftAlone_theIndexIsJoined() {
    const IndexJoining joining(m_desk->workspace(), nullptr, std::chrono::milliseconds(10));
    QTRY_VERIFY_WITH_TIMEOUT(parts() < 5, patience);
    QVERIFY(awaited(m_desk->workspace().keeping().check(), 60'000)->sound());
}

void IndexJoiningTest::whileKeysArePressed_nothingIsJoined() {
    const int before = parts();
    QWidget window;
    const IndexJoining joining(m_desk->workspace(), nullptr, std::chrono::seconds(2));
    for (int press = 0; press < 60; ++press) { // longer than that, and never so long apart
        QTest::keyClick(&window, Qt::Key_J);
        QTest::qWait(50);
    }
    QCOMPARE(parts(), before);
}

QTEST_MAIN(IndexJoiningTest)
#include "index_joining_test.moc"
