#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "services/zotero/zotero_service.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/written_pdf.h"
#include "support/zotero_peer.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Papers on their way to a Zotero that is played, and all that can keep them from it.
class ZoteroTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void papers_arriveWithTagsNoteAndPdf();
    void manyPapers_arriveEachOnce();
    void zoteroThatDoesNotRun_isSaid();
    void somebodyElse_isNotTakenForZotero();
    void readOnlyLibrary_isSaidBeforeAnythingIsSent();
    void failureHalfWay_tellsWhatArrived();
    void lostAnswer_savesNothingTwice();
    void pdfThatIsNotThere_keepsThePaper();
    void libraryWithoutFiles_getsNoPdf();
    void olderZotero_fetchesThePdfItself();
    void withoutPdfs_noneAreFetched();
    void cancel_leavesTheRest();
    void samplePaper_hasNoAddress();

  private:
    Answer arxiv(const Request& request) const;
    Result<ZoteroReport> sent(int papers) { return awaited(zotero().send(m_keys.mid(0, papers))); }
    ZoteroService& zotero() { return m_desk->workspace().zotero(); }
    void set(const QString& name, const QString& value) {
        QVERIFY(m_desk->workspace().settings().set(name, value));
    }
    int fetchedPdfs() const;

    const InventedPapers m_papers{24};
    std::unique_ptr<FakePeer> m_arxiv;
    std::unique_ptr<ZoteroPeer> m_zotero;
    std::unique_ptr<Desk> m_desk;
    QList<PaperKey> m_keys;
};

Answer ZoteroTest::arxiv(const Request& request) const {
    if (request.path == u"/api/query")
        return m_papers.page(request);
    return {.headers = {{"Content-Type", "application/pdf"}}, .body = writtenPdf(2)};
}

int ZoteroTest::fetchedPdfs() const {
    int fetched = 0;
    for (const Request& request : m_arxiv->requests())
        fetched += request.path.startsWith(u"/pdf/") ? 1 : 0;
    return fetched;
}

void ZoteroTest::init() {
    m_arxiv = std::make_unique<FakePeer>([this](const Request& request) { return arxiv(request); });
    m_zotero = std::make_unique<ZoteroPeer>();
    m_desk = std::make_unique<Desk>(QList<std::pair<QString, QString>>{
        {u"feeds.arxiv.api_url"_s, m_arxiv->url(u"/api/query"_s).toString()},
        {u"feeds.arxiv.pdf_url"_s, m_arxiv->url(u"/pdf"_s).toString()},
        {u"feeds.arxiv.interval_ms"_s, u"0"_s},
        {u"zotero.address"_s, m_zotero->address()}});
    const QDate day(2026, 1, 30);
    QVERIFY(awaited(m_desk->workspace().fetch().fetch({day, {source::arxiv}, {u"cs.LG"_s}})));
    m_keys = *awaited(m_desk->workspace().archive().find(Selection::ofDay(day)));
    QCOMPARE(m_keys.size(), 24);
}

void ZoteroTest::papers_arriveWithTagsNoteAndPdf() {
    ArchiveService& archive = m_desk->workspace().archive();
    QVERIFY(awaited(archive.addTag({m_keys[0]}, u"for Lan"_s)));
    QVERIFY(awaited(archive.setNote(m_keys[0], u"Ask **Lan** why $x^2$."_s)));
    const auto report = sent(1);
    QVERIFY2(report.ok(), qPrintable(report ? QString() : report.error().sentence));
    QVERIFY(report->isWhole());
    QCOMPARE(report->target, u"Reading list"_s);
    QCOMPARE(report->pdfs, 1);
    QCOMPARE(sentSentence(*report), u"1 paper sent to “Reading list” in Zotero. 1 PDF went along."_s);
    QCOMPARE(m_zotero->faults(), QStringList());
    const DayEntry entry = awaited(archive.entries({m_keys[0]}))->constFirst();
    QCOMPARE(m_zotero->items().size(), 1);
    const QJsonObject item = m_zotero->items()[0];
    QCOMPARE(item[u"itemType"_s].toString(), u"preprint"_s);
    QCOMPARE(item[u"title"_s].toString(), entry.paper.title);
    QCOMPARE(item[u"archiveID"_s].toString(), u"arXiv:"_s + entry.paper.id);
    QCOMPARE(item[u"url"_s].toString(), u"https://arxiv.org/abs/"_s + entry.paper.id);
    QCOMPARE(item[u"tags"_s][0][u"tag"_s].toString(), u"for Lan"_s);
    const QString note = item[u"notes"_s][0][u"note"_s].toString();
    QVERIFY2(note.contains(u"<strong>Lan</strong>"_s) &&
                 note.contains(u"<span class=\"math\">$x^2$</span>"_s),
             qPrintable(note));
    QCOMPARE(m_zotero->pdfs().size(), 1);
    QCOMPARE(m_zotero->pdfs()[0].item, item[u"id"_s].toString());
    QCOMPARE(m_zotero->pdfs()[0].bytes, writtenPdf(2));
    QVERIFY(m_zotero->pdfs()[0].url.contains(entry.paper.id));
}

