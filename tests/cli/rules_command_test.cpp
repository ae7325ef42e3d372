#include "cli/command_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf rules`, on the sample day.
class RulesCommandTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void aRule_isTriedAddedListedAndRemoved();
    void aWatch_findsWhatASearchFinds();
    void wrongUse_isExplained_data();
    void wrongUse_isExplained();

  private:
    Spoken speak(const QStringList& command) const { return m_desk.speak(command); }
    int found(const QString& query) {
        return int(speak({u"search"_s, query}).out.split(u'\n', Qt::SkipEmptyParts).size());
    }

    CommandDesk m_desk;
    int m_papers = 0;
};

void RulesCommandTest::initTestCase() {
    QVERIFY(m_desk.openSample());
    m_papers = found({});
    QVERIFY(m_papers > 5);
}

void RulesCommandTest::aRule_isTriedAddedListedAndRemoved() {
    const int learning = found(u"title:learn*"_s);
    QVERIFY(learning > 0);
    const QStringList asked = {u"--hide"_s, u"--title"_s, u"learn*"_s};
    const Spoken tried = speak(QStringList{u"rules"_s, u"test"_s} + asked);
    QVERIFY2(tried.out.startsWith(u"%1 of %2 papers of 2026-01-06"_s.arg(learning).arg(m_papers)),
             qPrintable(tried.out + tried.err));
    QCOMPARE(found({}), m_papers);
    const Spoken added = speak(QStringList{u"rules"_s, u"add"_s, u"No learning"_s} + asked);
    QVERIFY2(added.out.startsWith(u"%1 papers changed"_s.arg(learning)), qPrintable(added.out + added.err));
    QCOMPARE(found({}), m_papers - learning);
    QCOMPARE(found(u"is:filtered"_s), learning);
    const QString listed = speak({u"rules"_s}).out;
    QVERIFY2(listed.contains(u"No learning: hides title: learn*"_s), qPrintable(listed));
    const auto json =
        QJsonDocument::fromJson(speak({u"rules"_s, u"list"_s, u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json[0][u"papers"_s].toInt(), learning);
    QCOMPARE(json[0][u"effect"_s].toString(), u"hide"_s);
    QCOMPARE(speak({u"rules"_s, u"disable"_s, u"no learning"_s}).code, ExitCode::Done);
    QCOMPARE(found({}), m_papers);
    QVERIFY(speak({u"rules"_s}).out.contains(u"switched off"_s));
    QCOMPARE(speak({u"rules"_s, u"enable"_s, u"No learning"_s}).code, ExitCode::Done);
    QCOMPARE(found({}), m_papers - learning);
    QCOMPARE(speak({u"rules"_s, u"remove"_s, u"No learning"_s}).code, ExitCode::Done);
    QCOMPARE(found({}), m_papers);
    QCOMPARE(speak({u"rules"_s, u"remove"_s, u"No learning"_s}).code, ExitCode::Nothing);
}

void RulesCommandTest::aWatch_findsWhatASearchFinds() {
    const int learning = found(u"title:learn* OR abstract:learn*"_s);
    QCOMPARE(speak({u"rules"_s, u"add"_s, u"Learning"_s, u"--watch"_s, u"--any"_s, u"--title"_s, u"learn*"_s,
                    u"--abstract"_s, u"learn*"_s})
                 .code,
             ExitCode::Done);
    QCOMPARE(found(u"watch:learning"_s), learning);
    const auto json =
        QJsonDocument::fromJson(speak({u"search"_s, u"watch:learning"_s, u"--json"_s}).out.toUtf8());
    QCOMPARE(json[u"papers"_s][0][u"watched_by"_s].toArray(), QJsonArray{u"Learning"_s});
}

void RulesCommandTest::wrongUse_isExplained_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& words, const QString& says) {
        QTest::newRow(name) << words << says;
    };
    row("no effect", {u"add"_s, u"x"_s, u"--title"_s, u"a"_s}, u"--hide"_s);
    row("two effects", {u"add"_s, u"x"_s, u"--hide"_s, u"--keep"_s, u"--title"_s, u"a"_s}, u"--hide"_s);
    row("nothing looked for", {u"add"_s, u"x"_s, u"--hide"_s}, u"at least one line"_s);
    row("bad pattern", {u"add"_s, u"x"_s, u"--hide"_s, u"--pattern"_s, u"--title"_s, u"a(b"_s},
        u"character 4"_s);
    row("pattern everywhere",
        {u"add"_s, u"x"_s, u"--watch"_s, u"--everywhere"_s, u"--pattern"_s, u"--title"_s, u"ab"_s},
        u"--everywhere"_s);
    row("unknown action", {u"destroy"_s}, u"list"_s);
    row("bad day", {u"test"_s, u"--hide"_s, u"--title"_s, u"a"_s, u"--day"_s, u"soon"_s}, u"soon"_s);
}

void RulesCommandTest::wrongUse_isExplained() {
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Spoken spoken = speak(QStringList{u"rules"_s} + words);
    QCOMPARE(spoken.code, ExitCode::Usage);
    QVERIFY2(spoken.err.contains(says), qPrintable(spoken.err));
}

QTEST_GUILESS_MAIN(RulesCommandTest)
#include "rules_command_test.moc"
