#include "support/fake_peer.h"
#include "support/invented_papers.h"
#include "support/model_peer.h"
#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString vietnamese(const QString& key) {
    return u"Đây là một câu về “%1”, cho biết các tác giả đã làm gì và kết quả ra sao."_s.arg(
        QString(key).replace(u'_', u' '));
}

/// Fills in whatever fields the prompt lists.
Answer filledIn(const Request& request) {
    static const QRegularExpression field(u"- \\\\\"([a-z_]+)\\\\\":"_s);
    QJsonObject content;
    for (auto it = field.globalMatch(QString::fromUtf8(request.body)); it.hasNext();) {
        const QString key = it.next().captured(1);
        content[key] = vietnamese(key);
    }
    if (content.contains(u"tags"_s))
        content[u"tags"_s] = QJsonArray{u"alpha"_s, u"beta"_s};
    if (content.contains(u"score"_s))
        content[u"score"_s] = 80;
    return modelAnswerWith(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

} // namespace

/// A digest in the style of another program, as a script makes it: fetch, summarise for the style, export.
class CliStylesTest : public QObject {
    Q_OBJECT

  private slots:
    void everyStyle_isSummarisedExportedAndReadBack_data();
    void everyStyle_isSummarisedExportedAndReadBack();
    void unknownStyle_isExitCodeTwo();
};

void CliStylesTest::everyStyle_isSummarisedExportedAndReadBack_data() {
    QTest::addColumn<QString>("style");
    QTest::addColumn<QStringList>("fields"); // that stand in the file once for each paper
    const QStringList listing{u"tldr"_s, u"motivation"_s, u"method"_s, u"result"_s, u"conclusion"_s};
    QTest::newRow("hf-digest") << u"hf-digest"_s
                               << QStringList{u"main_problem"_s, u"main_idea"_s, u"main_results"_s,
                                              u"conclusion_and_future_works"_s};
    QTest::newRow("hf-report") << u"hf-report"_s
                               << QStringList{u"field_of_application"_s, u"contribution"_s, u"how_to_use"_s,
                                              u"innovations"_s, u"experimental_results"_s};
    QTest::newRow("arxiv-enhanced") << u"arxiv-enhanced"_s << listing;
    QTest::newRow("arxiv-scored") << u"arxiv-scored"_s << listing + QStringList{u"recommendation"_s};
    QTest::newRow("arxiv-brief") << u"arxiv-brief"_s
                                 << QStringList{u"tldr"_s, u"motivation"_s, u"method"_s, u"conclusion"_s};
}

void CliStylesTest::everyStyle_isSummarisedExportedAndReadBack() {
    QFETCH(QString, style);
    QFETCH(QStringList, fields);
    const InventedPapers papers(3);
    FakePeer peer([&](const Request& r) { return r.path == u"/api/query" ? papers.page(r) : filledIn(r); });
    const Program program;
    for (const auto& [name, value] :
         {std::pair(u"feeds.arxiv.api_url"_s, peer.url(u"/api/query"_s).toString()),
          {u"feeds.arxiv.interval_ms"_s, u"0"_s},
          {u"feeds.arxiv.categories"_s, u"cs.LG"_s},
          {u"engines.peer.kind"_s, u"openai"_s},
          {u"engines.peer.base_url"_s, peer.url(u"/v1"_s).toString()},
          {u"engines.peer.model"_s, u"test-model"_s}})
        QCOMPARE(program.run({u"settings"_s, u"set"_s, name, value}).exitCode, 0);
    const QStringList day{u"--day"_s, u"2026-01-30"_s, u"--style"_s, style, u"--language"_s, u"vi"_s};
    const Ran fetched = program.run({u"fetch"_s, u"--day"_s, u"2026-01-30"_s, u"--source"_s, u"arxiv"_s});
    QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
    const QString file = program.path(u"digest.md"_s);
    const QStringList exporting = QStringList{u"export"_s} + day + QStringList{u"-o"_s, file};
    const QByteArray hint = "sheaf summarize --style " + style.toUtf8();
    const Ran before = program.run(exporting);
    QVERIFY2(before.exitCode == 0 && before.err.contains(hint), before.err.constData());

    const Ran summarised = program.run(QStringList{u"summarize"_s, u"--engine"_s, u"peer"_s} + day);
    QVERIFY2(summarised.exitCode == 0, summarised.err.constData());
    const Ran after = program.run(exporting);
    QVERIFY2(after.exitCode == 0 && !after.err.contains(hint), after.err.constData());
    QFile digest(file);
    QVERIFY(digest.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(digest.readAll());
    for (const QString& field : fields)
        QCOMPARE(text.count(vietnamese(field)), 3);

    const Program other;
    const Ran imported = other.run({u"import"_s, file, u"--day"_s, u"2026-01-30"_s});
    QVERIFY2(imported.exitCode == 0 && imported.out.contains(style.toUtf8()), imported.err.constData());
    const QString again = QString::fromUtf8(other.run(QStringList{u"export"_s} + day).out);
    for (const QString& field : fields)
        QVERIFY2(again.count(vietnamese(field)) == 3, qPrintable(again));
}

void CliStylesTest::unknownStyle_isExitCodeTwo() {
    const Ran ran = Program().run({u"summarize"_s, u"--day"_s, u"2026-01-30"_s, u"--style"_s, u"moon"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains("hf-report"), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliStylesTest)
#include "cli_styles_test.moc"
