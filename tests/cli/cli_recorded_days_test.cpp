#include "support/program.h"
#include "support/recordings.h"
#include "support/replay_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Two recorded days by the command line: Hugging Face's of 2026-01-06 and arXiv's of 2026-01-30.
class CliRecordedDaysTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void huggingFaceDay_holdsTheSixteenPapers();
    void arxivDay_holdsEveryPaperOfTheRecordedList();
    void arxivDay_isProvisional();
    void offlineSummaries_coverTheDay();
    void modelSummaries_coverTheDay();
    void export_holdsEveryPaperWithItsAuthors();

  private:
    QJsonArray found(const QString& query) const;

    std::unique_ptr<ReplayServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

struct RecordedPaper {
    QString id;
    QString authors;
};

QList<RecordedPaper> recordedArxivDay() {
    const QString text = QString::fromUtf8(recording(u"digests/arxiv-enhanced-2026-01-30.md"_s));
    const QRegularExpression entry(
        u"^### \\[\\d+\\] \\[.+?\\]\\(https://arxiv\\.org/abs/([\\w./-]+)\\)\\n\\*(.*?)\\*\\n"_s,
        QRegularExpression::MultilineOption);
    QList<RecordedPaper> papers;
    for (auto each = entry.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        papers += RecordedPaper{match.captured(1), match.captured(2)};
    }
    return papers;
}

} // namespace

void CliRecordedDaysTest::initTestCase() {
    if (!ReplayServer::available())
        QSKIP("the recordings, or python3, are not on this machine");
    m_server = std::make_unique<ReplayServer>(QStringList{u"--language"_s, u"vi"_s});
    QVERIFY(m_server->running());
    m_program = std::make_unique<Program>();
    const QList<std::pair<QString, QString>> settings{
        {u"feeds.huggingface.api_url"_s, m_server->url(u"/api/daily_papers"_s)},
        {u"feeds.arxiv.api_url"_s, m_server->url(u"/api/query"_s)},
        {u"feeds.arxiv.interval_ms"_s, u"0"_s},
        {u"engines.replay.kind"_s, u"openai"_s},
        {u"engines.replay.base_url"_s, m_server->url(u"/v1"_s)},
        {u"engines.replay.model"_s, u"replay-1"_s},
        {u"engines.replay.workers"_s, u"8"_s}};
    for (const auto& [name, value] : settings)
        QCOMPARE(m_program->run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
    QCOMPARE(m_program->run({u"key"_s, u"set"_s, u"replay"_s}, "test-key").exitCode, 0);
    const Ran huggingFace =
        m_program->run({u"fetch"_s, u"--day"_s, u"2026-01-06"_s, u"--source"_s, u"huggingface"_s});
    QVERIFY2(huggingFace.exitCode == 0, huggingFace.err.constData());
    QStringList arxiv{u"fetch"_s, u"--day"_s, u"2026-01-30"_s, u"--source"_s, u"arxiv"_s};
    for (const QString& category : {u"cs.CV"_s, u"cs.CL"_s, u"cs.AI"_s, u"cs.LG"_s})
        arxiv += {u"--category"_s, category};
    const Ran ran = m_program->run(arxiv);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
}

QJsonArray CliRecordedDaysTest::found(const QString& query) const {
    const Ran ran = m_program->run({u"search"_s, query, u"--json"_s});
    return QJsonDocument::fromJson(ran.out)[u"papers"].toArray();
}

void CliRecordedDaysTest::huggingFaceDay_holdsTheSixteenPapers() {
    const auto list =
        QJsonDocument::fromJson(recording(u"feeds/huggingface/daily_papers_2026-01-06.json"_s)).array();
    QCOMPARE(list.size(), 16);
    QSet<QString> expected;
    for (const QJsonValue& entry : list)
        expected += entry[u"paper"][u"id"].toString();
    QSet<QString> stored;
    for (const QJsonValue& paper : found(u"day:2026-01-06 source:huggingface"_s))
        stored += paper[u"id"].toString();
    QCOMPARE(stored, expected);
}

void CliRecordedDaysTest::arxivDay_holdsEveryPaperOfTheRecordedList() {
    QSet<QString> expected;
    for (const RecordedPaper& paper : recordedArxivDay())
        expected += paper.id;
    QCOMPARE(expected.size(), 331);
    QSet<QString> stored;
    for (const QJsonValue& paper : found(u"day:2026-01-30"_s))
        stored += paper[u"id"].toString();
    QCOMPARE(stored, expected);
}

void CliRecordedDaysTest::arxivDay_isProvisional() {
    const Ran ran = m_program->run({u"status"_s, u"--day"_s, u"2026-01-30"_s, u"--json"_s});
    const auto status = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(status[u"days"][0][u"state"].toString(), u"provisional"_s);
    QCOMPARE(status[u"days"][0][u"papers"].toInt(), 331);
    QCOMPARE(status[u"ledger"][0][u"announced"].toInt(), 331);
}

void CliRecordedDaysTest::offlineSummaries_coverTheDay() {
    const Ran ran =
        m_program->run({u"summarize"_s, u"--day"_s, u"2026-01-30"_s, u"--engine"_s, u"offline"_s});
    QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
    QCOMPARE(found(u"day:2026-01-30 is:summarised"_s).size(), 331);
}

void CliRecordedDaysTest::modelSummaries_coverTheDay() {
    // Its English repeats the abstract where that is one sentence, which is refused.
    const Ran ran = m_program->run(
        {u"summarize"_s, u"--day"_s, u"2026-01-06"_s, u"--engine"_s, u"replay"_s, u"--language"_s, u"vi"_s});
    QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
    const QJsonArray papers = found(u"day:2026-01-06 engine:replay"_s);
    QCOMPARE(papers.size(), 16);
    for (const QJsonValue& paper : papers)
        QVERIFY(paper[u"score"].isDouble() && !paper[u"extracted"].toBool());
    QCOMPARE(m_server->stats()[u"requests"][u"/v1/chat/completions"].toInt(), 16);
}

void CliRecordedDaysTest::export_holdsEveryPaperWithItsAuthors() {
    const QString digest = QString::fromUtf8(m_program->run({u"export"_s, u"--day"_s, u"2026-01-30"_s}).out);
    QStringList plain = digest.split(u'\n');
    for (QString& line : plain)
        line.remove(u'\\');
    const QString text = plain.join(u'\n');
    const QRegularExpression headings(u"^#+ .*\\(https://arxiv\\.org/abs/([\\w./-]+)\\)"_s,
                                      QRegularExpression::MultilineOption);
    QStringList ids;
    for (auto each = headings.globalMatch(text); each.hasNext();)
        ids += each.next().captured(1);
    const auto expected = recordedArxivDay();
    QCOMPARE(ids.size(), expected.size());
    for (const RecordedPaper& paper : expected) {
        QCOMPARE(ids.count(paper.id), 1);
        const QString authors = QString(paper.authors).replace(u',', u", "_s);
        QVERIFY2(text.contains(authors) || text.contains(paper.authors),
                 qPrintable(paper.id + u' ' + authors));
    }
}

QTEST_GUILESS_MAIN(CliRecordedDaysTest)
#include "cli_recorded_days_test.moc"
