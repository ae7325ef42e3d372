#include "services/export_desk.h"
#include "services/import_desk.h"
#include "support/invented_library.h"
#include "support/patience.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// More papers in one file than are taken from the library at once.
class ExportPagesTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { importInvented(m_desk.workspace(), papers); }
    void file_isTheSameAsTheText_data();
    void file_isTheSameAsTheText();
    void text_isTakenInPiecesThatMakeTheWhole();
    void text_endsWhereItIsNotTaken();
    void sameAgain_isNotWrittenAnew();
    void otherFileOfThatName_isReplacedAsAWhole();
    void cancelled_leavesTheFileThatWasThere();
    void pipe_isNotReplacedByAFile();

  private:
    static constexpr int papers = 1300;

    ExportService& exports() { return m_desk.workspace().exports(); }
    ExportRequest request(const QString& style) const {
        return {
            .selection = {.order = SortOrder::Title}, .style = style, .path = m_desk.path(u"all."_s + style)};
    }

    Desk m_desk;
};

void ExportPagesTest::file_isTheSameAsTheText_data() {
    QTest::addColumn<QString>("style");
    for (const ExportStyle& style : exports().styles())
        if (style.name != vaultStyle)
            QTest::newRow(qPrintable(style.name)) << style.name;
}

void ExportPagesTest::file_isTheSameAsTheText() {
    QFETCH(const QString, style);
    int done = 0;
    const auto told =
        connect(&exports(), &ExportService::progressed, this, [&](const ExportProgress& progress) {
            QVERIFY(progress.done > done && progress.total == papers);
            done = progress.done;
        });
    const ExportReport report = exported(m_desk, request(style));
    QCOMPARE(report.papers, papers);
    QCOMPARE(report.files, 1);
    QTRY_COMPARE_WITH_TIMEOUT(done, papers, patience);
    disconnect(told);
    QCOMPARE(bytesOf(report.path), *awaited(exports().render(request(style))));
}

void ExportPagesTest::text_isTakenInPiecesThatMakeTheWhole() {
    QByteArray text;
    int pieces = 0;
    const Outcome taken = awaited(exports().render(request(u"sheaf"_s), [&](const QByteArray& piece) {
        text += piece;
        ++pieces;
        return Outcome();
    }));
    QVERIFY(taken && pieces > 3);
    QCOMPARE(text, *awaited(exports().render(request(u"sheaf"_s))));
}

void ExportPagesTest::text_endsWhereItIsNotTaken() {
    int pieces = 0;
    const Outcome taken = awaited(exports().render(request(u"json"_s), [&](const QByteArray&) -> Outcome {
        ++pieces;
        return Error{ErrorKind::Storage, u"full"_s};
    }));
    QCOMPARE(pieces, 1);
    QVERIFY(!taken && taken.error().sentence == u"full");
}

void ExportPagesTest::sameAgain_isNotWrittenAnew() {
    exported(m_desk, request(u"json"_s));
    QCOMPARE(exported(m_desk, request(u"json"_s)).unchanged, 1);
}

void ExportPagesTest::otherFileOfThatName_isReplacedAsAWhole() {
    const QByteArray whole = bytesOf(exported(m_desk, request(u"ris"_s)).path);
    for (const QByteArray& before : {whole + "more", whole.first(whole.size() / 2), "other"_ba}) {
        write(m_desk, u"all.ris"_s, before);
        QCOMPARE(exported(m_desk, request(u"ris"_s)).unchanged, 0);
        QCOMPARE(bytesOf(m_desk.path(u"all.ris"_s)), whole);
    }
}

void ExportPagesTest::cancelled_leavesTheFileThatWasThere() {
    write(m_desk, u"all.bibtex"_s, "mine");
    const auto running = exports().write(request(u"bibtex"_s));
    exports().cancel();
    const auto report = awaited(running);
    QVERIFY(report && report->cancelled);
    QCOMPARE(report->files, 0);
    QCOMPARE(bytesOf(m_desk.path(u"all.bibtex"_s)), "mine");
}

void ExportPagesTest::pipe_isNotReplacedByAFile() {
    ExportRequest toPipe = request(u"bibtex"_s);
    toPipe.path = m_desk.path(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(toPipe.path).constData(), 0600), 0);
    const auto report = awaited(exports().write(toPipe));
    QVERIFY(!report && report.error().kind == ErrorKind::Storage);
    QVERIFY(report.error().sentence.contains(toPipe.path));
    QVERIFY(!QFileInfo(toPipe.path).isFile());
}

QTEST_GUILESS_MAIN(ExportPagesTest)
#include "export_pages_test.moc"
