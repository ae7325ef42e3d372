#include "digests/digest_styles.h"
#include "digests/random_day.h"
#include "support/cpu_timer.h"
#include "support/recordings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class DigestStylesTest : public QObject {
    Q_OBJECT

  private slots:
    void aTemplate_isListedBehindTheBuiltInStyles();
    void theFileName_givesTheSuffix();
    void noFolder_meansNoTemplates();
    void everyNameOfAPaper_canBeWritten();
    void whatIsNotKnown_writesNothing();
    void listsKnow_whereTheyBeginAndEnd();
    void text_isEscapedForTheSuffix_data();
    void text_isEscapedForTheSuffix();
    void anAddress_leadsToTheWebOrIsNotThere();
    void aLineWithOneTag_leavesNoLine_data();
    void aLineWithOneTag_leavesNoLine();
    void partials_areFilesBesideTheTemplate();
    void anError_saysFileAndLine_data();
    void anError_saysFileAndLine();
    void aNameThatIsTaken_isAnError();
    void anUnknownStyle_saysWhichThereAre();
    void theExampleInTheReadme_works();
    void aDayOf331Papers_isWrittenInNoTime();
};

namespace {

/// A folder of templates.
class Folder {
  public:
    Folder& add(const QString& name, const QByteArray& text) {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s could not be written", qPrintable(name));
        return *this;
    }

