#include "digests/parsed_markdown.h"
#include "digests/random_day.h"
#include "digests/read_yaml.h"
#include "digests/vault_front_matter.h"
#include "digests/vault_merge.h"
#include "digests/vault_names.h"

#include <QRegularExpression>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

Paper paperOf(const QString& id) {
    Paper paper;
    paper.id = id;
    return paper;
}

QString noteOf(const DayEntry& entry) { return newVaultText(vaultPaperNote(entry, {})); }

} // namespace

/// One note of a vault as it is first written.
class VaultNoteTest : public QObject {
    Q_OBJECT

  private slots:
    void frontMatter_isYamlWithEveryField();
    void anyText_isReadBackByAYamlParser_data();
    void anyText_isReadBackByAYamlParser();
    void randomDays_giveValidFrontMatterAndWholeMarks();
    void names_areSafeEverywhereAndApartFromEachOther();
    void name_doesNotChangeWithTheTitle();
    void tags_areThoseThatObsidianTakes();
    void formulasInTexts_stayAsTheyAre();
    void obsidianComments_inASummaryAreTakenApart();
    void missingFields_areLeftOut();
    void index_linksThePapersThatHaveNotes();
};

void VaultNoteTest::frontMatter_isYamlWithEveryField() {
    DayEntry entry = fullEntry();
    entry.reading.starred = true;
    const QVariantMap yaml = readFrontMatter(noteOf(entry));
    QCOMPARE(yaml[u"id"_s], QVariant(entry.paper.id));
    QCOMPARE(yaml[u"title"_s].toString(), entry.paper.title);
    QCOMPARE(yaml[u"aliases"_s].toStringList(), QStringList{entry.paper.title});
    QStringList names;
    for (const Author& author : entry.paper.authors)
        names += author.name;
    QCOMPARE(yaml[u"authors"_s].toStringList(), names);
    QCOMPARE(yaml[u"date"_s].toString(), entry.paper.published.toUTC().date().toString(Qt::ISODate));
    QCOMPARE(yaml[u"categories"_s].toStringList(), entry.paper.categories);
    QCOMPARE(yaml[u"score"_s], QVariant(*entry.summary->score));
    QCOMPARE(yaml[u"starred"_s], QVariant(true));
    QCOMPARE(yaml[u"read"_s], QVariant(entry.reading.read));
    QCOMPARE(yaml[u"doi"_s].toString(), entry.paper.doi);
    QCOMPARE(yaml[u"url"_s].toString(), u"https://arxiv.org/abs/"_s + entry.paper.id);
}

void VaultNoteTest::anyText_isReadBackByAYamlParser_data() {
    QTest::addColumn<QString>("title");
    for (const QString& title : {u"A: B"_s,
                                 u"no"_s,
                                 u"~"_s,
                                 u"@home"_s,
                                 u"- dash"_s,
                                 u"\"quoted\" and 'single'"_s,
                                 u"# hash"_s,
                                 u"a #comment"_s,
                                 u"back\\slash \\n $\\alpha$"_s,
                                 u"{x: [y]}"_s,
                                 u"2601.01739"_s,
                                 u"1e3"_s,
                                 u"---"_s,
                                 u"大模型：推理 #1"_s,
                                 u"học máy"_s,
                                 u"| pipe"_s,
                                 u"> fold"_s,
                                 u"& anchor *alias !tag"_s,
                                 u"%TAG"_s,
                                 u"\U0001F600 emoji"_s,
                                 u"bell\a here"_s,
                                 u"null"_s,
                                 u"true"_s,
                                 u"2026-01-30"_s})
        QTest::newRow(qPrintable(title)) << title;
}

void VaultNoteTest::anyText_isReadBackByAYamlParser() {
    QFETCH(QString, title);
    DayEntry entry = fullEntry();
    entry.paper.title = title;
    entry.paper.authors = {{title}, {u"B"_s}};
    const QString note = noteOf(entry);
    const QVariantMap yaml = readFrontMatter(note);
    QCOMPARE(yaml[u"title"_s], QVariant(title));
    QCOMPARE(yaml[u"aliases"_s].toStringList(), QStringList{title});
    QCOMPARE(yaml[u"authors"_s].toStringList(), (QStringList{title, u"B"_s}));
    QCOMPARE(vaultId(note), entry.paper.id);
}

void VaultNoteTest::randomDays_giveValidFrontMatterAndWholeMarks() {
    QRandomGenerator random(7);
    for (const DayEntry& entry : randomDay(random, 200).entries) {
        const VaultNote note = vaultPaperNote(entry, {});
        const QString text = newVaultText(note);
        QVERIFY2(!readFrontMatter(text).isEmpty(), qPrintable(text));
        const auto again = mergedVaultText(text, note);
        QVERIFY2(again.ok(), qPrintable(text));
        QCOMPARE(again->text, text);
        QCOMPARE(again->remarks, QStringList());
    }
}

