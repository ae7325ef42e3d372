#include "fulltext/full_text_client.h"
#include "net/http_client.h"
#include "paper_pdf.h"
#include "support/awaited.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"
#include "support/recordings.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QTest>
#include <QTimeZone>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The way to a text over the wire: page, then PDF, then none, and every fault of a server.
class FullTextClientTest : public QObject {
    Q_OBJECT

  private slots:
    void page_isAskedFirst();
    void withoutAPage_thePdfIsRead();
    void unreadablePage_isFollowedByThePdf();
    void withoutEither_thereIsNoTextAndItSaysSo_data();
    void withoutEither_thereIsNoTextAndItSaysSo();
    void faults_areErrorsAndNoAnswer_data();
    void faults_areErrorsAndNoAnswer();
    void pauseThatIsAskedFor_isKept();
    void requests_keepTheirPace();
    void cancel_endsTheFetch();
    void figure_isFetchedWithALimit();

  private:
    Result<FoundText> fetch(FakePeer& peer, const CancelFlag& cancel = {}, int intervalMs = 0);

    FakeClock m_clock{QDateTime(QDate(2026, 1, 30), QTime(12, 0), QTimeZone::utc())};
    HttpClient m_http{{.userAgent = "Sheaf-test/1", .backoffBaseMs = 5, .longestWaitMs = 3000}, m_clock};
    PaperReader m_reader{PaperReader::defaultProgram()};
    QByteArray m_page = fixture(u"fulltext/arxiv_page.html"_s);
    QByteArray m_pdf;
};

namespace {

FullTextOptions optionsFor(FakePeer& peer, int intervalMs = 0) {
    return {.htmlUrl = peer.url(u"/html"_s),
            .pdfUrl = peer.url(u"/pdf"_s),
            .intervalMs = intervalMs,
            .timeoutMs = 1000,
            .retries = 1};
}

Answer status(int code) { return {.status = code, .body = "no"}; }

QStringList pathsOf(const FakePeer& peer) {
    QStringList paths;
    for (const Request& request : peer.requests())
        paths += request.path;
    return paths;
}

} // namespace

Result<FoundText> FullTextClientTest::fetch(FakePeer& peer, const CancelFlag& cancel, int intervalMs) {
    if (m_pdf.isEmpty())
        m_pdf = paperPdf(paperPages());
    FullTextClient client(m_http, m_reader, optionsFor(peer, intervalMs));
    return awaited(client.fetch(u"2601.09990"_s, 2, cancel));
}

void FullTextClientTest::page_isAskedFirst() {
    FakePeer peer([&](const Request&) { return Answer{.body = m_page}; });
    const auto found = fetch(peer);
    QVERIFY(found && found->text);
    QCOMPARE(found->text->source, SourceText::Html);
    QCOMPARE(found->remark, QString());
    QCOMPARE(pathsOf(peer), QStringList{u"/html/2601.09990v2"_s});
    QCOMPARE(found->text->figureUrl, peer.url(u"/html/2601.09990v2/x1.png"_s).toString());
}

void FullTextClientTest::withoutAPage_thePdfIsRead() {
    FakePeer peer(
        [&](const Request& r) { return r.path.startsWith(u"/pdf/") ? Answer{.body = m_pdf} : status(404); });
    const auto found = fetch(peer);
    QVERIFY(found && found->text);
    QCOMPARE(found->text->source, SourceText::Pdf);
    QVERIFY(found->remark.contains(u"no web page"_s));
    QCOMPARE(pathsOf(peer), QStringList({u"/html/2601.09990v2"_s, u"/pdf/2601.09990v2"_s}));
}

void FullTextClientTest::unreadablePage_isFollowedByThePdf() {
    FakePeer peer([&](const Request& r) {
        return Answer{
            .body = r.path.startsWith(u"/pdf/") ? m_pdf : QByteArray("<html>No HTML for this paper</html>")};
    });
    const auto found = fetch(peer);
    QVERIFY(found && found->text);
    QCOMPARE(found->text->source, SourceText::Pdf);
}