    DigestStyles styles() const { return DigestStyles(m_folder.path()); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

  private:
    QTemporaryDir m_folder;
};

Day fullDay() { return {.date = {2026, 1, 30}, .entries = {fullEntry()}}; }

QString written(const QByteArray& text, const Day& day, const QString& fileName = u"t.txt.mustache"_s) {
    Folder folder;
    const auto style = folder.add(fileName, text).styles().style(u"t"_s);
    return style ? QString::fromUtf8((*style)->write(day, {})) : u"error: "_s + style.error().sentence;
}

} // namespace

void DigestStylesTest::aTemplate_isListedBehindTheBuiltInStyles() {
    Folder folder;
    folder.add(u"zettel.mustache"_s, "x")
        .add(u"broken.md.mustache"_s, "{{#papers}}")
        .add(u"readme.txt"_s, "x");
    QCOMPARE(folder.styles().names(), digestStyleNames() + QStringList({u"broken"_s, u"zettel"_s}));
    QCOMPARE((*folder.styles().style(u"sheaf"_s))->name(), u"sheaf"_s);
    QCOMPARE((*folder.styles().style(u"zettel"_s))->write({}, {}), QByteArray("x"));
    folder.add(u"zettel.mustache"_s, "y");
    QCOMPARE((*folder.styles().style(u"zettel"_s))->write({}, {}), QByteArray("y"));
}

void DigestStylesTest::theFileName_givesTheSuffix() {
    Folder folder;
    folder.add(u"a.mustache"_s, "").add(u"b.html.mustache"_s, "").add(u"c.d.tex.mustache"_s, "");
    QCOMPARE((*folder.styles().style(u"a"_s))->suffix(), u"md"_s);
    QCOMPARE((*folder.styles().style(u"b"_s))->suffix(), u"html"_s);
    QCOMPARE((*folder.styles().style(u"c.d"_s))->suffix(), u"tex"_s);
    QCOMPARE((*folder.styles().style(u"c.d"_s))->name(), u"c.d"_s);
}

void DigestStylesTest::noFolder_meansNoTemplates() {
    QCOMPARE(DigestStyles(QString()).names(), digestStyleNames());
    QCOMPARE(DigestStyles(u"/nowhere/at/all"_s).names(), digestStyleNames());
}

void DigestStylesTest::everyNameOfAPaper_canBeWritten() {
    QCOMPARE(
        written("{{day}} {{date_long}} {{count}}{{#papers}} {{id}} {{title}} {{authors_joined}}"
                " {{first_author}} {{categories_joined}} {{published_long}} {{citation_key}} {{pdf_url}}"
                "{{#summary}} {{score}} {{score_of_5}} {{provenance.model}}{{#tags}} #{{.}}{{/tags}}"
                "{{#sections}} {{name}}={{text}}{{/sections}}{{/summary}} {{all_tags_joined}} {{note}}"
                "{{#starred}} starred{{/starred}}{{#is_starred}}!{{/is_starred}}{{^withdrawn}} here"
                "{{/withdrawn}}{{^is_failed}}.{{/is_failed}}{{/papers}}",
                fullDay()),
        u"2026-01-30 Friday, 30 January 2026 1 2601.01739 Hybrid Attention Nguyễn Thị Ánh, 王小明, Łukasz "
        "Żak Nguyễn Thị Ánh cs.CL, cs.LG 28 January 2026 anh2026hybrid https://arxiv.org/pdf/2601.01739 92 "
        "4.6 deepseek-chat #long context #attention Main Idea=An idea. long context, attention, thesis Ask "
        "**Lan**. starred! here."_s);
}

void DigestStylesTest::whatIsNotKnown_writesNothing() {
    DayEntry entry;
    entry.paper = {.id = u"2601.00001"_s, .title = u"T"_s};
    QCOMPARE(
        written("{{day}}[{{#papers}}{{abstract}}{{doi}}{{version}}{{summary.tldr}}{{#summary}}no{{/summary}}"
                "{{^summary}}none{{/summary}}{{#tags}}no{{/tags}}{{#extra}}no{{/extra}}{{#note}}no{{/note}}"
                "{{extra.anything}}{{#starred}}no{{/starred}}{{/papers}}]",
                {.entries = {entry}}),
        u"[none]"_s);
    entry.summary = Summary{.score = 0};
    QCOMPARE(written("{{#papers}}{{#summary}}{{#score}}{{score}}{{/score}}{{/summary}}{{/papers}}",
                     {.entries = {entry}}),
             u"0"_s);
}

void DigestStylesTest::listsKnow_whereTheyBeginAndEnd() {
    Day day;
    for (const QString& category : {u"cs.LG"_s, u"cs.CL"_s, u"cs.LG"_s}) {
        DayEntry entry;
        entry.paper.id = u"2601.0000%1"_s.arg(day.entries.size());
        entry.paper.primaryCategory = category;
        day.entries += entry;
    }
    QCOMPARE(
        written("{{#papers}}{{#first}}<{{/first}}{{index}}{{^last}},{{/last}}{{#last}}>{{/last}}{{/papers}}\n"
                "{{#by_category}}\n{{category}} ({{count}}, #{{anchor}}):{{#papers}} "
                "{{index}}={{id}}{{/papers}}\n"
                "{{/by_category}}\n",
                day),
        u"<1,2,3>\ncs.LG (2, #cs-lg): 1=2601.00000 2=2601.00002\ncs.CL (1, #cs-cl): 1=2601.00001\n"_s);
}

void DigestStylesTest::text_isEscapedForTheSuffix_data() {
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("expected");
    const QString raw = u"R&D *in* a_b <b> $x_1$ 5%|**fast**|https://e.org/a_b"_s;
    QTest::newRow("md") << u"md"_s
                        << u"R\\&D \\*in\\* a\\_b \\<b\\> $x_1$ 5%|**fast**|https://e.org/a_b||"_s + raw;
    QTest::newRow("html") << u"html"_s
                          << u"R&amp;D *in* a_b &lt;b&gt; $x_1$ 5%|**fast**|https://e.org/a_b||"_s + raw;
    QTest::newRow("tex") << u"tex"_s
                         << u"R\\&D *in* a\\_b <b> $x_1$ 5\\%|**fast**|https://e.org/a\\_b||"_s + raw;
    QTest::newRow("bib") << u"bib"_s
                         << u"R\\&D *in* a\\_b <b> $x_1$ 5\\%|**fast**|https://e.org/a_b||"_s + raw;
    QTest::newRow("txt") << u"txt"_s << raw + u"||"_s + raw;
}

void DigestStylesTest::text_isEscapedForTheSuffix() {
    QFETCH(QString, suffix);
    QFETCH(QString, expected);
    DayEntry entry = fullEntry();
    entry.paper.title = u"R&D *in* a_b <b> $x_1$ 5%"_s;
    entry.paper.codeUrl = u"https://e.org/a_b"_s;
    entry.summary->tldr = u"**fast**"_s;
    QCOMPARE(written("{{#papers}}{{title}}|{{summary.tldr}}|{{code_url}}||{{{title}}}|{{{summary.tldr}}}|"
                     "{{&code_url}}{{/papers}}",
                     {.entries = {entry}}, u"t.%1.mustache"_s.arg(suffix)),
             expected);
}

void DigestStylesTest::anAddress_leadsToTheWebOrIsNotThere() {
    DayEntry entry = fullEntry();
    entry.paper.id = u"url:javascript:alert(1)"_s;
    entry.paper.codeUrl = u"data:text/html,x"_s;
    QCOMPARE(written("{{#papers}}[{{{address}}}{{{code_url}}}]{{/papers}}", {.entries = {entry}}), u"[]"_s);
}

void DigestStylesTest::aLineWithOneTag_leavesNoLine_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("shown") << QByteArray("a\n{{#count}}\nb\n{{/count}}\nc\n") << u"a\nb\nc\n"_s;
    QTest::newRow("skipped") << QByteArray("a\n{{^count}}\nb\n{{/count}}\nc\n") << u"a\nc\n"_s;
    QTest::newRow("empty lines") << QByteArray("{{#count}}\n\nb\n\n{{/count}}\n") << u"\nb\n\n"_s;
    QTest::newRow("indented") << QByteArray("  {{#count}}  \n  b\n\t{{/count}}\nc") << u"  b\nc"_s;
    QTest::newRow("nested") << QByteArray("{{#count}}\n{{^count}}\n{{/count}}\n{{/count}}\nb") << u"b"_s;
    QTest::newRow("comment") << QByteArray("a\n{{! long\ncomment }}\nb") << u"a\nb"_s;
    QTest::newRow("delimiters") << QByteArray("{{=<% %>=}}\n<% count %>\n") << u"1\n"_s;
    QTest::newRow("beside text") << QByteArray("a{{#count}}\nb\n{{/count}}c\n") << u"a\nb\nc\n"_s;
    QTest::newRow("a value") << QByteArray("{{count}}\n") << u"1\n"_s;
    QTest::newRow("at the end") << QByteArray("{{#count}}\na\n{{/count}}") << u"a\n"_s;
}

