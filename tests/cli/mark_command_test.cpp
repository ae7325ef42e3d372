#include "cli/command_desk.h"
#include "library/library.h"
#include "library/paper_store.h"

#include <QRegularExpression>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf star`, `unstar`, `read`, `unread`, `later`, `unlater`, `hide` and `unhide`, on the sample day.
class MarkCommandTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void hiddenPaper_leavesTheListUntilItIsShownAgain();
    void starredPaper_isFoundAsSuch();
    void paperForLater_isNotAmongTheUnread();
    void updatedPaper_isFoundUntilItIsRead();
    void unknownPaper_isNamedAndTheOthersAreMarked();

  private:
    Spoken speak(const QStringList& command) const { return m_desk.speak(command); }
    /// The ids that a search finds.
    QStringList found(const QString& query) {
        QStringList ids;
        for (const QString& line : speak({u"search"_s, query}).out.split(u'\n', Qt::SkipEmptyParts))
            ids += line.trimmed().section(QRegularExpression(u"\\s"_s), 0, 0);
        return ids;
    }

    /// arXiv announces version 9 of a paper of which it announced version 8.
    void announceNextVersion(const QString& id) {
        const auto library = Library::open(m_desk.library());
        const auto stored = (*library)->write([&](Connection& c) {
            Announcement news;
            news.paper.id = id;
            news.listing = {.source = source::arxiv, .day = QDate(2026, 3, 3)};
            Announcement before = news;
            before.paper.version = 8;
            news.paper.version = 9;
            return PaperStore(c).add({before, news});
        });
        QVERIFY(stored.result());
    }

    CommandDesk m_desk;
    QStringList m_papers;
};

void MarkCommandTest::initTestCase() {
    QVERIFY(m_desk.openSample());
    m_papers = found(u"is:unread"_s);
    QVERIFY2(m_papers.size() > 3, qPrintable(speak({u"search"_s, u"is:unread"_s}).out));
}

void MarkCommandTest::hiddenPaper_leavesTheListUntilItIsShownAgain() {
    QCOMPARE(speak({u"hide"_s, m_papers[0]}).code, ExitCode::Done);
    QCOMPARE(found(u"is:unread"_s), m_papers.mid(1));
    QCOMPARE(found(u"is:hidden"_s), m_papers.first(1));
    QCOMPARE(speak({u"unhide"_s, m_papers[0]}).code, ExitCode::Done);
    QCOMPARE(found(u"is:unread"_s), m_papers);
}

void MarkCommandTest::starredPaper_isFoundAsSuch() {
    QCOMPARE(speak({u"star"_s, m_papers[1], m_papers[2]}).code, ExitCode::Done);
    QCOMPARE(found(u"is:starred"_s), m_papers.mid(1, 2));
    QCOMPARE(speak({u"unstar"_s, m_papers[1], m_papers[2]}).code, ExitCode::Done);
    QCOMPARE(found(u"is:starred"_s), QStringList());
}

void MarkCommandTest::paperForLater_isNotAmongTheUnread() {
    QCOMPARE(speak({u"later"_s, m_papers[0]}).code, ExitCode::Done);
    QCOMPARE(found(u"is:unread"_s), m_papers.mid(1));
    QCOMPARE(found(u"is:later"_s), m_papers.first(1));
    const QString json = speak({u"search"_s, u""_s, u"--later"_s, u"--json"_s}).out;
    QVERIFY2(json.contains(u"\"found\": 1"_s) && json.contains(u"\"later\": true"_s), qPrintable(json));
    QVERIFY(speak({u"status"_s, u"--json"_s}).out.contains(u"\"later\": 1"_s));
    QCOMPARE(speak({u"unlater"_s, m_papers[0]}).code, ExitCode::Done);
    QCOMPARE(found(u"is:unread"_s), m_papers);
}

void MarkCommandTest::updatedPaper_isFoundUntilItIsRead() {
    const QString id = m_papers[1];
    QCOMPARE(speak({u"read"_s, id}).code, ExitCode::Done);
    QCOMPARE(found(u"is:read"_s), QStringList{id});
    announceNextVersion(id);
    QCOMPARE(found(u"is:updated is:read"_s), QStringList{id});
    const QString json = speak({u"search"_s, u"is:updated"_s, u"--json"_s}).out;
    QVERIFY2(json.contains(u"\"updated_to_version\": 9"_s), qPrintable(json));
    QCOMPARE(speak({u"read"_s, id}).code, ExitCode::Done);
    QCOMPARE(found(u"is:updated"_s), QStringList());
    QCOMPARE(speak({u"unread"_s, id}).code, ExitCode::Done);
    QCOMPARE(found(u"is:read"_s), QStringList());
}

void MarkCommandTest::unknownPaper_isNamedAndTheOthersAreMarked() {
    const Spoken marked = speak({u"hide"_s, u"9901.00001"_s, m_papers[3]});
    QVERIFY(marked.code != ExitCode::Done);
    QVERIFY2(marked.err.contains(u"9901.00001"_s), qPrintable(marked.err));
    QCOMPARE(found(u"is:hidden"_s), m_papers.mid(3, 1));
}

QTEST_GUILESS_MAIN(MarkCommandTest)
#include "mark_command_test.moc"
