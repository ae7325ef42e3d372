#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "services/full_text_service.h"
#include "services/settings_service.h"
#include "services/summary_service.h"
#include "support/desk.h"
#include "support/invented_papers.h"
#include "support/model_peer.h"
#include "support/recordings.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Summaries of full texts: which papers are read whole, what is fetched for it and what is not, and what the
/// summaries say of it. The peer plays arXiv and a model; the pages are a made-up paper's.
class FullTextServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void byDefault_nothingIsFetched();
    void askedFor_everyPaperIsReadWhole();
    void whatWasFetched_isNotFetchedAgain();
    void abstractSummaries_areRedoneWhenAskedFor();
    void worthReading_isWhatIsStarred();
    void worthReading_isWhatScoresHigh();
    void papersWithoutAText_areSummarisedFromTheAbstract();
    void serverThatRefuses_isLeftAlone();
    void otherPapers_areNotKeptWaiting();
    void cancel_stopsAtOnce();
    void whatWasReadWhole_isReadWholeAgain();
    void text_isFetchedOnItsOwn();
    void estimate_countsTheTexts();

  private:
    Answer answer(const Request& request);
    void open(const QString& when = {});
    SummaryRequest request(bool fullText = false);
    SummaryReport summarise(const SummaryRequest& request);
    QList<DayEntry> entries();
    QStringList asked(const QString& beginning) const;

    static constexpr int count = 4;
    const QDate m_day{2026, 1, 30};
    const InventedPapers m_papers{count};
    const QByteArray m_page = fixture(u"fulltext/arxiv_page.html"_s);
    std::atomic_int m_status = 200; ///< of arXiv's pages
    std::atomic_int m_delayMs = 0;  ///< of arXiv's pages
    std::unique_ptr<FakePeer> m_peer;
    std::unique_ptr<Desk> m_desk;
};

namespace {

/// One red pixel.
QByteArray png() {
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");
}

} // namespace

Answer FullTextServiceTest::answer(const Request& request) {
    if (request.path == u"/api/query")
        return m_papers.page(request);
    if (request.path.endsWith(u".png"))
        return {.body = png()};
    if (request.path.startsWith(u"/html/") || request.path.startsWith(u"/pdf/"))
        return {
            .status = m_status, .body = m_status == 200 ? m_page : QByteArray("no"), .delayMs = m_delayMs};
    return modelAnswer(request);
}

void FullTextServiceTest::init() {
    m_status = 200;
    m_delayMs = 0;
    m_peer = std::make_unique<FakePeer>([this](const Request& r) { return answer(r); });
    open();
}

void FullTextServiceTest::open(const QString& when) {
    const auto url = [this](const QString& path) { return m_peer->url(path).toString(); };
    QList<std::pair<QString, QString>> settings = {{u"feeds.arxiv.api_url"_s, url(u"/api/query"_s)},
                                                   {u"feeds.arxiv.html_url"_s, url(u"/html"_s)},
                                                   {u"feeds.arxiv.pdf_url"_s, url(u"/pdf"_s)},
                                                   {u"feeds.arxiv.interval_ms"_s, u"0"_s},
                                                   {u"engines.peer.kind"_s, u"openai"_s},
                                                   {u"engines.peer.base_url"_s, url(u"/v1"_s)},
                                                   {u"engines.peer.model"_s, u"test-model"_s},
                                                   {u"engines.peer.workers"_s, u"2"_s}};
    if (!when.isEmpty())
        settings += {u"summaries.full_text"_s, when};
    m_desk = std::make_unique<Desk>(settings);
    const auto report = awaited(m_desk->workspace().fetch().fetch({m_day, {source::arxiv}, {u"cs.LG"_s}}));
    QVERIFY(report && report->added == count);
}

SummaryRequest FullTextServiceTest::request(bool fullText) {
    const auto papers = awaited(m_desk->workspace().archive().find(Selection::ofDay(m_day)));
    return {.papers = *papers, .engine = u"peer"_s, .fullText = fullText};
}

