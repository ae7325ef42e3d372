#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf import`, as a script would use it.
class CliImportTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_program = std::make_unique<Program>(); }
    void ownExport_isImportedElsewhere_data();
    void ownExport_isImportedElsewhere();
    void json_isOneDocument();
    void status_saysThatADayWasImported();
    void lostPaper_isExitCodeOneWithItsLine();
    void nothingImported_isExitCodeThree();
    void wrongUsage_isExitCodeTwo();

  private:
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_program->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file could not be written");
        return file.fileName();
    }

    std::unique_ptr<Program> m_program;
};

namespace {

const QByteArray twoPapers = R"({"day": "2026-01-30", "papers": [
{"id": "2601.00001", "title": "One", "authors": ["A. One"], "primary_category": "cs.CL", "categories": ["cs.CL"],
 "abstract": "First.", "summary": {"tldr": "One is first.", "score": 80}},
{"id": "2601.00002", "title": "Two", "authors": ["B. Two"], "primary_category": "cs.LG", "categories": ["cs.LG"],
 "abstract": "Second.", "starred": true, "note": "Mine."}
]}
)";

} // namespace

void CliImportTest::ownExport_isImportedElsewhere_data() {
    QTest::addColumn<QString>("style");
    QTest::newRow("sheaf") << u"sheaf"_s;
    QTest::newRow("json") << u"json"_s;
}

void CliImportTest::ownExport_isImportedElsewhere() {
    QFETCH(QString, style);
    const Ran first = m_program->run({u"import"_s, write(u"day.json"_s, twoPapers)});
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY2(first.out.contains("json, 2026-01-30, 2 papers (2 new, 0 already known)"),
             first.out.constData());
    QVERIFY(first.err.isEmpty());
    const QString file = m_program->path(u"exported"_s);
    const QStringList exporting{u"export"_s, u"--day"_s, u"2026-01-30"_s, u"--style"_s, style, u"-o"_s};
    QCOMPARE(m_program->run(exporting + QStringList{file}).exitCode, 0);
    const Program other;
    const Ran second = other.run({u"import"_s, file});
    QVERIFY2(second.exitCode == 0, second.err.constData());
    const Ran third = other.run({u"import"_s, file});
    QVERIFY2(third.out.contains("0 new papers, 2 already known"), third.out.constData());
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(other.run(exporting + QStringList{u"-"_s}).out, exported.readAll());
}

void CliImportTest::json_isOneDocument() {
    const Ran ran = m_program->run({u"import"_s, u"--json"_s, write(u"day.json"_s, twoPapers)});
    QCOMPARE(ran.exitCode, 0);
    const auto report = QJsonDocument::fromJson(ran.out);
    QCOMPARE(report[u"imported"].toInt(), 1);
    QCOMPARE(report[u"files"][0][u"papers"].toInt(), 2);
    QCOMPARE(report[u"files"][0][u"style"].toString(), u"json"_s);
    QCOMPARE(report[u"files"][0][u"day"].toString(), u"2026-01-30"_s);
}

void CliImportTest::status_saysThatADayWasImported() {
    const QString file = write(u"day.json"_s, twoPapers);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(m_program->run({u"import"_s, file}).exitCode, 0);
    const Ran text = m_program->run({u"status"_s});
    QVERIFY2(
        text.out.contains("2026-01-30  2 papers, 1 summarised, 2 unread: imported, 2 papers from day.json "
                          "(json); the source's own count is unknown\n"),
        text.out.constData());
    const auto status = QJsonDocument::fromJson(m_program->run({u"status"_s, u"--json"_s}).out);
    const auto day = status[u"days"][0];
    QCOMPARE(day[u"state"].toString(), u"imported"_s);
    QCOMPARE(day[u"imports"].toArray().size(), 1);
    QCOMPARE(day[u"imports"][0][u"file"].toString(), u"day.json"_s);
    QCOMPARE(day[u"imports"][0][u"style"].toString(), u"json"_s);
    QCOMPARE(day[u"imports"][0][u"papers"].toInt(), 2);
    QVERIFY(day[u"imports"][0][u"announced"].isNull());
}

void CliImportTest::lostPaper_isExitCodeOneWithItsLine() {
    QByteArray bytes = twoPapers;
    const QString file = write(u"day.json"_s, bytes.replace("\"2601.00002\"", "null"));
    const Ran ran = m_program->run({u"import"_s, file});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.startsWith(file.toUtf8() + ":4: "), ran.err.constData());
    QVERIFY(ran.out.contains("1 of 1 files imported: 1 new papers"));
}

void CliImportTest::nothingImported_isExitCodeThree() {
    const Ran ran = m_program->run({u"import"_s, write(u"notes.md"_s, "# Notes\n"), u"/nowhere.md"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.err.trimmed().count('\n'), 1);
    QVERIFY(ran.err.contains("notes.md: This is no digest"));
}

void CliImportTest::wrongUsage_isExitCodeTwo() {
    QCOMPARE(m_program->run({u"import"_s}).exitCode, 2);
    const Ran ran = m_program->run({u"import"_s, u"x.md"_s, u"--day"_s, u"yesterday"_s});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "cli_import_test.moc"
