#include "architecture/house_rules.h"
#include "architecture/source_tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

class ArchitectureTest : public QObject {
    Q_OBJECT

  private slots:
    void theHouse_keepsItsRules_data();
    void theHouse_keepsItsRules();
    void theWholeHouse_isLookedAt();
    void aBreach_isFound_data();
    void aBreach_isFound();
    void whatIsAllowed_isNoBreach();
};

using Rule = QStringList (*)(const QString&);
Q_DECLARE_METATYPE(Rule)

namespace {

const QString house = QStringLiteral(SHEAF_SOURCE_DIR);

/// A made-up tree of a few files.
class Tree {
  public:
    void add(const QString& path, const QString& text) const {
        const QString file = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(file));
    }
    QString root() const { return m_folder.path(); }

  private:
    QTemporaryDir m_folder;
};

} // namespace

void ArchitectureTest::theHouse_keepsItsRules_data() {
    QTest::addColumn<Rule>("rule");
    QTest::newRow("layers") << &layerBreaches;
    QTest::newRow("toolkits") << &toolkitBreaches;
    QTest::newRow("clock") << &clockBreaches;
    QTest::newRow("lengths") << &lengthBreaches;
    QTest::newRow("leftovers") << &leftoverBreaches;
}

void ArchitectureTest::theHouse_keepsItsRules() {
    QFETCH(Rule, rule);
    const QStringList breaches = rule(house);
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
}

void ArchitectureTest::theWholeHouse_isLookedAt() {
    const QStringList files = SourceTree(house).sources({u"app"_s, u"ui"_s});
    for (const QString& file :
         {u"app/base/text.cpp"_s, u"app/papers/paper.h"_s, u"app/services/workspace.h"_s})
        QVERIFY2(files.contains(file), qPrintable(file));
    QVERIFY(SourceTree(house).projectIncludes(u"app/papers/day.h"_s).contains(u"app/papers/summary.h"_s));
}

void ArchitectureTest::aBreach_isFound_data() {
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("breach");
    const auto row = [](const char* name, Rule rule, const QString& file, const QString& text,
                        const QString& breach) { QTest::newRow(name) << rule << file << text << breach; };
    row("upwards", layerBreaches, u"app/base/a.h"_s, u"#include \"papers/paper.h\"\n"_s,
        u"may not see app/papers/paper.h"_s);
    row("papers and net", layerBreaches, u"app/papers/a.h"_s, u"# include \"net/http.h\"\n"_s,
        u"may not see app/net/http.h"_s);
    row("across", layerBreaches, u"app/feeds/a.cpp"_s, u"#include \"library/store.h\"\n"_s,
        u"may not see app/library/store.h"_s);
    row("through another header", layerBreaches, u"ui/list/a.cpp"_s, u"#include \"services/open.h\"\n"_s,
        u"may not see app/library/store.h (included by app/services/open.h)"_s);
    row("engine and window", layerBreaches, u"app/services/a.cpp"_s, u"#include \"ui/list/list.h\"\n"_s,
        u"may not see ui/list/list.h"_s);
    row("command line and net", layerBreaches, u"app/cli/a.cpp"_s, u"#include \"net/http.h\"\n"_s,
        u"may not see app/net/http.h"_s);
    row("beside the file", layerBreaches, u"app/feeds/sub/a.cpp"_s, u"#include \"../../library/store.h\"\n"_s,
        u"may not see app/library/store.h"_s);
    row("widgets", toolkitBreaches, u"app/cli/a.cpp"_s, u"#include <QApplication>\n"_s, u"<QApplication>"_s);
    row("widgets by module", toolkitBreaches, u"app/base/a.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s,
        u"<QtWidgets/QLabel>"_s);
    row("web engine", toolkitBreaches, u"app/services/a.h"_s, u"#include <QWebEngineView>\n"_s,
        u"<QWebEngineView>"_s);
    row("SQL", toolkitBreaches, u"ui/list/a.cpp"_s, u"#include <QSqlQuery>\n"_s, u"<QSqlQuery>"_s);
    row("SQLite", toolkitBreaches, u"app/feeds/a.cpp"_s, u"#include <sqlite3.h>\n"_s, u"<sqlite3.h>"_s);
    row("today", clockBreaches, u"ui/list/a.cpp"_s, u"auto a = QDate::currentDate();\n"_s,
        u"ui/list/a.cpp:1"_s);
    row("now", clockBreaches, u"app/feeds/a.cpp"_s, u"\nauto a = QDateTime::currentDateTimeUtc();\n"_s,
        u"app/feeds/a.cpp:2"_s);
    row("long", lengthBreaches, u"app/feeds/a.cpp"_s, u"\n"_s.repeated(301), u"app/feeds/a.cpp: 301 lines"_s);
    row("leftover", leftoverBreaches, u"resources/a.css"_s, u"/* TO"_s + u"DO later */\n"_s,
        u"resources/a.css:1"_s);
}

void ArchitectureTest::aBreach_isFound() {
    QFETCH(Rule, rule);
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, breach);
    Tree tree;
    tree.add(u"app/papers/paper.h"_s, QString());
    tree.add(u"app/net/http.h"_s, QString());
    tree.add(u"app/library/store.h"_s, QString());
    tree.add(u"app/services/open.h"_s, u"#include \"library/store.h\"\n"_s);
    tree.add(u"ui/list/list.h"_s, QString());
    QCOMPARE(rule(tree.root()), QStringList());
    tree.add(file, text);
    const QStringList breaches = rule(tree.root());
    QCOMPARE(breaches.size(), 1);
    QVERIFY2(breaches[0].startsWith(file) && breaches[0].contains(breach), qPrintable(breaches[0]));
}

void ArchitectureTest::whatIsAllowed_isNoBreach() {
    Tree tree;
    tree.add(u"app/base/clock.h"_s, u"#include <QDateTime>\nreturn QDateTime::currentDateTimeUtc();\n"_s);
    tree.add(u"app/query/tree.h"_s, u"#include \"base/clock.h\"\n"_s);
    tree.add(u"app/library/store.cpp"_s, u"#include \"query/tree.h\"\n#include <QSqlQuery>\n"_s);
    tree.add(u"app/services/find.h"_s, u"#include \"query/tree.h\"\n"_s);
    tree.add(u"ui/list/view.h"_s, u"#include \"services/find.h\"\n#include <QListView>\n"_s);
    tree.add(u"ui/window.cpp"_s, u"#include \"ui/list/view.h\"\n#include \"query/tree.h\"\n"_s);
    tree.add(u"app/main.cpp"_s, u"#include \"ui/list/view.h\"\n#include <QApplication>\n"_s);
    tree.add(u"tests/fixtures/feeds/a.xml"_s, u"TO"_s + u"DO"_s);
    for (const Rule rule : {layerBreaches, toolkitBreaches, clockBreaches, lengthBreaches, leftoverBreaches})
        QCOMPARE(rule(tree.root()), QStringList());
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
