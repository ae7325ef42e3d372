#include "services/archive_service.h"
#include "services/export_desk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 1, 29);
const QDate second(2026, 1, 30);
const QDate third(2026, 2, 2);

} // namespace

/// The beginning of what an export would write, out of a library with three days.
class ExportPreviewTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void preview_isTheBeginningOfTheFile();
    void preview_ofManyDaysIsTheNewestFile();
    void preview_ofABrokenTemplateIsItsError();
    void previews_leaveTheLibraryToOthersWhileTheyRender();

  private:
    ExportService& exports() { return m_desk->workspace().exports(); }

    std::unique_ptr<Desk> m_desk;
    QString m_folder;
};

void ExportPreviewTest::init() {
    m_desk = std::make_unique<Desk>();
    fillDay(*m_desk, first, 3, u"2601"_s);
    fillDay(*m_desk, second, 4, u"2602"_s);
    fillDay(*m_desk, third, 5, u"2603"_s);
    m_folder = m_desk->path(u"out"_s);
}

void ExportPreviewTest::preview_isTheBeginningOfTheFile() {
    for (const ExportStyle& style : exports().styles()) {
        if (style.name == vaultStyle)
            continue;
        const ExportRequest request{Selection::ofDay(third), style.name, {}, u"x"_s};
        const auto preview = awaited(exports().preview(request));
        const auto whole = awaited(exports().render(request));
        QVERIFY2(preview.ok() && whole.ok(), qPrintable(style.name));
        QVERIFY2(!preview->text.isEmpty() && QString::fromUtf8(*whole).startsWith(preview->text),
                 qPrintable(style.name));
        QVERIFY(preview->text.mid(preview->text.indexOf(u"</style>"_s)).count(u'\n') <= 201);
        QCOMPARE(preview->isWhole, preview->text.toUtf8() == *whole);
        QCOMPARE(preview->papers, 5);
    }
}

void ExportPreviewTest::preview_ofManyDaysIsTheNewestFile() {
    const auto preview = awaited(exports().preview({.path = m_folder, .onePerDay = true}));
    QCOMPARE(preview->file, u"2026-02-02.md"_s);
    QCOMPARE(preview->papers, 12);
    QCOMPARE(preview->shown, 5);
    QVERIFY(!preview->isWhole);
}

void ExportPreviewTest::preview_ofABrokenTemplateIsItsError() {
    QVERIFY(QDir().mkpath(exports().stylesFolder()));
    QFile file(QDir(exports().stylesFolder()).filePath(u"broken.mustache"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# Title\n{{#papers}}\n") > 0);
    file.close();
    const auto preview = awaited(exports().preview({.style = u"broken"_s, .path = u"x"_s}));
    QCOMPARE(preview.error().kind, ErrorKind::Malformed);
}

/// The library has two readers; rendering 400 papers takes much longer than reading them.
void ExportPreviewTest::previews_leaveTheLibraryToOthersWhileTheyRender() {
    fillDay(*m_desk, QDate(2026, 3, 1), 400, u"2604"_s);
    const ExportRequest request{Selection::ofDay(QDate(2026, 3, 1)), u"html"_s, {}, u"x"_s};
    const auto one = exports().preview(request);
    const auto two = exports().preview(request);
    QTest::qWait(20); // both are in front
    const auto newest = m_desk->workspace().archive().newestDay();
    QVERIFY(awaited(newest).ok());
    QVERIFY(!one.isFinished());
    QVERIFY(!two.isFinished());
    QVERIFY(awaited(one).ok());
    QVERIFY(awaited(two).ok());
}

QTEST_GUILESS_MAIN(ExportPreviewTest)
#include "export_preview_test.moc"
