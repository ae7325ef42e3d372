#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray dayOf(const QByteArray& date, const QByteArray& id) {
    return R"({"day": ")" + date + R"(", "papers": [{"id": ")" + id +
           R"(", "title": "One", "authors": ["A. One"], "abstract": "First.", "starred": true,
 "summary": {"tldr": "One is first.", "score": 80}}]})";
}

} // namespace

/// `sheaf export` beyond one day to one file, as a script would use it.
class CliExportTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void styles_areListedALineEach();
    void range_goesIntoAFolderDayByDay();
    void filters_holdForTheFolderToo();
    void vault_isWrittenTwiceWithoutAChange();
    void damagedNote_isExitCodeOneWithItsName();
    void folderStyles_needAFolder_data();
    void folderStyles_needAFolder();
    void nothingFound_isExitCodeThree();

  private:
    Ran exported(const QStringList& options) const {
        return m_program->run(QStringList{u"export"_s} + options);
    }
    QString put(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<Program> m_program;
};

QString CliExportTest::put(const QString& name, const QByteArray& bytes) const {
    QFile file(m_program->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file could not be written");
    return file.fileName();
}

void CliExportTest::init() {
    m_program = std::make_unique<Program>();
    const Ran ran = m_program->run({u"import"_s, put(u"a.json"_s, dayOf("2026-01-29", "2601.00001")),
                                    put(u"b.json"_s, dayOf("2026-01-30", "2601.00002"))});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
}

void CliExportTest::styles_areListedALineEach() {
    const Ran ran = exported({u"--styles"_s});
    QCOMPARE(ran.exitCode, 0);
    for (const char* style : {"sheaf ", "hf-digest ", "arxiv-brief ", "bibtex ", "html ", "json ", "vault "})
        QVERIFY2(ran.out.contains("\n" + QByteArray(style)) || ran.out.startsWith(style), style);
}

void CliExportTest::range_goesIntoAFolderDayByDay() {
    const Ran ran = exported(
        {u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-31"_s, u"-o"_s, m_program->path(u"days/"_s)});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(QDir(m_program->path(u"days"_s)).entryList(QDir::Files, QDir::Name),
             (QStringList{u"2026-01-29.md"_s, u"2026-01-30.md"_s}));
    QVERIFY(ran.out.contains("2 papers in 2 files"));
    const Ran again = exported({u"--per-day"_s, u"-o"_s, m_program->path(u"days"_s)});
    QVERIFY(again.out.contains("2 unchanged"));
}

void CliExportTest::filters_holdForTheFolderToo() {
    const QString folder = m_program->path(u"days"_s);
    const Ran ran = exported({u"--search"_s, u"id:2601.00002"_s, u"--starred"_s, u"--min-score"_s, u"80"_s,
                              u"--per-day"_s, u"--style"_s, u"bibtex"_s, u"-o"_s, folder});
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"2026-01-30.bib"_s});
}

void CliExportTest::vault_isWrittenTwiceWithoutAChange() {
    const QStringList options{u"--style"_s, u"vault"_s, u"-o"_s, m_program->path(u"vault"_s)};
    QVERIFY(exported(options).out.contains("2 papers in 4 files (0 unchanged)"));
    const Ran again = exported(options);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains("2 papers in 4 files (4 unchanged)"), again.out.constData());
}

void CliExportTest::damagedNote_isExitCodeOneWithItsName() {
    const QStringList options{u"--style"_s, u"vault"_s, u"-o"_s, m_program->path(u"vault"_s)};
    QCOMPARE(exported(options).exitCode, 0);
    put(u"vault/papers/2601.00001.md"_s, "mine\n");
    const Ran ran = exported(options);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("papers/2601.00001.md"), ran.err.constData());
}

void CliExportTest::folderStyles_needAFolder_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("vault to standard output") << QStringList{u"--style"_s, u"vault"_s};
    QTest::newRow("days to standard output") << QStringList{u"--per-day"_s};
    QTest::newRow("days into a file")
        << QStringList{u"--per-day"_s, u"-o"_s, QStringLiteral("/proc/self/status")};
}

void CliExportTest::folderStyles_needAFolder() {
    QFETCH(QStringList, options);
    const Ran ran = exported(options);
    QVERIFY2(ran.exitCode == 2, (ran.out + ran.err).constData());
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    QVERIFY(ran.out.isEmpty());
}

void CliExportTest::nothingFound_isExitCodeThree() {
    for (const QString& style : {u"sheaf"_s, u"vault"_s}) {
        const Ran ran = exported(
            {u"--day"_s, u"2020-01-01"_s, u"--style"_s, style, u"-o"_s, m_program->path(u"nothing/"_s)});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(!QFileInfo::exists(m_program->path(u"nothing"_s)));
    }
}

QTEST_GUILESS_MAIN(CliExportTest)
#include "cli_export_test.moc"
