#include "services/addition_service.h"
#include "services/archive_service.h"
#include "services/rule_service.h"
#include "support/desk.h"
#include "support/fake_peer.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray feedOf(const QStringList& ids, const QString& title) {
    QString entries;
    for (const QString& id : ids)
        entries += u"<entry><id>http://arxiv.org/abs/%1v2</id>"
                   "<updated>2025-12-01T10:00:00Z</updated><published>2025-11-04T10:00:00Z</published>"
                   "<title>%2</title><summary>We ask.</summary><author><name>Ada Byron</name></author>"
                   "<category term=\"cs.DL\"/></entry>"_s.arg(id, ids.size() > 1 ? title + id : title);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"
           "<opensearch:totalResults xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">%1"
           "</opensearch:totalResults>%2</feed>"_s.arg(QString::number(ids.size()), entries)
               .toUtf8();
}

QStringList askedFor(const Request& request) {
    return request.query.queryItemValue(u"id_list"_s, QUrl::FullyDecoded).split(u',');
}

/// As arXiv answers where one of the ids is none to it.
Answer offence(const QString& id) {
    return {.status = 400,
            .body = u"<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>"
                    "<id>http://arxiv.org/api/errors#incorrect_id_format_for_%1</id><title>Error</title>"
                    "<summary>incorrect id format for %1</summary></entry></feed>"_s.arg(id)
                        .toUtf8()};
}

} // namespace

/// Papers that the reader names by their ids.
class AdditionTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void newPaper_isAskedForOnceAndListedOnItsDay();
    void oldId_isAskedForAsItIs();
    void anothersPaper_isNotTaken();
    void unknownPaper_isNotFound_data();
    void unknownPaper_isNotFound();
    void serverThatFails_isSaidSo();
    void paperThatARuleHides_isHidden();
    void severalPapers_areAskedForInOneQuestion();
    void idThatArxivTakesOffenceAt_doesNotSpoilTheOthers();
    void serverThatFailsInTheMiddle_leavesWhatCame();

  private:
    Result<PaperKey> add(const QString& id) { return awaited(m_desk->workspace().additions().add(id)); }
    Addition addAll(const QStringList& ids) { return awaited(m_desk->workspace().additions().addAll(ids)); }
    ArchiveService& archive() { return m_desk->workspace().archive(); }

    FakePeer m_arxiv{[](const Request&) { return Answer{}; }};
    std::unique_ptr<Desk> m_desk;
};

void AdditionTest::init() {
    m_desk = std::make_unique<Desk>(QList<std::pair<QString, QString>>{
        {u"feeds.arxiv.api_url"_s, m_arxiv.url(u"/api/query"_s).toString()},
        {u"feeds.arxiv.interval_ms"_s, u"0"_s}});
    m_arxiv.setHandler(
        [](const Request& request) { return Answer::xml(feedOf(askedFor(request), u"Named"_s)); });
}

void AdditionTest::newPaper_isAskedForOnceAndListedOnItsDay() {
    const qsizetype before = m_arxiv.requests().size();
    const auto key = add(u"2511.01234"_s);
    QVERIFY(key);
    const DayEntry entry = awaited(archive().entries({*key})).value().first();
    QCOMPARE(entry.paper.id, u"2511.01234"_s);
    QCOMPARE(entry.paper.version, 2);
    QCOMPARE(awaited(archive().find(Selection::ofDay({2025, 11, 5}))).value(), QList<PaperKey>{*key});
    QCOMPARE(add(u"2511.01234"_s).value(), *key);
    QCOMPARE(m_arxiv.requests().size(), before + 1);
    QCOMPARE(m_arxiv.requests().last().query.queryItemValue(u"id_list"_s), u"2511.01234"_s);
}

void AdditionTest::oldId_isAskedForAsItIs() {
    const auto key = add(u"math/0309136"_s);
    QVERIFY(key);
    QCOMPARE(awaited(archive().entries({*key})).value().first().paper.id, u"math/0309136"_s);
}

void AdditionTest::anothersPaper_isNotTaken() {
    m_arxiv.setHandler([](const Request&) { return Answer::xml(feedOf({u"2511.00001"_s}, u"Another"_s)); });
    QCOMPARE(add(u"2511.01234"_s).error().kind, ErrorKind::NotFound);
    QVERIFY(awaited(archive().find({})).value().isEmpty());
}

