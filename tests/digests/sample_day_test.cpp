#include "digests/digest_style.h"
#include "digests/parsed_markdown.h"
#include "feeds/arxiv_atom.h"
#include "feeds/hugging_face_daily.h"
#include "papers/arxiv_id.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The sample that comes with the program, through the parsers that read it.
class SampleDayTest : public QObject {
    Q_OBJECT

  private slots:
    void theSample_isADozenPapersInTheirWindow();
    void everyPaper_saysThatItIsInvented();
    void thePicks_areTheSamePapers();
    void theSample_isWrittenAsADigest();
};

namespace {

const QDate day(2026, 1, 6);

QByteArray resource(const QString& name) {
    QFile file(u":/sample/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Paper> papers() {
    const auto page = parseArxivAtom(resource(u"sample-arxiv.xml"_s));
    return page && page->remarks.isEmpty() && !page->cutOff ? page->papers : QList<Paper>();
}

} // namespace

void SampleDayTest::theSample_isADozenPapersInTheirWindow() {
    QCOMPARE(papers().size(), 12);
    int withdrawn = 0;
    for (const Paper& paper : papers()) {
        // The mailing of Tuesday 6 January covers Friday 14:00 to Monday 14:00 US Eastern.
        QVERIFY(paper.published >= QDateTime({2026, 1, 2}, {19, 0}, Qt::UTC));
        QVERIFY(paper.published < QDateTime({2026, 1, 5}, {19, 0}, Qt::UTC));
        QVERIFY(!paper.authors.isEmpty() && !paper.categories.isEmpty());
        withdrawn += paper.withdrawn;
    }
    QCOMPARE(withdrawn, 1);
}

void SampleDayTest::everyPaper_saysThatItIsInvented() {
    for (const Paper& paper : papers()) {
        QVERIFY2(paper.abstract.contains(u"Sheaf"_s) && paper.abstract.contains(u"sample"_s),
                 qPrintable(paper.title));
        QVERIFY(ArxivId::parse(paper.id));
        QVERIFY2(paper.id.startsWith(u"0001."_s), "arXiv gave out no such ids before 0704.0001");
        const qsizetype words = paper.abstract.split(u' ').size();
        QVERIFY2(words >= 100 && words <= 200, qPrintable(u"%1: %2 words"_s.arg(paper.id).arg(words)));
    }
}

void SampleDayTest::thePicks_areTheSamePapers() {
    const auto picks = parseHuggingFaceDaily(resource(u"sample-huggingface.json"_s), day);
    QVERIFY(picks.ok());
    QCOMPARE(picks->announcements.size(), 5);
    for (const Announcement& pick : picks->announcements) {
        QCOMPARE(pick.listing.day, day);
        const QList<Paper> all = papers();
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const Paper& paper) { return paper.id == pick.paper.id; });
        QVERIFY(same != all.end());
        QCOMPARE(pick.paper.title, same->title);
        QCOMPARE(authorNames(pick.paper), authorNames(*same));
        QVERIFY(pick.paper.upvotes > 0);
    }
}

void SampleDayTest::theSample_isWrittenAsADigest() {
    Day sample{.date = day};
    for (const Paper& paper : papers())
        sample.entries += DayEntry{.paper = paper, .listings = {{.source = source::sample, .day = day}}};
    const QByteArray digest = digestStyle(u"sheaf"_s)->write(sample, {});
    const ParsedMarkdown parsed = parseMarkdown(digest);
    QCOMPARE(std::count_if(parsed.headings.begin(), parsed.headings.end(),
                           [](const Heading& h) { return h.level == 3; }),
             12);
    for (const Paper& paper : papers())
        QVERIFY2(parsed.text.contains(authorNames(paper)), qPrintable(paper.title));
    QVERIFY(digest.contains("$$ R_T = O\\!\\left("));
    QVERIFY(!digest.contains("arxiv.org/pdf"));
    const QString pictures = qEnvironmentVariable("SHEAF_PICTURES", QDir::tempPath());
    QFile out(pictures + u"/sample-digest.md"_s);
    QVERIFY(QDir().mkpath(pictures) && out.open(QIODevice::WriteOnly));
    out.write(digest);
}

QTEST_GUILESS_MAIN(SampleDayTest)
#include "sample_day_test.moc"
