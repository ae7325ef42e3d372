#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/pdf/pdf_service.h"
#include "services/settings_service.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/patience.h"
#include "support/written_pdf.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

#include <atomic>
#include <csignal>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// PDFs fetched into the cache from a peer that plays arXiv, and all that can go wrong with it.
class PdfServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void pdf_isFetchedOnceAndKept();
    void progress_isTold();
    void brokenDownload_goesOnWhereItStopped();
    void brokenDownload_goesOnAfterARestart();
    void changedFile_isFetchedWhole();
    void serverWithoutRanges_isAskedForAllOfIt();
    void newVersion_takesTheOldOnesPlace();
    void whatCameInstead_isSaid_data();
    void whatCameInstead_isSaid();
    void fullDisk_isSaidAndLeavesNothingBehind();
    void cancel_endsIt();
    void twoWhoAsk_shareOneDownload();
    void limit_letsTheLongestUnusedGo();
    void samplePaper_hasNoPdf();
    void place_isKept();

  private:
    Answer answer(const Request& request) const;
    Answer pdfAnswer(const Request& request) const;
    Result<QString> fetched(int paper = 0) { return awaited(pdfs().fileOf(m_keys.at(paper))); }
    PdfService& pdfs() { return m_desk->workspace().pdfs(); }
    QList<Request> asked() const;
    QStringList kept() const;

    const InventedPapers m_papers{4};
    const QByteArray m_pdf = writtenPdf(30);
    std::atomic<const Answer*> m_instead = nullptr; ///< of a PDF
    std::atomic_int m_cuts = 0;                     ///< answers that break off half way
    std::atomic_bool m_ranges = true;
    std::atomic_char m_tag = 'a';
    std::unique_ptr<FakePeer> m_peer;
    std::unique_ptr<Desk> m_desk;
    QList<PaperKey> m_keys;
};

namespace {

constexpr int always = 1000; // cuts

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Answer PdfServiceTest::pdfAnswer(const Request& request) const {
    if (const Answer* instead = m_instead)
        return *instead;
    const QByteArray tag = QByteArray("\"") + m_tag.load() + '"';
    Answer answer{.headers = {{"ETag", tag}, {"Content-Type", "application/pdf"}}, .body = m_pdf};
    const QByteArray range = request.header("Range");
    if (m_ranges && !range.isEmpty() && request.header("If-Range") == tag) {
        const int from = range.mid(6).chopped(1).toInt();
        answer.status = 206;
        answer.body = m_pdf.mid(from);
        answer.headers.append({"Content-Range", "bytes " + QByteArray::number(from) + '-' +
                                                    QByteArray::number(m_pdf.size() - 1) + '/' +
                                                    QByteArray::number(m_pdf.size())});
    }
    return answer;
}

Answer PdfServiceTest::answer(const Request& request) const {
    if (request.path == u"/api/query")
        return m_papers.page(request);
    if (!request.path.startsWith(u"/pdf/"))
        return {.status = 404};
    Answer answer = pdfAnswer(request);
    if (m_cuts > 0) {
        --const_cast<std::atomic_int&>(m_cuts);
        answer.cutAfterBytes = answer.body.size() / 2;
    }
    return answer;
}

void PdfServiceTest::init() {
    m_instead = nullptr;
    m_cuts = 0;
    m_ranges = true;
    m_tag = 'a';
    m_peer = std::make_unique<FakePeer>([this](const Request& r) { return answer(r); });
    m_desk = std::make_unique<Desk>(QList<std::pair<QString, QString>>{
        {u"feeds.arxiv.api_url"_s, m_peer->url(u"/api/query"_s).toString()},
        {u"feeds.arxiv.pdf_url"_s, m_peer->url(u"/pdf"_s).toString()},
        {u"feeds.arxiv.interval_ms"_s, u"0"_s}});
    const QDate day(2026, 1, 30);
    QVERIFY(awaited(m_desk->workspace().fetch().fetch({day, {source::arxiv}, {u"cs.LG"_s}})));
    m_keys = *awaited(m_desk->workspace().archive().find(Selection::ofDay(day)));
    QCOMPARE(m_keys.size(), 4);
}

void PdfServiceTest::cleanup() {
    m_desk.reset();
    m_peer.reset();
}

QList<Request> PdfServiceTest::asked() const {
    QList<Request> requests = m_peer->requests();
    requests.removeIf([](const Request& request) { return !request.path.startsWith(u"/pdf/"); });
    return requests;
}

QStringList PdfServiceTest::kept() const { return QDir(m_desk->path(u"pdf"_s)).entryList(QDir::Files); }

void PdfServiceTest::pdf_isFetchedOnceAndKept() {
    const auto path = fetched();
    QVERIFY2(path, path ? "" : qPrintable(path.error().sentence));
    QCOMPARE(bytesOf(*path), m_pdf);
    QVERIFY(awaited(pdfs().fileOf(m_keys.first(), {}, PdfFrom::Server)));
    QCOMPARE(asked().size(), 2);
    m_desk->reopen();
    QCOMPARE(*fetched(), *path);
    QCOMPARE(asked().size(), 2);
}

void PdfServiceTest::progress_isTold() {
    QSignalSpy progress(&pdfs(), &PdfService::progressed);
    QVERIFY(fetched());
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.last().value(0).value<PaperKey>(), m_keys.first());
    QCOMPARE(progress.last().value(1).toLongLong(), m_pdf.size());
    QCOMPARE(progress.last().value(2).toLongLong(), m_pdf.size());
}

