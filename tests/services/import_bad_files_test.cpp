#include "services/import_desk.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Files of the five formats that something happened to, on their way into the library.
class ImportBadFilesTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void lineEndsAndByteOrderMark_changeNothing_data() { addStyles(); }
    void lineEndsAndByteOrderMark_changeNothing();
    void cutPaper_isReportedAndTheOthersAreIn_data() { addStyles(); }
    void cutPaper_isReportedAndTheOthersAreIn();
    void scriptInATitle_isATitle_data() { addStyles(); }
    void scriptInATitle_isATitle();
    void tenMegabytesInOneLine_loseNoPaper_data() { addStyles(); }
    void tenMegabytesInOneLine_loseNoPaper();
    void endlessLine_isNoDigest();
    void picture_isNoDigest();

  private:
    static void addStyles();
    ImportedFile imported(const QByteArray& bytes, const QString& name = u"2026-03-04.md"_s) {
        return importInto(*m_desk, {write(*m_desk, name, bytes)}).files[0];
    }
    QStringList titles() {
        QStringList all;
        for (const DayEntry& entry : entries(*m_desk))
            all += entry.paper.title;
        return all;
    }

    std::unique_ptr<Desk> m_desk;
};

namespace {

QByteArray fileOf(const QString& style) { return fixture(u"digests/%1.md"_s.arg(style)); }

} // namespace

void ImportBadFilesTest::addStyles() {
    QTest::addColumn<QString>("style");
    QTest::addColumn<QByteArray>("title");  // of its last paper
    QTest::addColumn<QByteArray>("before"); // what stands before a text
    QTest::addColumn<int>("papers");
    const auto add = [](const char* style, const char* title, const char* before, int papers) {
        QTest::newRow(style) << QString::fromLatin1(style) << QByteArray(title) << QByteArray(before)
                             << papers;
    };
    add("hf-digest", "Threshing without Supervision", "Lúa vẫn được", 3);
    add("hf-report", "Rope Is All You Need", "## 1. 应用领域\n", 4);
    add("arxiv-scored", "Sleep Counts Itself", "Abstract: ", 3);
    add("arxiv-enhanced", "Words That Were Never Said", "Abstract: ", 4);
    add("arxiv-brief", "Rope Is All You Need", "We thresh.", 4);
}

void ImportBadFilesTest::lineEndsAndByteOrderMark_changeNothing() {
    QFETCH(QString, style);
    QFETCH(int, papers);
    const QByteArray bytes = fileOf(style);
    imported(bytes);
    const QList<DayEntry> clean = entries(*m_desk);
    const ImportedFile again = imported("\xEF\xBB\xBF" + QByteArray(bytes).replace("\n", "\r\n"));
    QCOMPARE(again.style, style);
    QCOMPARE(again.known, papers);
    QVERIFY(!again.anyFailure());
    QVERIFY(entries(*m_desk) == clean);
}

void ImportBadFilesTest::cutPaper_isReportedAndTheOthersAreIn() {
    QFETCH(QString, style);
    QFETCH(QByteArray, title);
    QFETCH(int, papers);
    const QByteArray bytes = fileOf(style);
    const qsizetype last = bytes.lastIndexOf(title) + title.size();
    const ImportedFile file = imported(bytes.left(last + (bytes.size() - last) / 2));
    QVERIFY(file.imported && file.anyFailure());
    QVERIFY(file.papers >= papers - 1);
    const auto failure = std::find_if(file.remarks.begin(), file.remarks.end(),
                                      [](const ImportRemark& remark) { return remark.failure; });
    QVERIFY(failure->line > 0);
}

void ImportBadFilesTest::scriptInATitle_isATitle() {
    QFETCH(QString, style);
    QFETCH(QByteArray, title);
    QFETCH(int, papers);
    const ImportedFile file = imported(fileOf(style).replace(title, title + "<script>alert(1)</script>"));
    QVERIFY(!file.anyFailure());
    QCOMPARE(file.papers, papers);
    QVERIFY(titles().contains(QString::fromUtf8(title) + u"<script>alert(1)</script>"_s));
}

void ImportBadFilesTest::tenMegabytesInOneLine_loseNoPaper() {
    QFETCH(QString, style);
    QFETCH(QByteArray, before);
    QFETCH(int, papers);
    QByteArray bytes = fileOf(style);
    QVERIFY(bytes.contains(before));
    const ImportedFile file = imported(
        bytes.insert(bytes.indexOf(before) + before.size(), QByteArray("words ").repeated(1'700'000)));
    QVERIFY(!file.anyFailure());
    QCOMPARE(file.papers, papers);
}

void ImportBadFilesTest::endlessLine_isNoDigest() {
    const ImportedFile file = imported(QByteArray(10'000'000, 'x'));
    QVERIFY(!file.imported && file.anyFailure());
    QVERIFY(file.remarks[0].sentence.contains(u"no digest"_s));
}

void ImportBadFilesTest::picture_isNoDigest() {
    const ImportedFile file = imported("\x89PNG\r\n\x1a\n" + QByteArray(5000, '\0'), u"2026-03-04.png"_s);
    QVERIFY(!file.imported && file.anyFailure());
    QCOMPARE(entries(*m_desk), QList<DayEntry>());
}

QTEST_GUILESS_MAIN(ImportBadFilesTest)
#include "import_bad_files_test.moc"