SummaryReport FullTextServiceTest::summarise(const SummaryRequest& request) {
    const auto report = awaited(m_desk->workspace().summaries().summarise(request));
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence));
    return *report;
}

QList<DayEntry> FullTextServiceTest::entries() {
    return *awaited(m_desk->workspace().archive().entries(request().papers));
}

QStringList FullTextServiceTest::asked(const QString& beginning) const {
    QStringList paths;
    for (const Request& request : m_peer->requests())
        if (request.path.startsWith(beginning))
            paths += request.path;
    return paths;
}

void FullTextServiceTest::byDefault_nothingIsFetched() {
    QCOMPARE(summarise(request()).done, count);
    QCOMPARE(asked(u"/html/"_s) + asked(u"/pdf/"_s), QStringList());
    for (const DayEntry& entry : entries())
        QCOMPARE(entry.summary->provenance.sourceText, SourceText::Abstract);
}

void FullTextServiceTest::askedFor_everyPaperIsReadWhole() {
    const SummaryReport report = summarise(request(true));
    QCOMPARE(report.done, count);
    QCOMPARE(report.remarks, QStringList());
    for (const DayEntry& entry : entries())
        QCOMPARE(entry.summary->provenance.sourceText, SourceText::Html);
    int read = 0;
    for (const Request& request : m_peer->requests())
        read += request.path.startsWith(u"/v1/") && request.body.contains("Lanterns reach 17.2 m") ? 1 : 0;
    QCOMPARE(read, count);
    for (const Request& request : m_peer->requests())
        QVERIFY2(!request.body.contains("100 points"), "what the page hides has been sent");
}

void FullTextServiceTest::whatWasFetched_isNotFetchedAgain() {
    summarise(request(true));
    const auto before = m_peer->requests().size();
    QCOMPARE(summarise(request(true)).done, 0);
    QCOMPARE(m_peer->requests().size(), before);
    SummaryRequest again = request(true);
    again.again = true;
    QCOMPARE(summarise(again).done, count);
    QCOMPARE(asked(u"/html/"_s).filter(QRegularExpression(u"v\\d+\\z"_s)).size(), count);
}

void FullTextServiceTest::abstractSummaries_areRedoneWhenAskedFor() {
    summarise(request());
    QCOMPARE(summarise(request(true)).done, count);
    for (const DayEntry& entry : entries())
        QCOMPARE(entry.summary->provenance.sourceText, SourceText::Html);
}

void FullTextServiceTest::worthReading_isWhatIsStarred() {
    open(u"worth"_s);
    const PaperKey starred = request().papers.constFirst();
    QVERIFY(awaited(m_desk->workspace().archive().setStarred({starred}, true)));
    QCOMPARE(summarise(request()).done, count); // the model's score, 77, is not high enough
    for (const DayEntry& entry : entries())
        QCOMPARE(entry.summary->provenance.sourceText,
                 entry.key == starred ? SourceText::Html : SourceText::Abstract);
}

void FullTextServiceTest::worthReading_isWhatScoresHigh() {
    open(u"worth"_s);
    QVERIFY(m_desk->workspace().settings().set(u"summaries.full_text_from_score"_s, u"77"_s));
    const SummaryReport report = summarise(request());
    QCOMPARE(report.done, 2 * count); // each from its abstract first
    QCOMPARE(report.left, 0);
    for (const DayEntry& entry : entries())
        QCOMPARE(entry.summary->provenance.sourceText, SourceText::Html);
}

void FullTextServiceTest::papersWithoutAText_areSummarisedFromTheAbstract() {
    m_status = 404;
    const SummaryReport report = summarise(request(true));
    QCOMPARE(report.done, count);
    QCOMPARE(report.failed, 0);
    for (const DayEntry& entry : entries()) {
        QCOMPARE(entry.summary->provenance.sourceText, SourceText::Abstract);
        const auto text = awaited(m_desk->workspace().texts().storedTextOf(entry.key));
        QVERIFY(text && *text && !(*text)->text && !(*text)->remark.isEmpty());
    }
    QCOMPARE(report.remarks.size(), 1); // the same for all, said once
    QCOMPARE(asked(u"/html/"_s).size() + asked(u"/pdf/"_s).size(), 2 * count);
    QCOMPARE(summarise(request(true)).done, 0); // nothing more can be read
    SummaryRequest again = request(true);
    again.again = true;
    QCOMPARE(summarise(again).remarks, report.remarks); // known, and said again
}