void DigestStylesTest::aLineWithOneTag_leavesNoLine() {
    QFETCH(QByteArray, text);
    QTEST(written(text, fullDay()), "expected");
}

void DigestStylesTest::partials_areFilesBesideTheTemplate() {
    Folder folder;
    folder.add(u"t.md.mustache"_s, "{{#papers}}\n{{> paper}}\n{{/papers}}\n")
        .add(u"partials/paper.mustache"_s, "## {{title}}\r\n{{> tags}}")
        .add(u"partials/tags.mustache"_s, "{{#all_tags}}#{{.}} {{/all_tags}}\n");
    Day day = fullDay();
    day.entries[0].paper.title = u"{{> tags}} {{id}}"_s;
    const auto style = folder.styles().style(u"t"_s);
    QVERIFY2(style.ok(), qPrintable(style ? QString() : style.error().sentence));
    QCOMPARE(QString::fromUtf8((*style)->write(day, {})),
             u"## {{\\> tags}} {{id}}\n#long context #attention #thesis \n"_s);
    QVERIFY(!folder.styles().names().contains(u"paper"_s));
}

void DigestStylesTest::anError_saysFileAndLine_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("open tag") << QByteArray("a\nb {{title\nc") << u"line 2: a tag is opened and not closed"_s;
    QTest::newRow("open section") << QByteArray("\n\n{{#papers}}\n{{title}}\n")
                                  << u"line 3: the section “papers” is opened here"_s;
    QTest::newRow("crossed sections") << QByteArray("{{#papers}}\n{{#summary}}\n{{/papers}}\n{{/summary}}")
                                      << u"line 1: the section “papers”"_s;
    QTest::newRow("closed section") << QByteArray("{{#papers}}\r\n{{/papers}}\r\n{{/papers}}")
                                    << u"line 3: the section “papers” is closed and was not opened"_s;
    QTest::newRow("delimiters") << QByteArray("\n{{=<% =}}") << u"line 2: new delimiters"_s;
    QTest::newRow("unknown name") << QByteArray("{{#papers}}\n{{titel}}\n{{/papers}}")
                                  << u"line 2: there is no “titel” at this place"_s;
    QTest::newRow("name at the wrong place") << QByteArray("{{title}}") << u"line 1: there is no “title”"_s;
    QTest::newRow("unknown section") << QByteArray("{{#paper}}{{/paper}}")
                                     << u"line 1: there is no “paper”"_s;
    QTest::newRow("no partial") << QByteArray("\n{{> nowhere}}")
                                << u"line 2: there is no file partials/nowhere.mustache"_s;
    QTest::newRow("partial in itself")
        << QByteArray("{{> loop}}") << u"line 2: the partial “loop” takes itself in"_s;
    QTest::newRow("in a partial") << QByteArray("{{> broken}}")
                                  << u"broken.mustache has an error in line 3: "_s;
    QTest::newRow("not UTF-8") << QByteArray("a\nb\xFF\n") << u"line 2: it holds something else than text"_s;
    QTest::newRow("too long") << QByteArray(1'000'001, 'x') << u"more than 1 MB"_s;
}

