#include "feeds/announcement_feed.h"
#include "feeds/arxiv_atom.h"
#include "feeds/hugging_face_daily.h"
#include "feeds/oai_page.h"
#include "library/connection.h"
#include "library/library.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "support/recordings.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

#define SKIP_WITHOUT(bytes)                                                                                  \
    if (bytes.isEmpty())                                                                                     \
    QSKIP("the recordings are not beside this checkout")

namespace {

QByteArray feed(const QString& name) { return recording(u"feeds/"_s + name); }

QList<Announcement> rss(const QString& name) {
    return parseAnnouncementFeed(feed(u"arxiv-rss/"_s + name))->announcements;
}

QList<Announcement> listed(const QList<Paper>& papers, QDate day) {
    QList<Announcement> announcements;
    for (const Paper& paper : papers)
        announcements.append({paper, {.source = source::arxiv, .day = day, .version = paper.version}});
    return announcements;
}

QList<Announcement> atom(const QString& name, QDate day) {
    return listed(parseArxivAtom(feed(u"arxiv-api/"_s + name))->papers, day);
}

QList<Announcement> harvest(const QString& name, QDate day) {
    QList<Paper> papers;
    const auto page = parseOaiPage(feed(u"arxiv-oai/"_s + name));
    for (const OaiRecord& record : page->records)
        papers += record.paper;
    return listed(papers, day);
}

/// arXiv's recorded feed, as if it had announced these papers: entry by entry their ids in place of its own.
QByteArray asIfItAnnounced(QByteArray atomFeed, const QList<Announcement>& picks) {
    const QList<Paper> papers = parseArxivAtom(atomFeed)->papers;
    QStringList ids;
    for (const Paper& paper : papers)
        if (!ids.contains(paper.id))
            ids += paper.id;
    for (qsizetype at = 0; at < picks.size(); ++at)
        atomFeed.replace(ids[at].toUtf8(), picks[at].paper.id.toUtf8());
    return atomFeed;
}

} // namespace

/// What was recorded of arXiv and Hugging Face, stored whole: one paper is one row.
class IdentityRecordingsTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();

    void pickedAndAnnounced_isOnePaperWithItsUpvotes_data();
    void pickedAndAnnounced_isOnePaperWithItsUpvotes();
    void dayInTwoFeedsAndTheQueryApi_hasEveryPaperOnce();
    void harvestInBothFormats_hasEveryPaperOnce();
    void oldIdOfTheFeed_isThatOfTheQueryApi();

  private:
    QList<PaperKey> add(const QList<Announcement>& announcements) {
        return m_library->write([&](Connection& c) { return PaperStore(c).add(announcements); })
            .result()
            ->keys;
    }
    QList<DayEntry> entries(const QList<PaperKey>& keys) {
        return *m_library->read([&](Connection& c) { return PaperStore(c).entries(keys); }).result();
    }
    /// All papers of the library.
    qint64 count() {
        return *m_library->read([](Connection& c) { return c.number("SELECT count(*) FROM papers"_ba); })
                    .result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Library> m_library;
};

void IdentityRecordingsTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = *Library::open(m_folder->filePath(u"library.sqlite"_s));
}

void IdentityRecordingsTest::cleanup() {
    const auto faults = m_library->write([](Connection& c) { return LibraryCheck(c).faults(); }).result();
    m_library.reset();
    QCOMPARE(*faults, QStringList());
}

void IdentityRecordingsTest::pickedAndAnnounced_isOnePaperWithItsUpvotes_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("picksFirst");
    for (const QDate day : {QDate(2025, 6, 25), QDate(2025, 10, 3), QDate(2026, 1, 6), QDate(2026, 1, 16)})
        for (const bool picksFirst : {true, false})
            QTest::addRow("%s %s", qPrintable(day.toString(Qt::ISODate)),
                          picksFirst ? "picked first" : "announced first")
                << day << picksFirst;
}

