#include "benchmarks/timed_reads.h"
#include "library/completion_store.h"
#include "library/count_store.h"
#include "library/search_store.h"
#include "library/tag_store.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What is asked of the library with each letter that is typed, in the library at SHEAF_LIBRARY: the command
/// palette's papers, and what the search box offers.
class TypingBenchmark : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void palette_findsPapersByTitle();
    void palette_opens();
    void searchBox_offersValues_data();
    void searchBox_offersValues();

  private:
    std::unique_ptr<Connection> m_connection;
};

namespace {

/// Letter by letter, as the search for titles is put together (ui/window/commanding.cpp).
QStringList typedTitles(const QString& title) {
    QStringList searches;
    for (qsizetype size = 3; size <= title.size(); ++size)
        if (title[size - 1] != u' ')
            searches += u"title:"_s + title.first(size).split(u' ').join(u" title:"_s);
    return searches;
}

void report(const QString& what, const QList<double>& times) {
    printFigure(u"%1, p95 of %2"_s.arg(what).arg(times.size()), percentile(times, 0.95), 30, u"ms"_s);
    printFigure(what + u", longest"_s, percentile(times, 1), 30, u"ms"_s);
}

} // namespace

void TypingBenchmark::initTestCase() {
    const QString library = qEnvironmentVariable("SHEAF_LIBRARY");
    if (library.isEmpty())
        QSKIP("SHEAF_LIBRARY names no library: make_library makes one.");
    auto connection = Connection::open(library, Connection::Access::ReadOnly);
    QVERIFY(connection);
    m_connection = std::move(*connection);
}

void TypingBenchmark::palette_findsPapersByTitle() {
    constexpr int shown = 8;
    QList<double> times;
    for (const QString& title : {u"learning data"_s, u"the model minti"_s, u"totider dalraor"_s,
                                 u"ortiphlex ronron ordalab"_s, u"moparonmo ravenor"_s, u"nosuchword"_s}) {
        for (const QString& search : typedTitles(title)) {
            const Selection selection{.search = search, .searchAsTyped = true};
            times +=
                readTime(*m_connection, [&] { return SearchStore(*m_connection).page(selection, shown); });
            if (times.last() > 10)
                qInfo().noquote() << u"%1 ms %2"_s.arg(times.last(), 8, 'f', 2).arg(search);
        }
    }
    report(u"papers for the palette"_s, times);
}

void TypingBenchmark::palette_opens() {
    constexpr int mostTags = 1000;
    printFigure(u"the palette's filters"_s,
                readTime(*m_connection, [&] { return CountStore(*m_connection).sidebar({}); }), 100, u"ms"_s);
    printFigure(u"the palette's tags"_s,
                readTime(*m_connection, [&] { return TagStore(*m_connection).mostUsed(mostTags); }), 30,
                u"ms"_s);
}

void TypingBenchmark::searchBox_offersValues_data() {
    QTest::addColumn<FieldName>("field");
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("authors") << FieldName::Author
                             << QStringList{u"a"_s,      u"ti"_s,      u"tic"_s,       u"ticomne"_s,
                                            u"rav"_s,    u"ravenor"_s, u"A Ispatiq"_s, u"ispatiqua l"_s,
                                            u"ortiph"_s, u"nosuch"_s,  u"y le"_s,      u"mo"_s};
    QTest::newRow("tags") << FieldName::Tag << QStringList{QString(), u"t"_s,  u"topic-1"_s, u"ll"_s,
                                                           u"llm"_s,  u"图"_s, u"zz"_s};
    QTest::newRow("categories") << FieldName::Category << QStringList{QString(), u"c"_s, u"cs."_s, u"hep"_s};
    QTest::newRow("sources") << FieldName::Source << QStringList{QString(), u"hugg"_s};
    QTest::newRow("languages") << FieldName::Language << QStringList{QString(), u"z"_s};
    QTest::newRow("engines") << FieldName::Engine << QStringList{QString(), u"wo"_s};
    QTest::newRow("days") << FieldName::Day
                          << QStringList{QString(), u"20"_s, u"2010-03"_s, u"1995"_s, u"18"_s};
}

void TypingBenchmark::searchBox_offersValues() {
    QFETCH(const FieldName, field);
    QFETCH(const QStringList, starts);
    QList<double> times;
    for (const QString& start : starts) {
        times += readTime(*m_connection,
                          [&, field = field] { return CompletionStore(*m_connection).of(field, start); });
        if (times.last() > 10)
            qInfo().noquote() << u"%1 ms \"%2\""_s.arg(times.last(), 8, 'f', 2).arg(start);
    }
    report(QString::fromUtf8(QTest::currentDataTag()), times);
}

QTEST_GUILESS_MAIN(TypingBenchmark)
#include "typing_benchmark.moc"
