#include "benchmarks/search_queries.h"
#include "benchmarks/timed_reads.h"
#include "library/connection.h"
#include "library/count_store.h"
#include "library/fts_tokenizer.h"
#include "library/library.h"
#include "library/search/selection_keys.h"
#include "library/search_match.h"
#include "library/search_store.h"
#include "query/query_parser.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

struct PageTimes {
    double whole = 0;  ///< until the first page is full, or there is no more
    double answer = 0; ///< the first answer's, which may hold a part of it
    qsizetype found = 0;
};

/// The index asked through SQLite alone; of Sheaf there is only what tells words apart.
class BareIndex {
  public:
    explicit BareIndex(const QString& path) {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr) !=
                SQLITE_OK ||
            !registerTokenizer(m_handle))
            qFatal("the library cannot be opened");
        sqlite3_exec(m_handle, "PRAGMA cache_size = -16000; PRAGMA mmap_size = 8388608", nullptr, nullptr,
                     nullptr);
        sqlite3_prepare_v2(m_handle,
                           "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?", -1,
                           &m_statement, nullptr);
    }
    ~BareIndex() {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_handle);
    }
    BareIndex(const BareIndex&) = delete;
    BareIndex& operator=(const BareIndex&) = delete;

    QList<PaperKey> newest(const QString& match) {
        const QByteArray text = match.toUtf8();
        sqlite3_bind_text(m_statement, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        sqlite3_bind_int(m_statement, 2, pageSize);
        QList<PaperKey> keys;
        while (sqlite3_step(m_statement) == SQLITE_ROW)
            keys += sqlite3_column_int64(m_statement, 0);
        sqlite3_reset(m_statement);
        return keys;
    }

  private:
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace

/// Searching a library of invented papers: SHEAF_LIBRARY, or one of SHEAF_PAPERS (100,000) that is made for
/// it.
class SearchBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void firstPages_newestFirst();
    void firstPages_byRelevance();
    void firstPages_ofOtherChoices();
    void sidebarCounts();

  private:
    template <class Work>
    auto read(Work work) {
        return readOf(*m_connection, work);
    }
    PageTimes pageTimes(const Selection& selection);
    double pageTime(const Selection& selection) { return pageTimes(selection).whole; }

    QTemporaryDir m_folder;
    QString m_path = qEnvironmentVariable("SHEAF_LIBRARY");
    std::unique_ptr<Connection> m_connection;
};

void SearchBenchmark::initTestCase() {
    if (m_path.isEmpty()) {
        m_path = m_folder.filePath(u"library.sqlite"_s);
        const QString program = QCoreApplication::applicationDirPath() + u"/make_library"_s;
        QCOMPARE(QProcess::execute(program, {m_path}), 0);
    }
    QVERIFY(QFile::exists(m_path));
    auto connection = Connection::open(m_path, Connection::Access::ReadOnly);
    QVERIFY(connection);
    m_connection = std::move(*connection);
    const auto papers = m_connection->number("SELECT count FROM totals WHERE name = 'papers'"_ba);
    QVERIFY(papers && *papers > 0);
    qInfo("%lld papers", *papers);
}

PageTimes SearchBenchmark::pageTimes(const Selection& selection) {
    PageTimes times;
    QList<double> answers;
    times.whole = timed([&] {
        const double began = now();
        auto page = read([&] { return SearchStore(*m_connection).page(selection, pageSize); });
        answers += now() - began;
        times.found = page->keys.size();
        while (times.found < pageSize && page->next) {
            const int wanted = pageSize - int(times.found);
            page = read([&] { return SearchStore(*m_connection).page(selection, wanted, page->next); });
            times.found += page->keys.size();
        }
    });
    times.answer = median(answers);
    return times;
}

