#include "support/program.h"

#include <QFile>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf prompts`: the reader's own wording, without the window.
class CliPromptsTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_program = std::make_unique<Program>(); }
    void copy_isEditedCheckedAndUsed();
    void fault_isToldByFileAndLine();
    void preview_isTheRequestForAPaper();
    void wrongUse_isExitCodeTwo_data();
    void wrongUse_isExitCodeTwo();

  private:
    Ran run(const QStringList& command) const { return m_program->run(QStringList{u"prompts"_s} + command); }
    /// The reader's copy of a prompt, with its text changed.
    void writeCopy(const QString& of, const QByteArray& from, const QByteArray& to) const {
        const Ran copied = run({u"copy"_s, of, u"mine"_s});
        QVERIFY2(copied.exitCode == 0, copied.err.constData());
        QFile file(QString::fromUtf8(copied.out.trimmed()));
        QVERIFY2(file.open(QIODevice::ReadWrite), copied.out.constData());
        const QByteArray text = file.readAll().replace(from, to);
        QVERIFY(file.resize(0) && file.write(text) == text.size());
    }

    std::unique_ptr<Program> m_program;
};

void CliPromptsTest::copy_isEditedCheckedAndUsed() {
    QVERIFY(run({}).out.contains("* hf-report-1\thf-report\tbuilt in\n"));
    writeCopy(u"hf-report-1"_s, "You write", "Kindly write");
    QCOMPARE(run({u"check"_s, u"mine"_s}).exitCode, 0);
    QVERIFY(run({u"show"_s, u"mine"_s}).out.contains("Kindly write"));
    QVERIFY(run({}).out.contains("  mine\thf-report\tyours\n"));
    QCOMPARE(run({u"use"_s, u"mine"_s}).exitCode, 0);
    const QByteArray used = run({}).out;
    QVERIFY2(used.contains("* mine\t") && used.contains("  hf-report-1\t"), used.constData());
    QCOMPARE(run({u"unuse"_s, u"mine"_s}).exitCode, 0);
    QVERIFY(run({}).out.contains("* hf-report-1\t"));
    QCOMPARE(run({u"remove"_s, u"mine"_s}).exitCode, 0);
    QVERIFY(!run({}).out.contains("mine"));
}

void CliPromptsTest::fault_isToldByFileAndLine() {
    writeCopy(u"summary-2"_s, "{{language}}", "{{langauge}}");
    const Ran checked = run({u"check"_s, u"mine"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.err.contains("mine, line 7: ") && checked.err.contains("{{langauge}}"),
             checked.err.constData());
    const Ran used = run({u"use"_s, u"mine"_s});
    QVERIFY2(used.exitCode != 0 && used.err.contains("Line 7"), used.err.constData());
}

void CliPromptsTest::preview_isTheRequestForAPaper() {
    for (const auto& [name, value] : {std::pair(u"engines.work.kind"_s, u"anthropic"_s),
                                      {u"engines.work.base_url"_s, u"https://api.example.org"_s},
                                      {u"engines.work.model"_s, u"test-model"_s}})
        QCOMPARE(m_program->run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
    const QByteArray digest =
        R"({"day": "2026-01-30", "papers": [{"id": "2601.00001", "title": "One", "abstract": "First."}]})";
    QFile file(m_program->path(u"day.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(digest) == digest.size());
    file.close();
    QCOMPARE(m_program->run({u"import"_s, file.fileName()}).exitCode, 0);
    const Ran shown = run({u"preview"_s, u"hf-report-1"_s, u"2601.00001"_s, u"--engine"_s, u"work"_s,
                           u"--language"_s, u"vi"_s});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QVERIFY2(shown.out.startsWith("POST https://api.example.org/"), shown.out.constData());
    for (const char* part : {"Title: One", "Vietnamese (vi)", "field_of_application", "test-model"})
        QVERIFY2(shown.out.contains(part), part);
    QVERIFY2(shown.err.contains("tokens") && !shown.err.contains("full text"), shown.err.constData());
    QCOMPARE(m_program->run({u"settings"_s, u"set"_s, u"summaries.full_text"_s, u"always"_s}).exitCode, 0);
    const Ran whole = run({u"preview"_s, u"hf-report-1"_s, u"2601.00001"_s, u"--engine"_s, u"work"_s});
    QVERIFY2(whole.out.contains("First.") && whole.err.contains("full text"), whole.err.constData());
}

void CliPromptsTest::wrongUse_isExitCodeTwo_data() {
    QTest::addColumn<QStringList>("command");
    QTest::newRow("unknown action") << QStringList{u"paint"_s};
    QTest::newRow("no name") << QStringList{u"show"_s};
    QTest::newRow("a name of the program's") << QStringList{u"copy"_s, u"summary-2"_s, u"hf-report-1"_s};
    QTest::newRow("a path") << QStringList{u"copy"_s, u"summary-2"_s, u"../mine"_s};
}

void CliPromptsTest::wrongUse_isExitCodeTwo() {
    QFETCH(QStringList, command);
    const Ran ran = run(command);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliPromptsTest)
#include "cli_prompts_test.moc"
