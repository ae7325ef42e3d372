#include "digests/digest_style.h"
#include "digests/random_day.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class JsonDigestTest : public QObject {
    Q_OBJECT

  private slots:
    void everyField_isWritten();
    void aBarePaper_hasTheSameNames();
    void everyPaper_isThereOnceInOrder();
    void styles_areFoundByName();
};

namespace {

QJsonObject written(const Day& day) {
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(digestStyle(u"json"_s)->write(day, {}), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonObject writtenPaper(const DayEntry& entry) {
    return written(Day{.date = {2026, 1, 30}, .entries = {entry}})[u"papers"_s][0].toObject();
}

} // namespace

void JsonDigestTest::everyField_isWritten() {
    const auto expected = QJsonDocument::fromJson(R"json({
      "id": "2601.01739", "version": 2, "address": "https://arxiv.org/abs/2601.01739", "title": "Hybrid Attention",
      "abstract": "First line\nsecond line.\n  A new paragraph.",
      "authors": ["Nguyễn Thị Ánh", "王小明", "Łukasz Żak"], "affiliations": ["Hà Nội", null, null],
      "authors_complete": true, "authors_left_out": 0, "primary_category": "cs.CL", "categories": ["cs.CL", "cs.LG"],
      "comment": "12 pages", "journal_ref": "J. Sheaves 1 (2026)", "doi": "10.1000/182",
      "licence": "http://creativecommons.org/licenses/by/4.0/",
      "published": "2026-01-28T20:00:00Z", "updated": "2026-01-29T08:30:00Z", "withdrawn": false,
      "code_url": "https://github.com/example/hybrid", "project_url": "https://hybrid.example",
      "upvotes": 41, "pick_summary": "A pick.", "pick_keywords": ["attention"],
      "figure_url": null, "figure_caption": null, "extra": {},
      "listings": [
        {"source": "arxiv", "day": "2026-01-30", "kind": "new", "version": 1, "provisional": false, "position": 4},
        {"source": "huggingface", "day": "2026-01-30", "kind": "pick", "version": 0, "provisional": false, "position": 1}],
      "summary": {
        "tldr": "It is *fast*.", "motivation": "Attention is slow.", "method": "- one\n- two", "result": "3.0x faster.",
        "conclusion": "Use it.", "recommendation": "Read it.", "sections": [{"name": "Main Idea", "text": "An idea."}],
        "tags": ["long context", "attention"], "score": 92, "score_reason": "Matches “attention”.", "marks": [],
        "provenance": {"engine": "work", "extracted": false, "model": "deepseek-chat", "prompt_version": "summary-1", "form": "summary",
          "rubric_version": "3", "language": "en", "source_text": "HTML", "paper_version": 2,
          "made": "2026-01-30T07:12:00Z", "input_tokens": 9000, "output_tokens": 120, "cost_micros": 900}},
      "job": "done", "failure": null, "starred": true, "read": true, "later": false, "note": "Ask **Lan**.", "tags": ["thesis"]
    })json");
    QVERIFY(!expected.isNull());
    const QJsonObject paper = writtenPaper(fullEntry());
    for (const QString& name : expected.object().keys())
        QCOMPARE(paper[name], expected[name]);
    QCOMPARE(paper, expected.object());
}

void JsonDigestTest::aBarePaper_hasTheSameNames() {
    const QJsonObject bare = writtenPaper({});
    QCOMPARE(bare.keys(), writtenPaper(fullEntry()).keys());
    QVERIFY(bare[u"summary"_s].isNull() && bare[u"doi"_s].isNull() && bare[u"upvotes"_s].isNull());
    QCOMPARE(bare[u"authors"_s].toArray(), QJsonArray());
}

void JsonDigestTest::everyPaper_isThereOnceInOrder() {
    QRandomGenerator random(1);
    const Day day = randomDay(random, 200);
    const QJsonObject document = written(day);
    QCOMPARE(document[u"day"_s].toString(), day.date.toString(Qt::ISODate));
    const QJsonArray papers = document[u"papers"_s].toArray();
    QCOMPARE(papers.size(), day.entries.size());
    for (qsizetype at = 0; at < papers.size(); ++at) {
        QCOMPARE(papers[at][u"id"_s].toString(), day.entries[at].paper.id);
        QCOMPARE(papers[at][u"title"_s].toString(), day.entries[at].paper.title);
        QCOMPARE(papers[at][u"abstract"_s].toString(), day.entries[at].paper.abstract);
    }
    QVERIFY(written(Day{})[u"day"_s].isNull());
}

void JsonDigestTest::styles_areFoundByName() {
    for (const QString& name : digestStyleNames())
        QCOMPARE(digestStyle(name)->name(), name);
    QCOMPARE(digestStyleNames().first(), u"sheaf"_s);
    QVERIFY(digestStyleNames().contains(u"json"_s));
    QVERIFY(!digestStyle(u"Sheaf "_s));
}

QTEST_GUILESS_MAIN(JsonDigestTest)
#include "json_digest_test.moc"