void SearchBenchmark::firstPages_newestFirst() {
    BareIndex bare(m_path);
    QMap<QString, QList<double>> groups;
    QList<double> all;
    QList<double> answers;
    QList<double> words;
    QList<double> bareWords;
    for (const NamedSearch& search : benchmarkSearches()) {
        const Selection selection{.search = search.text};
        const auto [took, answer, found] = pageTimes(selection);
        answers += answer;
        QString beside;
        if (const auto match = matchOf(*readQuery(search.text))) {
            words += took;
            bareWords += timed([&] { bare.newest(*match); });
            beside = u", the index alone %1 ms"_s.arg(bareWords.last(), 0, 'f', 2);
        }
        groups[search.group] += took;
        all += took;
        qInfo().noquote()
            << u"%1 ms %2: %3 papers%4"_s.arg(took, 8, 'f', 2).arg(search.text).arg(found).arg(beside);
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        qInfo().noquote() << u"%1: p50 %2 ms, p95 %3 ms, max %4 ms"_s.arg(group.key())
                                 .arg(percentile(*group, 0.5), 0, 'f', 2)
                                 .arg(percentile(*group, 0.95), 0, 'f', 2)
                                 .arg(percentile(*group, 1), 0, 'f', 2);
    printFigure(u"first page, p50 of %1 searches"_s.arg(all.size()), percentile(all, 0.5), 30, u"ms"_s);
    printFigure(u"first page, p95 of %1 searches"_s.arg(all.size()), percentile(all, 0.95), 30, u"ms"_s);
    printFigure(u"first answer to each of them, longest"_s, percentile(answers, 1), 100, u"ms"_s);
    printFigure(u"first page of words beside the index alone, p50"_s, percentile(words, 0.5),
                1.5 * percentile(bareWords, 0.5), u"ms"_s);
    printFigure(u"first page of words beside the index alone, p95"_s, percentile(words, 0.95),
                1.5 * percentile(bareWords, 0.95), u"ms"_s);
    QCOMPARE(all.size(), 200);
}

void SearchBenchmark::firstPages_byRelevance() {
    QList<double> all;
    for (const NamedSearch& search : benchmarkSearches()) {
        if (!search.group.contains(u"word"_s) && search.group != u"Chinese"_s && search.group != u"phrase"_s)
            continue;
        all += pageTime({.search = search.text, .order = SortOrder::Relevance});
        if (all.last() > 50)
            qInfo().noquote() << u"%1 ms %2"_s.arg(all.last(), 8, 'f', 2).arg(search.text);
    }
    printFigure(u"by relevance, p50 of %1"_s.arg(all.size()), percentile(all, 0.5), 100, u"ms"_s);
    printFigure(u"by relevance, p95 of %1"_s.arg(all.size()), percentile(all, 0.95), 100, u"ms"_s);
    printFigure(u"by relevance, a word in nearly all abstracts"_s,
                pageTime({.search = u"the"_s, .order = SortOrder::Relevance}), 100, u"ms"_s);
}

void SearchBenchmark::firstPages_ofOtherChoices() {
    const auto newest = read([&] { return CountStore(*m_connection).newestDay(); });
    QVERIFY(*newest);
    const QDate day = **newest;
    QList<Selection> choices;
    for (const SortOrder order :
         {SortOrder::Newest, SortOrder::Score, SortOrder::Upvotes, SortOrder::Title, SortOrder::ForYou}) {
        Selection all{.order = order};
        choices += all;
        for (const int days : {0, 6, 30, 365}) {
            all.from = day.addDays(-days);
            all.to = day;
            choices += all;
        }
        for (const QString& category : {u"cs.LG"_s, u"econ.EM"_s})
            choices += Selection{.category = category, .order = order};
        choices += Selection{.source = u"huggingface"_s, .order = order};
        choices += Selection{.minimumScore = 80, .order = order};
        choices += Selection{.tags = {u"llm"_s}, .order = order};
        choices += Selection{.starred = true, .order = order};
        choices += Selection{.category = u"cs.LG"_s, .unread = true, .order = order};
        choices += Selection{.search = u"learning"_s, .order = order};
    }
    QList<double> all;
    for (const Selection& choice : choices) {
        all += pageTime(choice);
        if (all.last() > 20)
            qInfo().noquote() << u"%1 ms order %2 from %3 category %4 source %5 search %6 tags %7"_s
                                     .arg(all.last(), 8, 'f', 2)
                                     .arg(int(choice.order))
                                     .arg(choice.from.value_or(QDate()).toString(Qt::ISODate),
                                          choice.category, choice.source, choice.search,
                                          choice.tags.join(u','));
    }
    printFigure(u"another filter, sort or day, p50 of %1"_s.arg(all.size()), percentile(all, 0.5), 30,
                u"ms"_s);
    printFigure(u"another filter, sort or day, p95 of %1"_s.arg(all.size()), percentile(all, 0.95), 30,
                u"ms"_s);
}

void SearchBenchmark::sidebarCounts() {
    const auto newest = read([&] { return CountStore(*m_connection).newestDay(); });
    const QDate day = newest->value_or(QDate());
    const QList<std::pair<QString, Selection>> choices = {
        {u"everything"_s, {}},
        {u"a day"_s, Selection::ofDay(day)},
        {u"a month"_s, {.from = day.addDays(-30), .to = day}},
        {u"a year"_s, {.from = day.addDays(-365), .to = day}},
        {u"a category"_s, {.category = u"cs.LG"_s}},
        {u"a source"_s, {.source = u"huggingface"_s}},
        {u"a tag"_s, {.tags = {u"llm"_s}}},
        {u"a common word"_s, {.search = u"learning"_s}},
        {u"unread of a category"_s, {.category = u"cs.LG"_s, .unread = true}}};
    for (const auto& [name, selection] : choices) {
        const double took = timed([&] {
            const auto counts = read([&] { return CountStore(*m_connection).sidebar(selection); });
            QVERIFY(!counts->categories.isEmpty());
        });
        printFigure(u"sidebar counts, "_s + name, took, 100, u"ms"_s);
    }
    const double took = timed([&] {
        const auto days = read([&] { return CountStore(*m_connection).days(day.addDays(-41), day); });
        QVERIFY(!days->isEmpty());
    });
    printFigure(u"sidebar counts, six weeks of days"_s, took, 100, u"ms"_s);
}

QTEST_GUILESS_MAIN(SearchBenchmark)
#include "search_benchmark.moc"