void AdditionTest::unknownPaper_isNotFound_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty feed")
        << 200 << "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>"_ba;
    QTest::newRow("arXiv's own error") << 400 << offence(u"2511.99999"_s).body;
}

void AdditionTest::unknownPaper_isNotFound() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_arxiv.setHandler([status, body](const Request&) { return Answer{.status = status, .body = body}; });
    const auto key = add(u"2511.99999"_s);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::NotFound);
    QVERIFY(key.error().sentence.contains(u"2511.99999"_s));
}

void AdditionTest::serverThatFails_isSaidSo() {
    m_arxiv.setHandler([](const Request&) { return Answer{.status = 404, .body = "gone"}; });
    QVERIFY(!add(u"2511.01234"_s));
    m_arxiv.setHandler([](const Request&) { return Answer::xml("<html>Not a feed</html>"); });
    QVERIFY(!add(u"2511.01234"_s));
    QVERIFY(awaited(archive().find({})).value().isEmpty());
}

void AdditionTest::paperThatARuleHides_isHidden() {
    Rule rule{.name = u"Not these"_s};
    rule.condition.clauses = {{.subject = RuleClause::Subject::Title, .values = {u"Named"_s}}};
    QVERIFY(awaited(m_desk->workspace().rules().save(rule)).ok());
    const auto key = add(u"2511.01234"_s);
    QVERIFY(key);
    QCOMPARE(awaited(archive().find({.filtered = true})).value(), QList<PaperKey>{*key});
}

void AdditionTest::severalPapers_areAskedForInOneQuestion() {
    QVERIFY(add(u"2511.00001"_s));
    const qsizetype before = m_arxiv.requests().size();
    m_arxiv.setHandler([](const Request& request) {
        QStringList ids = askedFor(request);
        ids.removeAll(u"2511.00003"_s);
        return Answer::xml(feedOf(ids, u"Named"_s));
    });
    const Addition addition = addAll({u"2511.00001"_s, u"2511.00002"_s, u"2511.00003"_s, u"math/0309136"_s});
    QCOMPARE(addition.here, (QStringList{u"2511.00001"_s, u"2511.00002"_s, u"math/0309136"_s}));
    QCOMPARE(addition.added, 2);
    QCOMPARE(addition.unknown, QStringList{u"2511.00003"_s});
    QVERIFY(!addition.fault);
    QCOMPARE(m_arxiv.requests().size(), before + 1);
    QCOMPARE(m_arxiv.requests().last().query.queryItemValue(u"max_results"_s), u"3"_s);
    QCOMPARE(awaited(archive().find({})).value().size(), 3);
}

void AdditionTest::idThatArxivTakesOffenceAt_doesNotSpoilTheOthers() {
    m_arxiv.setHandler([](const Request& request) {
        const QStringList ids = askedFor(request);
        const QString bad = u"2513.00030"_s;
        return ids.contains(bad) ? offence(bad) : Answer::xml(feedOf(ids, u"Named"_s));
    });
    QStringList ids;
    for (int at = 0; at < 60; ++at)
        ids += u"2513.%1"_s.arg(at, 5, 10, QChar(u'0'));
    const Addition addition = addAll(ids);
    QCOMPARE(addition.added, 59);
    QCOMPARE(addition.unknown, QStringList{u"2513.00030"_s});
    QVERIFY(!addition.fault);
}

void AdditionTest::serverThatFailsInTheMiddle_leavesWhatCame() {
    m_arxiv.setHandler([](const Request& request) {
        const QStringList ids = askedFor(request);
        return ids.contains(u"2512.00000"_s) ? Answer::xml(feedOf(ids, u"Named"_s)) : Answer{.status = 404};
    });
    QStringList ids;
    for (int at = 0; at < 70; ++at)
        ids += u"2512.%1"_s.arg(at, 5, 10, QChar(u'0'));
    const Addition addition = addAll(ids);
    QVERIFY(addition.fault);
    QCOMPARE(addition.added, 50);
    QVERIFY(addition.unknown.isEmpty());
    QCOMPARE(awaited(archive().find({})).value().size(), 50);
}

QTEST_GUILESS_MAIN(AdditionTest)
#include "addition_test.moc"