void IdentityRecordingsTest::pickedAndAnnounced_isOnePaperWithItsUpvotes() {
    QFETCH(QDate, day);
    QFETCH(bool, picksFirst);
    const QByteArray json = feed(u"huggingface/daily_papers_%1.json"_s.arg(day.toString(Qt::ISODate)));
    SKIP_WITHOUT(json);
    const auto picks = parseHuggingFaceDaily(json, day)->announcements;
    const QByteArray arxivs =
        asIfItAnnounced(feed(u"arxiv-api/constructed_daily_674_page1_of_4.xml"_s), picks);
    const QList<Announcement> announced = listed(parseArxivAtom(arxivs)->papers, day.addDays(-1));
    if (picksFirst)
        add(picks);
    const auto arxivKeys = add(announced);
    const auto keys = add(picks);
    QVERIFY(keys.size() >= 10);
    QCOMPARE(count(), QSet<PaperKey>(arxivKeys.begin(), arxivKeys.end()).size());
    const QList<DayEntry> stored = entries(keys);
    for (qsizetype at = 0; at < picks.size(); ++at) {
        QCOMPARE(stored[at].paper.upvotes, picks[at].paper.upvotes);
        QVERIFY(stored[at].paper.version > 0 && !stored[at].paper.primaryCategory.isEmpty());
        QCOMPARE(stored[at].listings.size(), 2);
        QCOMPARE(stored[at].listings.last().source, source::huggingFace);
    }
}

void IdentityRecordingsTest::dayInTwoFeedsAndTheQueryApi_hasEveryPaperOnce() {
    SKIP_WITHOUT(feed(u"arxiv-rss/constructed_rss_large_2026-06-30.xml"_s));
    const QDate day(2026, 6, 30);
    QList<Announcement> all =
        rss(u"constructed_rss_large_2026-06-30.xml"_s) + rss(u"constructed_atom_2026-06-30.xml"_s);
    for (int page = 1; page <= 4; ++page)
        all += atom(u"constructed_daily_674_page%1_of_4.xml"_s.arg(page), day);
    QHash<QString, QSet<QString>> categories;
    for (const Announcement& one : std::as_const(all))
        categories[one.paper.id] += QSet<QString>(one.paper.categories.begin(), one.paper.categories.end());
    QVERIFY(all.size() > 1'300 && categories.size() < 600); // cross-lists stand there several times
    const auto keys = add(all);
    QCOMPARE(count(), categories.size());
    for (const DayEntry& entry : entries(keys)) {
        const QStringList& own = entry.paper.categories;
        QCOMPARE(QSet<QString>(own.begin(), own.end()), categories.value(entry.paper.id));
        QCOMPARE(own.size(), categories.value(entry.paper.id).size());
        QCOMPARE(entry.listings.size(), 1);
    }
}

void IdentityRecordingsTest::harvestInBothFormats_hasEveryPaperOnce() {
    SKIP_WITHOUT(feed(u"arxiv-oai/constructed_ListRecords_arXiv_page1.xml"_s));
    const QDate day(2026, 6, 25);
    QList<Announcement> all;
    for (const QString& format : {u"arXiv"_s, u"arXivRaw"_s})
        for (int page = 1; page <= 2; ++page)
            all += harvest(u"constructed_ListRecords_%1_page%2.xml"_s.arg(format).arg(page), day);
    QSet<QString> ids;
    for (const Announcement& one : std::as_const(all))
        ids += one.paper.id;
    QCOMPARE(all.size(), 2 * ids.size());
    add(all);
    QCOMPARE(count(), ids.size());
}

void IdentityRecordingsTest::oldIdOfTheFeed_isThatOfTheQueryApi() {
    const QByteArray answer = feed(u"arxiv-api/id_quant-ph_0201082v1_s0_m100.status200.xml"_s);
    SKIP_WITHOUT(answer);
    const QList<Announcement> asked = listed(parseArxivAtom(answer)->papers, QDate(2026, 6, 30));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().paper.id, u"quant-ph/0201082"_s);
    Announcement pick = asked.first();
    pick.paper.id = u"doi:10.48550/arXiv.quant-ph/0201082"_s;
    pick.listing.source = u"journal"_s;
    QCOMPARE(add({pick}), add(asked));
    QCOMPARE(count(), 1);
}

QTEST_GUILESS_MAIN(IdentityRecordingsTest)
#include "identity_recordings_test.moc"