void PdfServiceTest::brokenDownload_goesOnWhereItStopped() {
    m_cuts = 1;
    const auto path = fetched();
    QVERIFY2(path, path ? "" : qPrintable(path.error().sentence));
    QCOMPARE(bytesOf(*path), m_pdf);
    QCOMPARE(asked().last().header("Range"), "bytes=" + QByteArray::number(m_pdf.size() / 2) + '-');
}

void PdfServiceTest::brokenDownload_goesOnAfterARestart() {
    m_cuts = always;
    const auto broken = fetched();
    QVERIFY(!broken && broken.error().kind == ErrorKind::Network);
    QVERIFY(kept().first().endsWith(u".part"));
    m_cuts = 0;
    m_desk->reopen();
    QCOMPARE(bytesOf(*fetched()), m_pdf);
    QVERIFY(asked().last().header("Range").mid(6).chopped(1).toInt() >= m_pdf.size() / 2);
    QCOMPARE(kept().size(), 1);
}

void PdfServiceTest::changedFile_isFetchedWhole() {
    m_cuts = always;
    QVERIFY(!fetched());
    m_cuts = 0;
    m_tag = 'b';
    QCOMPARE(bytesOf(*fetched()), m_pdf);
}

void PdfServiceTest::serverWithoutRanges_isAskedForAllOfIt() {
    m_ranges = false;
    m_cuts = 1;
    QCOMPARE(bytesOf(*fetched()), m_pdf);
}

void PdfServiceTest::newVersion_takesTheOldOnesPlace() {
    const auto entry = awaited(m_desk->workspace().archive().entries({m_keys.first()}))->first();
    QVERIFY(fetched());
    const QString folder = m_desk->path(u"pdf"_s) + u'/';
    const QString name = kept().first();
    QCOMPARE(name, entry.paper.id + u'v' + QString::number(entry.paper.version) + u".pdf"_s);
    QVERIFY(QFile::rename(folder + name, folder + entry.paper.id + u"v0.pdf"_s));
    QVERIFY(fetched());
    QCOMPARE(kept(), QStringList{name});
}

