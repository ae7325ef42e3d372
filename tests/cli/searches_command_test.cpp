#include "cli/command_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf searches` and `sheaf search --saved`, on the sample day.
class SearchesCommandTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QVERIFY(m_desk.openSample()); }

    void search_isSavedListedRenamedUsedAndRemoved() {
        QCOMPARE(speak({u"searches"_s}).out, QString());
        QCOMPARE(speak({u"searches"_s, u"add"_s, u"Learning"_s, u"title:learn*"_s, u"is:unread"_s}).code,
                 ExitCode::Done);
        const int found = lines({u"search"_s, u"title:learn*"_s});
        QVERIFY(found > 0);
        QCOMPARE(speak({u"searches"_s}).out.simplified(),
                 u"%1 Learning: title:learn* is:unread"_s.arg(found));
        QCOMPARE(speak({u"searches"_s, u"rename"_s, u"learning"_s, u"Học"_s}).code, ExitCode::Done);
        QCOMPARE(lines({u"search"_s, u"--saved"_s, u"học"_s}), found);
        QCOMPARE(lines({u"search"_s, u"--saved"_s, u"Học"_s, u"score:>100"_s}), 0);
        const auto json =
            QJsonDocument::fromJson(speak({u"searches"_s, u"list"_s, u"--json"_s}).out.toUtf8()).array();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json[0][u"name"_s].toString(), u"Học"_s);
        QCOMPARE(json[0][u"unread"_s].toInt(), found);
        QCOMPARE(json[0][u"more_unread"_s].toBool(true), false);
        QCOMPARE(speak({u"searches"_s, u"remove"_s, u"Học"_s}).code, ExitCode::Done);
        QCOMPARE(speak({u"searches"_s}).out, QString());
    }

    void wrongUse_isExplained_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& words, const QString& says) {
            QTest::newRow(name) << words << says;
        };
        row("no query", {u"searches"_s, u"add"_s, u"x"_s}, u"add NAME QUERY"_s);
        row("unknown action", {u"searches"_s, u"destroy"_s}, u"sheaf searches"_s);
        row("bad query", {u"searches"_s, u"add"_s, u"x"_s, u"score:high"_s}, u"character 7"_s);
        row("empty query", {u"searches"_s, u"add"_s, u"x"_s, u" "_s}, u"nothing to save"_s);
        row("no such search", {u"searches"_s, u"remove"_s, u"x"_s}, u"“x”"_s);
        row("nothing saved so", {u"search"_s, u"--saved"_s, u"x"_s}, u"“x”"_s);
    }

    void wrongUse_isExplained() {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const Spoken spoken = speak(words);
        QVERIFY(spoken.code == ExitCode::Usage || spoken.code == ExitCode::Nothing);
        QVERIFY2(spoken.err.contains(says), qPrintable(spoken.err));
    }

  private:
    Spoken speak(const QStringList& command) const { return m_desk.speak(command); }
    int lines(const QStringList& command) {
        return int(speak(command).out.split(u'\n', Qt::SkipEmptyParts).size());
    }

    CommandDesk m_desk;
};

QTEST_GUILESS_MAIN(SearchesCommandTest)
#include "searches_command_test.moc"
