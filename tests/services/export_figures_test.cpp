#include "digests/digest_readers.h"
#include "library/full_text_store.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/export_desk.h"
#include "services/import_desk.h"

#include <QDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 30);
const auto freely = u"http://creativecommons.org/licenses/by/4.0/"_s;
const auto notAtAll = u"http://arxiv.org/licenses/nonexclusive-distrib/1.0/"_s;
const auto address = u"https://arxiv.org/html/2601.00001v1/x1.png"_s;
const auto picture = QByteArrayLiteral("\x89PNG\r\n\x1a\n of a kind");

Figure figure() { return {.bytes = picture, .format = u"png"_s, .size = {640, 480}, .url = address}; }

} // namespace

/// Overview figures on their way out, under the paper's licence.
class ExportFiguresTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void freeFigure_standsBesideTheDigest();
    void freeFigure_standsInsideAWebPage();
    void figureThatIsNotFree_isLinked_data();
    void figureThatIsNotFree_isLinked();
    void withoutBeingAsked_figuresAreLinked();
    void importedAgain_keepsTheAddressItKnows();

  private:
    void keepFigure(const QString& licence);
    QString exportedText(const QString& style, bool figures);
    QString folder() const { return m_desk->path(u"out"_s); }

    std::unique_ptr<Desk> m_desk;
};

void ExportFiguresTest::init() {
    m_desk = std::make_unique<Desk>();
    fillDay(*m_desk, day, 1, u"2601"_s);
}

void ExportFiguresTest::keepFigure(const QString& licence) {
    const PaperKey paper = awaited(m_desk->workspace().archive().find({}))->constFirst();
    const auto library = Library::open(m_desk->workspace().libraryPath());
    const Outcome kept =
        (*library)
            ->write([&](Connection& connection) {
                const StoredText text{.text = FullText{.sections = {{.title = u"Body"_s, .text = u"Text."_s}},
                                                       .figureUrl = address,
                                                       .figureCaption = u"All of it."_s,
                                                       .licence = licence},
                                      .fetched = QDateTime::currentDateTimeUtc()};
                const Outcome stored = FullTextStore(connection).keep(paper, text);
                return stored ? FullTextStore(connection).keepFigure(paper, figure()) : stored;
            })
            .result();
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().details));
}

QString ExportFiguresTest::exportedText(const QString& style, bool figures) {
    const QString path = folder() + u"/day."_s + (style == u"html" ? u"html"_s : u"md"_s);
    exported(*m_desk,
             {.selection = {.from = day, .to = day}, .style = style, .path = path, .figures = figures});
    return QString::fromUtf8(bytesOf(path));
}

void ExportFiguresTest::freeFigure_standsBesideTheDigest() {
    keepFigure(freely);
    QVERIFY(exportedText(u"hf-digest"_s, true).contains(u"](figures/2601.00001.png)"_s));
    QCOMPARE(bytesOf(folder() + u"/figures/2601.00001.png"_s), picture);
}

void ExportFiguresTest::freeFigure_standsInsideAWebPage() {
    keepFigure(freely);
    const QString page = exportedText(u"html"_s, true);
    QVERIFY(
        page.contains(u"src=\"data:image/png;base64,"_s + QString::fromLatin1(picture.toBase64()) + u'"'));
    QVERIFY(page.contains(u"<figcaption>"_s));
    QCOMPARE(filesIn(folder()), QStringList{u"day.html"_s});
}

void ExportFiguresTest::figureThatIsNotFree_isLinked_data() {
    QTest::addColumn<QString>("style");
    QTest::newRow("hf-digest") << u"hf-digest"_s;
    QTest::newRow("html") << u"html"_s;
}

void ExportFiguresTest::figureThatIsNotFree_isLinked() {
    QFETCH(QString, style);
    keepFigure(notAtAll);
    QVERIFY(exportedText(style, true).contains(address));
    QCOMPARE(filesIn(folder()).size(), 1);
}

void ExportFiguresTest::withoutBeingAsked_figuresAreLinked() {
    keepFigure(freely);
    QVERIFY(exportedText(u"hf-digest"_s, false).contains(address));
    QCOMPARE(filesIn(folder()).size(), 1);
}

void ExportFiguresTest::importedAgain_keepsTheAddressItKnows() {
    keepFigure(freely);
    exportedText(u"hf-digest"_s, true);
    importInto(*m_desk, {folder() + u"/day.md"_s}, day);
    QCOMPARE(entries(*m_desk).constFirst().paper.figureUrl, address);
}

QTEST_GUILESS_MAIN(ExportFiguresTest)
#include "export_figures_test.moc"
