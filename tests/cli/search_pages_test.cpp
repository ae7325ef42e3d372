#include "cli/command_desk.h"
#include "services/workspace.h"
#include "support/invented_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf search` without a limit, over more papers than one page holds.
class SearchPagesTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void everyOrder_printsEachPaperOnce_data();
    void everyOrder_printsEachPaperOnce();
    void newest_comeInTheSameOrderAsALimitHas();
    void json_countsWhatItHolds();
    void nothingFound_isAnEmptyDocument();
    void badQuery_printsNoDocument();

  private:
    QStringList ids(const QStringList& options) const;

    CommandDesk m_desk;
};

namespace {

constexpr int papers = 4200; // more than the newest that an order is worked out for

} // namespace

void SearchPagesTest::initTestCase() {
    const SystemClock clock;
    const auto workspace = Workspace::open(
        {.libraryPath = m_desk.library(), .settingsPath = m_desk.library() + u".settings"_s}, clock);
    QVERIFY(workspace);
    importInvented(**workspace, papers);
}

QStringList SearchPagesTest::ids(const QStringList& options) const {
    QStringList ids;
    for (const QString& line :
         m_desk.speak(QStringList{u"search"_s, QString()} + options).out.split(u'\n', Qt::SkipEmptyParts))
        ids += line.section(u' ', 0, 0);
    return ids;
}

void SearchPagesTest::everyOrder_printsEachPaperOnce_data() {
    QTest::addColumn<QString>("order");
    for (const char* order : {"newest", "score", "upvotes", "title", "relevance"})
        QTest::newRow(order) << QString::fromLatin1(order);
}

void SearchPagesTest::everyOrder_printsEachPaperOnce() {
    QFETCH(const QString, order);
    const QStringList found = ids({u"--sort"_s, order});
    QCOMPARE(found.size(), papers);
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), papers);
}

void SearchPagesTest::newest_comeInTheSameOrderAsALimitHas() {
    QCOMPARE(ids({u"--limit"_s, u"2500"_s}), ids({}).first(2500));
}

void SearchPagesTest::json_countsWhatItHolds() {
    const auto found = [this](const QStringList& options) {
        const QStringList command = QStringList{u"search"_s, QString(), u"--json"_s} + options;
        return QJsonDocument::fromJson(m_desk.speak(command).out.toUtf8());
    };
    const QJsonDocument all = found({});
    QCOMPARE(all[u"papers"_s].toArray().size(), papers);
    QCOMPARE(all[u"found"_s].toInt(), papers);
    QCOMPARE(all[u"more"_s].toBool(true), false);
    const QJsonDocument few = found({u"--limit"_s, u"10"_s});
    QCOMPARE(few[u"papers"_s].toArray().size(), 10);
    QCOMPARE(few[u"found"_s].toInt(), papers);
}

void SearchPagesTest::nothingFound_isAnEmptyDocument() {
    const auto nothing = QJsonDocument::fromJson(
        m_desk.speak({u"search"_s, u"--json"_s, u"nosuchwordanywhere"_s}).out.toUtf8());
    QVERIFY(nothing[u"papers"_s].isArray());
    QCOMPARE(nothing[u"papers"_s].toArray().size(), 0);
    QCOMPARE(nothing[u"found"_s].toInt(-1), 0);
}

void SearchPagesTest::badQuery_printsNoDocument() {
    const Spoken spoken = m_desk.speak({u"search"_s, u"--json"_s, u"score:high"_s});
    QCOMPARE(spoken.code, ExitCode::Usage);
    QCOMPARE(spoken.out, QString());
    QVERIFY(spoken.err.contains(u"character 7"_s));
}

QTEST_GUILESS_MAIN(SearchPagesTest)
#include "search_pages_test.moc"