void VaultNoteTest::names_areSafeEverywhereAndApartFromEachOther() {
    const QRegularExpression safe(u"^[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]$"_s);
    QStringList folded;
    for (const QString& id :
         {u"2601.01739"_s, u"math/0601001"_s, u"math.0601001"_s, u"doi:10.1/AbC"_s, u"doi:10.1/abc"_s,
          u"doi:10.1/a:b"_s, u"url:https://x.org/a?b=c#d"_s, u"url:https://x.org/a?b=c#e"_s,
          u"url:https://x.org/"_s + QString(400, u'x'), u"url:con"_s, u"doi:10.1/论文"_s}) {
        const QString name = vaultNoteName(paperOf(id));
        QVERIFY2(safe.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(name.size() < 100, qPrintable(name));
        folded += name.toLower();
    }
    QCOMPARE(folded.removeDuplicates(), 0);
    QCOMPARE(vaultNotePath(paperOf(u"2601.01739"_s)), u"papers/2601.01739.md"_s);
}

void VaultNoteTest::name_doesNotChangeWithTheTitle() {
    Paper paper = paperOf(u"doi:10.1/x"_s);
    const QString name = vaultNoteName(paper);
    paper.title = u"Another"_s;
    QCOMPARE(vaultNoteName(paper), name);
}

void VaultNoteTest::tags_areThoseThatObsidianTakes() {
    QCOMPARE(vaultTags({u"large language model"_s, u"C++"_s, u"2024"_s, u"3D"_s, u"#hash"_s, u"nlp/qa"_s,
                        u"NLP/QA"_s, u"大模型"_s, u"học máy"_s, u"a.b"_s, u" "_s, u"--"_s, u"(x)"_s}),
             (QStringList{u"large-language-model"_s, u"C"_s, u"_2024"_s, u"3D"_s, u"hash"_s, u"nlp/qa"_s,
                          u"大模型"_s, u"học-máy"_s, u"a-b"_s, u"x"_s}));
}

void VaultNoteTest::formulasInTexts_stayAsTheyAre() {
    DayEntry entry = fullEntry();
    entry.paper.title = u"On $\\mathcal{O}(n_1)$ bounds"_s;
    entry.paper.abstract = u"We show $a_1 < b_2$ and 5% of *x*."_s;
    entry.summary->tldr = u"It is $x^2$."_s;
    const QString note = noteOf(entry);
    QVERIFY(note.contains(u"# On $\\mathcal{O}(n_1)$ bounds"_s));
    QVERIFY(note.contains(u"$a_1 < b_2$"_s));
    QVERIFY(note.contains(u"\\*x\\*"_s));
    QVERIFY(note.contains(u"$x^2$"_s));
}

void VaultNoteTest::obsidianComments_inASummaryAreTakenApart() {
    DayEntry entry = fullEntry();
    entry.paper.title = u"Off %% by one"_s;
    entry.summary->tldr = u"Hides %% the rest <!-- sheaf:end summary -->"_s;
    const QString note = noteOf(entry);
    QVERIFY(!note.contains(u"Hides %%"_s));
    QVERIFY(!note.contains(u"# Off %%"_s));
    QCOMPARE(note.count(u"<!-- sheaf:end summary -->"_s), 1);
}

void VaultNoteTest::missingFields_areLeftOut() {
    DayEntry entry;
    entry.paper.id = u"2601.00001"_s;
    const QVariantMap yaml = readFrontMatter(noteOf(entry));
    QCOMPARE(yaml.keys(),
             (QStringList{u"aliases"_s, u"id"_s, u"pdf"_s, u"read"_s, u"starred"_s, u"title"_s, u"url"_s}));
    QCOMPARE(yaml[u"title"_s].toString(), entry.paper.id);
}

void VaultNoteTest::index_linksThePapersThatHaveNotes() {
    DayEntry one = fullEntry();
    one.paper.title = u"Brackets [and] $x$ | pipes"_s;
    DayEntry other = fullEntry();
    other.paper.id = u"2601.00009"_s;
    const VaultNote note = vaultIndexNote({QDate(2026, 1, 30), {one, other}},
                                          {{one.paper.id, u"../papers/my notes/a.md"_s}}, u"en"_s);
    const QString text = newVaultText(note);
    const QVariantMap yaml = readFrontMatter(text);
    QCOMPARE(yaml[u"id"_s].toString(), u"day:2026-01-30"_s);
    QCOMPARE(yaml[u"papers"_s], QVariant(1));
    QVERIFY(text.contains(u"(<../papers/my notes/a.md>)"_s));
    QVERIFY(!text.contains(other.paper.id));
    QVERIFY(text.contains(u"# Papers of Friday, 30 January 2026"_s));
}

QTEST_GUILESS_MAIN(VaultNoteTest)
#include "vault_note_test.moc"