void ZoteroTest::manyPapers_arriveEachOnce() {
    QSignalSpy progress(&zotero(), &ZoteroService::progressed);
    const auto report = sent(24);
    QVERIFY(report && report->isWhole() && report->remarks.isEmpty());
    QCOMPARE(report->pdfs, 24);
    QCOMPARE(m_zotero->faults(), QStringList());
    QSet<QString> titles;
    for (const QJsonObject& item : m_zotero->items())
        titles.insert(item[u"archiveID"_s].toString());
    QCOMPARE(titles.size(), 24);
    QCOMPARE(m_zotero->items().size(), 24);
    QVERIFY(progress.size() >= 24);
    QCOMPARE(progress.last()[0].value<ZoteroProgress>().done, 24);
}

void ZoteroTest::zoteroThatDoesNotRun_isSaid() {
    set(u"zotero.address"_s, u"http://127.0.0.1:9"_s);
    const auto report = sent(1);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
    QVERIFY2(report.error().sentence.contains(u"Start Zotero"_s), qPrintable(report.error().sentence));
    QVERIFY(!zotero().busy());
    QCOMPARE(fetchedPdfs(), 0);
}

void ZoteroTest::somebodyElse_isNotTakenForZotero() {
    set(u"zotero.address"_s, m_arxiv->url().toString());
    const auto report = sent(1);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Malformed);
    QVERIFY2(report.error().sentence.contains(u"is not Zotero"_s), qPrintable(report.error().sentence));
}

void ZoteroTest::readOnlyLibrary_isSaidBeforeAnythingIsSent() {
    m_zotero->setReadOnly(true);
    const auto report = sent(2);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QVERIFY2(report.error().sentence.contains(u"only be read"_s), qPrintable(report.error().sentence));
    for (const Request& request : m_zotero->requests())
        QVERIFY(request.path != u"/connector/saveItems"_s);
}

void ZoteroTest::failureHalfWay_tellsWhatArrived() {
    m_zotero->failFrom(2);
    const auto report = sent(24);
    QVERIFY(report.ok());
    QVERIFY(!report->isWhole());
    QCOMPARE(report->sent, 10);
    QCOMPARE(report->failure->kind, ErrorKind::Server);
    QVERIFY(sentSentence(*report).startsWith(u"10 of 24 papers sent"_s));
    QCOMPARE(m_zotero->items().size(), 10);
}

void ZoteroTest::lostAnswer_savesNothingTwice() {
    m_zotero->loseNextAnswer();
    const auto report = sent(3);
    QVERIFY2(report.ok(), qPrintable(report ? QString() : report.error().sentence));
    QVERIFY(report->isWhole());
    QCOMPARE(m_zotero->items().size(), 3);
    QCOMPARE(report->pdfs, 3);
}

void ZoteroTest::pdfThatIsNotThere_keepsThePaper() {
    m_arxiv->setHandler([](const Request&) { return Answer{.status = 404}; });
    const auto report = sent(2);
    QVERIFY(report && report->isWhole());
    QCOMPARE(report->pdfs, 0);
    QCOMPARE(report->remarks.size(), 2);
    QVERIFY(sentSentence(*report).endsWith(u"2 PDFs did not."_s));
    QCOMPARE(m_zotero->items().size(), 2);
}

void ZoteroTest::libraryWithoutFiles_getsNoPdf() {
    m_zotero->setFilesReadOnly(true);
    const auto report = sent(2);
    QVERIFY(report && report->isWhole() && report->remarks.isEmpty());
    QCOMPARE(report->pdfs, 0);
    QCOMPARE(fetchedPdfs(), 0);
}

void ZoteroTest::olderZotero_fetchesThePdfItself() {
    m_zotero->setTakesUploads(false);
    const auto report = sent(1);
    QVERIFY(report && report->isWhole());
    QCOMPARE(fetchedPdfs(), 0);
    QVERIFY(!m_zotero->items()[0][u"attachments"_s][0][u"url"_s].toString().isEmpty());
}

void ZoteroTest::withoutPdfs_noneAreFetched() {
    set(u"zotero.pdf"_s, u"false"_s);
    const auto report = sent(2);
    QVERIFY(report && report->isWhole());
    QCOMPARE(fetchedPdfs(), 0);
    QVERIFY(m_zotero->items()[0][u"attachments"_s].toArray().isEmpty());
}

void ZoteroTest::cancel_leavesTheRest() {
    connect(&zotero(), &ZoteroService::progressed, &zotero(), [this](const ZoteroProgress& progress) {
        if (progress.done == 3)
            zotero().cancel();
    });
    const auto report = sent(24);
    QVERIFY(report.ok());
    QVERIFY(report->cancelled && !report->failure);
    QCOMPARE(report->sent, 10);
    QCOMPARE(m_zotero->items().size(), 10);
}

void ZoteroTest::samplePaper_hasNoAddress() {
    const auto sample = awaited(m_desk->workspace().sample().load());
    QVERIFY(sample.ok());
    const auto report = awaited(zotero().send({sample->constFirst()}));
    QVERIFY(report && report->isWhole());
    const QJsonObject item = m_zotero->items().constFirst();
    QVERIFY(!item.contains(u"url"_s) && !item.contains(u"archiveID"_s) && !item.contains(u"DOI"_s));
    QVERIFY(item[u"attachments"_s].toArray().isEmpty());
    QCOMPARE(fetchedPdfs(), 0);
}

QTEST_GUILESS_MAIN(ZoteroTest)
#include "zotero_test.moc"