void FullTextClientTest::withoutEither_thereIsNoTextAndItSaysSo_data() {
    QTest::addColumn<QByteArray>("pdf"); // empty: 404
    QTest::newRow("nothing there") << QByteArray();
    QTest::newRow("a page instead of a PDF") << QByteArray("<html>withdrawn</html>");
    QTest::newRow("a damaged PDF") << QByteArray("%PDF-1.4\nrubbish");
}

void FullTextClientTest::withoutEither_thereIsNoTextAndItSaysSo() {
    QFETCH(QByteArray, pdf);
    FakePeer peer([&](const Request& r) {
        return r.path.startsWith(u"/pdf/") && !pdf.isEmpty() ? Answer{.body = pdf} : status(404);
    });
    const auto found = fetch(peer);
    QVERIFY(found);
    QVERIFY(!found->text);
    QVERIFY(found->remark.contains(u"no web page"_s) && found->remark.contains(u"PDF"_s));
}

void FullTextClientTest::faults_areErrorsAndNoAnswer_data() {
    QTest::addColumn<int>("code"); // 0: reset, -1: hang
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("403") << 403 << ErrorKind::Refused;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::Server;
    QTest::newRow("503") << 503 << ErrorKind::Server;
    QTest::newRow("hang") << -1 << ErrorKind::Timeout;
}

void FullTextClientTest::faults_areErrorsAndNoAnswer() {
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    FakePeer peer([code](const Request&) { return code < 0 ? Answer{.hang = true} : status(code); });
    const auto found = fetch(peer);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
    for (const QString& path : pathsOf(peer))
        QVERIFY2(path.startsWith(u"/html/"), "a server in trouble is not asked for the PDF as well");
}

void FullTextClientTest::pauseThatIsAskedFor_isKept() {
    std::atomic_int asked = 0;
    FakePeer peer([&](const Request&) {
        return asked++ == 0 ? Answer{.status = 503, .headers = {{"Retry-After", "1"}}}
                            : Answer{.body = m_page};
    });
    QElapsedTimer time;
    time.start();
    QVERIFY(fetch(peer));
    QVERIFY(time.elapsed() >= 1000);
}

void FullTextClientTest::requests_keepTheirPace() {
    FakePeer peer(
        [&](const Request& r) { return r.path.startsWith(u"/pdf/") ? Answer{.body = m_pdf} : status(404); });
    QVERIFY(fetch(peer, {}, 400));
    const auto requests = peer.requests();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests[1].arrivedMs - requests[0].arrivedMs >= 390);
    QCOMPARE(peer.mostAtOnce(), 1);
}

void FullTextClientTest::cancel_endsTheFetch() {
    const CancelFlag cancel;
    FakePeer peer([&](const Request&) {
        cancel.raise();
        return Answer{.hang = true};
    });
    const auto found = fetch(peer, cancel);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
}

void FullTextClientTest::figure_isFetchedWithALimit() {
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    image.save(&out, "png");
    FakePeer peer([&](const Request& r) {
        return Answer{.body = r.path == u"/x1.png" ? png : QByteArray(6 << 20, 'x')};
    });
    FullTextClient client(m_http, m_reader, optionsFor(peer));
    const auto small = awaited(client.fetchFigure(peer.url(u"/x1.png"_s), {}));
    QVERIFY(small);
    QCOMPARE(small->bytes, png);
    QCOMPARE(small->format, u"png"_s);
    QCOMPARE(small->url, peer.url(u"/x1.png"_s).toString());
    const auto large = awaited(client.fetchFigure(peer.url(u"/x2.png"_s), {}));
    QVERIFY(!large);
    QCOMPARE(large.error().kind, ErrorKind::Malformed);
}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // QPdfWriter wants fonts, and so a QGuiApplication
    const QGuiApplication application(argc, argv);
    FullTextClientTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "full_text_client_test.moc"