void FullTextServiceTest::serverThatRefuses_isLeftAlone() {
    m_status = 403;
    const SummaryReport report = summarise(request(true));
    QCOMPARE(report.done, count);
    QCOMPARE(report.remarks.size(), 1);
    QVERIFY2(asked(u"/html/"_s).size() == 1, "one refusal is enough");
    QVERIFY(asked(u"/pdf/"_s).isEmpty());
    m_status = 200;
    QCOMPARE(summarise(request(true)).done, count); // nothing was taken for an answer
    QCOMPARE(entries().constFirst().summary->provenance.sourceText, SourceText::Html);
}

void FullTextServiceTest::otherPapers_areNotKeptWaiting() {
    open(u"worth"_s);
    m_delayMs = 3000;
    const PaperKey starred = request().papers.constFirst();
    QVERIFY(awaited(m_desk->workspace().archive().setStarred({starred}, true)));
    int doneBefore = 0;
    connect(&m_desk->workspace().summaries(), &SummaryService::progressed, this,
            [&](const SummaryProgress& progress) {
                if (progress.done < count)
                    doneBefore = progress.done;
            });
    QElapsedTimer time;
    time.start();
    QCOMPARE(summarise(request()).done, count);
    QVERIFY(time.elapsed() >= 3000);
    QCOMPARE(doneBefore, count - 1);
}

void FullTextServiceTest::cancel_stopsAtOnce() {
    m_delayMs = 20'000;
    const auto report = m_desk->workspace().summaries().summarise(request(true));
    QVERIFY(QTest::qWaitFor([this] { return !asked(u"/html/"_s).isEmpty(); }, 20'000));
    QElapsedTimer time;
    time.start();
    m_desk->workspace().summaries().cancel();
    const auto ended = awaited(report);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(ended);
    QCOMPARE(ended->left, count);
}

void FullTextServiceTest::whatWasReadWhole_isReadWholeAgain() {
    summarise(request(true));
    SummaryRequest again = request();
    again.again = true;
    QCOMPARE(summarise(again).done, count);
    for (const DayEntry& entry : entries())
        QCOMPARE(entry.summary->provenance.sourceText, SourceText::Html);
}

void FullTextServiceTest::text_isFetchedOnItsOwn() {
    const PaperKey paper = request().papers.constFirst();
    const auto first = m_desk->workspace().texts().textOf(paper);
    const auto second = m_desk->workspace().texts().textOf(paper);
    QVERIFY(awaited(first)->text && awaited(second)->text);
    QCOMPARE(asked(u"/html/"_s).filter(u".png"_s).size(), 1);
    QCOMPARE(asked(u"/html/"_s).size(), 2);
    QCOMPARE(awaited(first)->text->hidden.size(), 5);
    const auto none = awaited(m_desk->workspace().texts().textOf(987654321));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void FullTextServiceTest::estimate_countsTheTexts() {
    const auto estimate = [this](bool fullText) {
        return *awaited(m_desk->workspace().summaries().estimate(request(fullText)));
    };
    const qint64 abstracts = estimate(false).inputTokens;
    QCOMPARE(estimate(true).inputTokens, abstracts + count * 12'000);
    summarise(request());
    QCOMPARE(estimate(false).papers, 0);
    QCOMPARE(estimate(true).papers, count);
    open(u"worth"_s);
    const qint64 unstarred = estimate(false).inputTokens;
    QVERIFY(awaited(m_desk->workspace().archive().setStarred({request().papers.constFirst()}, true)));
    QCOMPARE(estimate(false).inputTokens, unstarred + 12'000);
}

QTEST_GUILESS_MAIN(FullTextServiceTest)
#include "full_text_service_test.moc"
