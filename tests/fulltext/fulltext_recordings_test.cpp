#include "fulltext/html_math.h"
#include "fulltext/html_text.h"
#include "fulltext/paper_reader.h"
#include "fulltext/text_budget.h"
#include "support/awaited.h"
#include "support/recordings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Recorded pages of arXiv's: what they hold comes out.
class FulltextRecordingsTest : public QObject {
    Q_OBJECT

  private slots:
    void pages_data();
    void pages();
    void excerpts_data() { pages_data(); }
    void excerpts();
    void processes_data() { pages_data(); }
    void processes();

  private:
    static qint64 peakKilobytes();
};

namespace {

/// Formulas of what the reader leaves out on purpose are not looked for.
QStringList formulasOfTheBody(const QByteArray& html) {
    const auto tree = HtmlTree::parse(html);
    QStringList formulas;
    firstBelow(tree->root(), [&formulas](const GumboElement& element) {
        if (hasClass(element, u"ltx_section") || hasClass(element, u"ltx_appendix") ||
            hasClass(element, u"ltx_abstract"))
            eachChild(element, [&formulas](const GumboNode* child) { formulas += formulasIn(child); });
        return false;
    });
    return formulas;
}

} // namespace

qint64 FulltextRecordingsTest::peakKilobytes() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    return 0;
}

void FulltextRecordingsTest::pages_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(recordingPath(u"feeds/arxiv-html"_s));
    const QStringList names = folder.entryList({u"*.html"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("no recordings beside the checkout");
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void FulltextRecordingsTest::pages() {
    QFETCH(QString, path);
    const QByteArray html = bytesOf(path);
    QElapsedTimer time;
    time.start();
    const auto text = readHtml(html, QUrl(u"https://arxiv.org/html/2601.00002v1"_s));
    const qint64 elapsed = time.elapsed();
    QVERIFY2(text, text ? "" : qPrintable(text.error().sentence));
    const QString all = textOf(*text);
    QStringList lost;
    const QStringList formulas = formulasOfTheBody(html);
    for (const QString& formula : formulas)
        if (!all.contains(formula) && !text->figureCaption.contains(formula))
            lost += formula;
    qInfo("%lld kB in %lld ms, peak memory %lld MB; %lld sections, %lld letters, at most %d tokens; %lld of "
          "%lld formulas",
          qint64(html.size() / 1024), elapsed, peakKilobytes() / 1024, qint64(text->sections.size()),
          qint64(all.size()), tokensAtMost(all), qint64(formulas.size() - lost.size()),
          qint64(formulas.size()));
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    QVERIFY(text->sections.size() > 5);
    QCOMPARE(text->sections.constFirst().title, u"Abstract"_s);
    for (const char* other : {"ltx_", "<math", "Generated on", "LaTeXML", "[LOGO]"})
        QVERIFY2(!all.contains(QString::fromLatin1(other)), other);
    QVERIFY(text->hidden.isEmpty());
}

void FulltextRecordingsTest::excerpts() {
    QFETCH(QString, path);
    const auto text = readHtml(bytesOf(path), QUrl(u"https://arxiv.org/html/2601.00002v1"_s));
    QVERIFY(text);
    const qsizetype whole = textOf(*text).size();
    for (const int budget : {4'000, 12'000}) {
        QElapsedTimer time;
        time.start();
        const TextExcerpt excerpt = excerptOf(*text, budget);
        qInfo("of %lld letters %lld fit into %d tokens, in %lld ms; shortened: %s; left out: %s",
              qint64(whole), qint64(excerpt.text.size()), budget, time.elapsed(),
              qPrintable(excerpt.shortened.join(u", "_s)), qPrintable(excerpt.leftOut.join(u", "_s)));
        QVERIFY(excerpt.tokens <= budget);
        QVERIFY(excerpt.tokens * 10 > std::min(budget, tokensAtMost(textOf(*text))) * 8); // the room is used
        QVERIFY(!excerpt.leftOut.contains(text->sections.constFirst().title));
    }
}

void FulltextRecordingsTest::processes() {
    QFETCH(QString, path);
    PaperReader reader(PaperReader::defaultProgram());
    QElapsedTimer time;
    time.start();
    const auto text =
        awaited(reader.readHtml(bytesOf(path), QUrl(u"https://arxiv.org/html/2601.00002v1"_s), CancelFlag()));
    qInfo("read in a process of its own in %lld ms", time.elapsed());
    QVERIFY(text);
    QCOMPARE(*text, *readHtml(bytesOf(path), QUrl(u"https://arxiv.org/html/2601.00002v1"_s)));
}

QTEST_GUILESS_MAIN(FulltextRecordingsTest)
#include "fulltext_recordings_test.moc"