void PdfServiceTest::whatCameInstead_isSaid_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << 404 << QByteArray("no") << ErrorKind::NotFound << u"has no PDF"_s;
    QTest::newRow("a page") << 200 << QByteArray("<!DOCTYPE html><html>PDF is being made</html>")
                            << ErrorKind::Malformed << u"web page"_s;
    QTest::newRow("a riddle") << 200 << QByteArray("<html><title>reCAPTCHA</title></html>")
                              << ErrorKind::Malformed << u"no robot"_s;
    QTest::newRow("half of it") << 200 << writtenPdf(3).left(3000) << ErrorKind::Malformed
                                << u"ends before"_s;
    QTest::newRow("something") << 200 << QByteArray("GIF89a") << ErrorKind::Malformed << u"is no PDF"_s;
    QTest::newRow("forbidden") << 403 << QByteArray() << ErrorKind::Refused << u""_s;
    QTest::newRow("out of order") << 500 << QByteArray() << ErrorKind::Server << u""_s;
}

void PdfServiceTest::whatCameInstead_isSaid() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const Answer instead{.status = status, .body = body};
    m_instead = &instead;
    const auto path = fetched();
    QVERIFY(!path);
    QCOMPARE(path.error().kind, kind);
    QVERIFY2(path.error().sentence.contains(says), qPrintable(path.error().sentence));
    QVERIFY(kept().isEmpty());
    m_instead = nullptr;
    QVERIFY(fetched()); // what is wrong today may be right tomorrow
}

void PdfServiceTest::fullDisk_isSaidAndLeavesNothingBehind() {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(qint64(m_pdf.size()) > 20'000);
    const Answer large{.body = m_pdf + QByteArray(4 << 20, ' ') + "\n%%EOF\n"};
    m_instead = &large;
    const rlimit small{2 << 20, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto path = fetched();
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Storage);
    QVERIFY(kept().isEmpty());
}

void PdfServiceTest::cancel_endsIt() {
    const Answer slow{.body = m_pdf, .stallAfterBytes = 1000};
    m_instead = &slow;
    const CancelFlag cancel;
    const auto path = pdfs().fileOf(m_keys.first(), cancel);
    QTRY_VERIFY_WITH_TIMEOUT(!asked().isEmpty(), patience);
    cancel.raise();
    QCOMPARE(awaited(path).error().kind, ErrorKind::Cancelled);
}

void PdfServiceTest::twoWhoAsk_shareOneDownload() {
    const auto one = pdfs().fileOf(m_keys.first());
    const auto other = pdfs().fileOf(m_keys.first());
    QCOMPARE(*awaited(one), *awaited(other));
    QCOMPARE(asked().size(), 1);
}

void PdfServiceTest::limit_letsTheLongestUnusedGo() {
    QVERIFY(m_desk->workspace().settings().set(u"pdf.cache_mb"_s, u"10"_s));
    const Answer large{.body = m_pdf + QByteArray(4 << 20, ' ') + "\n%%EOF\n"};
    m_instead = &large;
    const QString first = *fetched(0);
    const QString second = *fetched(1);
    QTest::qWait(20);
    QVERIFY(fetched(0)); // used again
    QTest::qWait(20);
    const QString third = *fetched(2);
    QVERIFY(QFile::exists(first) && QFile::exists(third));
    QVERIFY(!QFile::exists(second));
}

void PdfServiceTest::samplePaper_hasNoPdf() {
    DayEntry entry = awaited(m_desk->workspace().archive().entries({m_keys.first()}))->first();
    QVERIFY(!pdfs().addressOf(entry).isEmpty());
    entry.listings = {Listing{.source = source::sample}};
    QVERIFY(pdfs().addressOf(entry).isEmpty());
}

void PdfServiceTest::place_isKept() {
    QVERIFY(!*awaited(pdfs().placeOf(m_keys.first())));
    const PdfPlace place{.page = 17, .down = 0.25, .zoom = 1.5};
    QVERIFY(awaited(pdfs().keepPlace(m_keys.first(), place)));
    QCOMPARE(**awaited(pdfs().placeOf(m_keys.first())), place);
    const PdfPlace fitted{.page = 2, .down = 0, .zoom = PdfPlace::fitPage};
    QVERIFY(awaited(pdfs().keepPlace(m_keys.first(), fitted)));
    m_desk->reopen();
    QCOMPARE(**awaited(pdfs().placeOf(m_keys.first())), fitted);
}

QTEST_GUILESS_MAIN(PdfServiceTest)
#include "pdf_service_test.moc"