void DigestStylesTest::anError_saysFileAndLine() {
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    Folder folder;
    folder.add(u"t.md.mustache"_s, text)
        .add(u"partials/loop.mustache"_s, "\n{{> loop}}")
        .add(u"partials/broken.mustache"_s, "\n\n{{#papers}}");
    const auto style = folder.styles().style(u"t"_s);
    QVERIFY(!style);
    QCOMPARE(style.error().kind, ErrorKind::Malformed);
    QVERIFY2(style.error().sentence.contains(said), qPrintable(style.error().sentence));
    QVERIFY(style.error().sentence.contains(folder.path(QString())));
}

void DigestStylesTest::aNameThatIsTaken_isAnError() {
    Folder folder;
    folder.add(u"json.md.mustache"_s, "x")
        .add(u"vault.mustache"_s, "x")
        .add(u"a.md.mustache"_s, "x")
        .add(u"a.html.mustache"_s, "x");
    QCOMPARE(folder.styles().names(),
             digestStyleNames() + QStringList({u"a.html.mustache"_s, u"a.md.mustache"_s,
                                               u"json.md.mustache"_s, u"vault.mustache"_s}));
    QCOMPARE((*folder.styles().style(u"json"_s))->suffix(), u"json"_s);
    for (const QString& name : {u"json.md.mustache"_s, u"a.md.mustache"_s}) {
        const auto style = folder.styles().style(name);
        QVERIFY(!style);
        QVERIFY2(style.error().sentence.contains(u"another name"_s), qPrintable(style.error().sentence));
    }
}

void DigestStylesTest::anUnknownStyle_saysWhichThereAre() {
    const auto style = Folder().add(u"mine.mustache"_s, "x").styles().style(u"no-such"_s);
    QVERIFY(!style);
    QCOMPARE(style.error().kind, ErrorKind::Usage);
    QVERIFY(style.error().sentence.contains(u"no-such"_s));
}

void DigestStylesTest::theExampleInTheReadme_works() {
    const QString text = QString::fromUtf8(projectFile(u"app/digests/README.md"_s));
    const QString example = text.section(u"```mustache\n"_s, 1).section(u"```"_s, 0, 0);
    QVERIFY(!example.isEmpty());
    const QString page = written(example.toUtf8(), fullDay(), u"t.md.mustache"_s);
    QVERIFY2(page.contains(u"Hybrid Attention"_s) && page.contains(u"It is *fast*."_s), qPrintable(page));
}

void DigestStylesTest::aDayOf331Papers_isWrittenInNoTime() {
    QRandomGenerator random(331);
    Day day = randomDay(random, 331);
    for (DayEntry& entry : day.entries)
        entry.paper.abstract = entry.paper.abstract.repeated(12);
    const CpuTimer timer;
    const QString page = written("{{#papers}}\n## {{title}}\n{{authors_joined}}\n\n{{abstract}}\n"
                                 "{{#summary}}{{tldr}}{{/summary}}\n{{/papers}}",
                                 day, u"t.md.mustache"_s);
    qInfo("331 papers, %lld characters in %.0f ms", qint64(page.size()), timer.elapsed());
    QCOMPARE(page.count(u"\n## "_s) + 1, 331);
    QVERIFY(timer.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(DigestStylesTest)
#include "digest_styles_test.moc"
