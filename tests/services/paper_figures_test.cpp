#include "library/library.h"
#include "papers/licence.h"
#include "services/archive_service.h"
#include "services/export_figures.h"
#include "services/fetch_service.h"
#include "services/full_text_service.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/recordings.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Overview figures: what is fetched with a paper's full text, and what of it may leave the reader's machine.
class PaperFiguresTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void figure_isStoredWithItsLicence();
    void figures_arePassedOnWhereTheLicenceAllows();
    void brokenPicture_costsNoText();

  private:
    static Answer answer(const Request& request);
    FullTextService& texts() { return m_desk->workspace().texts(); }
    std::optional<Figure> fetchedFigure(int paper);
    QHash<PaperKey, Figure> passedOn() const;

    FakePeer m_peer{&PaperFiguresTest::answer};
    std::unique_ptr<Desk> m_desk;
    QList<PaperKey> m_papers;
};

namespace {

const InventedPapers invented(4);

/// One red pixel.
QByteArray png() {
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");
}

} // namespace

/// Of the second paper nothing may be passed on, the third's picture is none.
Answer PaperFiguresTest::answer(const Request& request) {
    if (request.path == u"/api/query")
        return invented.page(request);
    QByteArray page = fixture(u"fulltext/arxiv_page.html"_s);
    page.replace("/html/2601.09990v2/", request.path.toUtf8() + '/');
    if (request.path.endsWith(u".png"))
        return {.body = request.path.contains(invented.ids()[2]) ? QByteArray("<svg/>") : png()};
    if (request.path.contains(invented.ids()[1]))
        page.replace("License: CC BY 4.0", "License: arXiv.org perpetual non-exclusive license");
    return {.body = page};
}

void PaperFiguresTest::init() {
    m_desk = std::make_unique<Desk>(
        QList<std::pair<QString, QString>>{{u"feeds.arxiv.api_url"_s, m_peer.url(u"/api/query"_s).toString()},
                                           {u"feeds.arxiv.html_url"_s, m_peer.url(u"/html"_s).toString()},
                                           {u"feeds.arxiv.interval_ms"_s, u"0"_s}});
    QVERIFY(awaited(m_desk->workspace().fetch().fetch({QDate(2026, 1, 30), {source::arxiv}, {u"cs.LG"_s}})));
    m_papers.clear();
    for (const QString& id : invented.ids())
        m_papers += *awaited(m_desk->workspace().archive().paper(id));
}

std::optional<Figure> PaperFiguresTest::fetchedFigure(int paper) {
    const auto text = awaited(texts().textOf(m_papers[paper]));
    return text && text->text ? *awaited(texts().figureOf(m_papers[paper])) : std::nullopt;
}

void PaperFiguresTest::figure_isStoredWithItsLicence() {
    const auto figure = fetchedFigure(0);
    QVERIFY(figure);
    QCOMPARE(figure->bytes, png());
    QCOMPARE(figure->format, u"png"_s);
    QCOMPARE(figure->size, QSize(1, 1));
    QCOMPARE(figure->caption, u"Figure 1: A lantern and its range $r$."_s);
    QVERIFY(mayRedistribute(figure->licence));
    const auto entry = *awaited(m_desk->workspace().archive().entries({m_papers[0]}));
    QCOMPARE(entry.constFirst().paper.figureUrl, figure->url);
    QCOMPARE(entry.constFirst().paper.codeUrl, u"https://github.com/lamps/lanterns"_s);
}

QHash<PaperKey, Figure> PaperFiguresTest::passedOn() const {
    const auto library = Library::open(m_desk->workspace().libraryPath());
    QHash<PaperKey, Figure> figures;
    for (const PaperKey paper : m_papers) {
        const auto figure =
            (*library)->read([paper](Connection& c) { return figureToPassOn(c, paper); }).result();
        if (!figure)
            qFatal("%s", qPrintable(figure.error().sentence));
        if (*figure)
            figures.insert(paper, **figure);
    }
    return figures;
}

void PaperFiguresTest::figures_arePassedOnWhereTheLicenceAllows() {
    QVERIFY(fetchedFigure(0));
    const auto own = fetchedFigure(1);
    QCOMPARE(own->bytes, png()); // the reader may look at it
    const auto figures = passedOn();
    QCOMPARE(figures.size(), 2); // nobody looked at the others
    QCOMPARE(figures[m_papers[0]].bytes, png());
    Figure linked = *own;
    linked.bytes.clear();
    QCOMPARE(figures[m_papers[1]], linked);
}

void PaperFiguresTest::brokenPicture_costsNoText() {
    const auto figure = fetchedFigure(2);
    QVERIFY(figure && figure->bytes.isEmpty());
    QVERIFY(figure->url.endsWith(u"/x1.png"_s));
    QVERIFY(passedOn().contains(m_papers[2]));
}

QTEST_GUILESS_MAIN(PaperFiguresTest)
#include "paper_figures_test.moc"
