#include "digests/digest_style.h"
#include "digests/random_day.h"
#include "digests/read_bibliography.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// The styles `ris` and `csl-json`.
class ReferenceManagersTest : public QObject {
    Q_OBJECT

  private slots:
    void ris_hasATagForEverythingKnown();
    void ris_keepsTheLinesOfANoteFromReadingAsTags();
    void ris_namesAreInOneField();
    void ris_anyDayIsReadByAStrictReader();
    void cslJson_hasAVariableForEverythingKnown();
    void cslJson_aPreprintIsAnArticleOfArxiv();
    void cslJson_namesAreInParts();
    void cslJson_whatIsNotKnownIsLeftOut();
    void cslJson_anyDayIsReadBackAsItIs();
};

namespace {

QList<BibliographyEntry> risOf(const Day& day) {
    const Bibliography read = readRis(digestStyle(u"ris"_s)->write(day, {}));
    if (!read.error.isEmpty())
        QTest::qFail(qPrintable(read.error), __FILE__, __LINE__);
    return read.entries;
}

/// In the order of the file.
QStringList valuesOf(const BibliographyEntry& entry, const QString& tag) {
    QStringList values = entry.fields.values(tag);
    std::reverse(values.begin(), values.end());
    return values;
}

QJsonArray cslOf(const Day& day) {
    return QJsonDocument::fromJson(digestStyle(u"csl-json"_s)->write(day, {})).array();
}

DayEntry withAuthors() {
    DayEntry entry = fullEntry();
    entry.paper.authorsComplete = false;
    entry.paper.authors = {{u"Aaron van den Oord"_s}, {u"ATLAS Collaboration"_s}, {u"John Smith Jr."_s}};
    return entry;
}

} // namespace

void ReferenceManagersTest::ris_hasATagForEverythingKnown() {
    DayEntry entry = fullEntry();
    const BibliographyEntry journal = risOf({.entries = {entry}})[0];
    QCOMPARE(journal.type, u"JOUR"_s);
    QCOMPARE(journal.value(u"TI"_s), u"Hybrid Attention"_s);
    QCOMPARE(journal.value(u"T2"_s), u"J. Sheaves 1 (2026)"_s);
    QCOMPARE(journal.value(u"PY"_s), u"2026"_s);
    QCOMPARE(journal.value(u"DA"_s), u"2026/01/28"_s);
    QCOMPARE(journal.value(u"DO"_s), u"10.1000/182"_s);
    QCOMPARE(journal.value(u"UR"_s), u"https://arxiv.org/abs/2601.01739"_s);
    QCOMPARE(journal.value(u"AN"_s), u"arXiv:2601.01739"_s);
    QCOMPARE(journal.value(u"AB"_s), entry.paper.abstract);
    QCOMPARE(valuesOf(journal, u"KW"_s), (QStringList{u"long context"_s, u"attention"_s, u"thesis"_s}));
    QCOMPARE(valuesOf(journal, u"N1"_s), (QStringList{u"TL;DR: It is *fast*."_s, u"Ask **Lan**."_s}));
    entry.paper.journalRef.clear();
    QCOMPARE(risOf({.entries = {entry}})[0].type, u"UNPB"_s);
}

void ReferenceManagersTest::ris_keepsTheLinesOfANoteFromReadingAsTags() {
    DayEntry entry = fullEntry();
    entry.reading.note = u"Compare:\nER  - \nTY  - BOOK\n- a list"_s;
    const QList<BibliographyEntry> read = risOf({.entries = {entry}});
    QCOMPARE(read.size(), 1);
    QCOMPARE(valuesOf(read[0], u"N1"_s).last(), u"Compare:\n\u200BER  - \n\u200BTY  - BOOK\n- a list"_s);
}

void ReferenceManagersTest::ris_namesAreInOneField() {
    QCOMPARE(valuesOf(risOf({.entries = {withAuthors()}})[0], u"AU"_s),
             (QStringList{u"van den Oord, Aaron"_s, u"ATLAS Collaboration"_s, u"Smith, John, Jr."_s,
                          u"et al."_s}));
}

void ReferenceManagersTest::ris_anyDayIsReadByAStrictReader() {
    QRandomGenerator random(20260130);
    for (int round = 0; round < 100 && !QTest::currentTestFailed(); ++round) {
        const Day day = randomDay(random, random.bounded(1, 25), Formulas::OfAnything);
        const QList<BibliographyEntry> read = risOf(day);
        QCOMPARE(read.size(), day.entries.size());
        for (qsizetype at = 0; at < read.size(); ++at) {
            QCOMPARE(read[at].value(u"TI"_s), day.entries[at].paper.title.simplified());
            // Of a name of asterisks, which the format does not allow in one, nothing is left.
            const QList<Author>& authors = day.entries[at].paper.authors;
            QCOMPARE(valuesOf(read[at], u"AU"_s).size(),
                     std::count_if(authors.begin(), authors.end(), [](const Author& author) {
                         return !QString(author.name).remove(u'*').trimmed().isEmpty();
                     }));
            QCOMPARE(read[at].value(u"AB"_s).remove(u'\u200B').simplified(),
                     day.entries[at].paper.abstract.simplified());
        }
    }
}

void ReferenceManagersTest::cslJson_hasAVariableForEverythingKnown() {
    const QJsonObject item = cslOf({.entries = {fullEntry()}})[0].toObject();
    const QJsonObject expected{
        {u"id"_s, u"anh2026hybrid"_s},
        {u"citation-key"_s, u"anh2026hybrid"_s},
        {u"type"_s, u"article-journal"_s},
        {u"title"_s, u"Hybrid Attention"_s},
        {u"author"_s, QJsonArray{QJsonObject{{u"family"_s, u"Ánh"_s}, {u"given"_s, u"Nguyễn Thị"_s}},
                                 QJsonObject{{u"literal"_s, u"王小明"_s}},
                                 QJsonObject{{u"family"_s, u"Żak"_s}, {u"given"_s, u"Łukasz"_s}}}},
        {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2026, 1, 28}}}}},
        {u"container-title"_s, u"J. Sheaves 1 (2026)"_s},
        {u"archive"_s, u"arXiv"_s},
        {u"archive_location"_s, u"arXiv:2601.01739"_s},
        {u"DOI"_s, u"10.1000/182"_s},
        {u"URL"_s, u"https://arxiv.org/abs/2601.01739"_s},
        {u"abstract"_s, fullEntry().paper.abstract},
        {u"keyword"_s, u"long context, attention, thesis"_s},
        {u"note"_s, u"TL;DR: It is *fast*.\n\nAsk **Lan**."_s}};
    for (const QString& name : item.keys() + expected.keys())
        QCOMPARE(item[name], expected[name]);
}

void ReferenceManagersTest::cslJson_aPreprintIsAnArticleOfArxiv() {
    DayEntry entry = fullEntry();
    entry.paper.journalRef.clear();
    const QJsonObject item = cslOf({.entries = {entry}})[0].toObject();
    QCOMPARE(item[u"type"_s], u"article"_s);
    QCOMPARE(item[u"publisher"_s], u"arXiv"_s);
    QCOMPARE(item[u"number"_s], u"arXiv:2601.01739"_s);
}

void ReferenceManagersTest::cslJson_namesAreInParts() {
    const QJsonArray expected{
        QJsonObject{
            {u"family"_s, u"Oord"_s}, {u"given"_s, u"Aaron"_s}, {u"non-dropping-particle"_s, u"van den"_s}},
        QJsonObject{{u"literal"_s, u"ATLAS Collaboration"_s}},
        QJsonObject{{u"family"_s, u"Smith"_s}, {u"given"_s, u"John"_s}, {u"suffix"_s, u"Jr."_s}},
        QJsonObject{{u"literal"_s, u"others"_s}}};
    QCOMPARE(cslOf({.entries = {withAuthors()}})[0].toObject()[u"author"_s].toArray(), expected);
}

void ReferenceManagersTest::cslJson_whatIsNotKnownIsLeftOut() {
    DayEntry entry;
    entry.paper.id = u"url:https://e.org/1"_s;
    const QJsonObject item = cslOf({.entries = {entry}})[0].toObject();
    QCOMPARE(item.keys(), (QStringList{u"URL"_s, u"citation-key"_s, u"id"_s, u"title"_s, u"type"_s}));
    QCOMPARE(digestStyle(u"csl-json"_s)->write({}, {}).trimmed(), QByteArray("[\n]"));
}

void ReferenceManagersTest::cslJson_anyDayIsReadBackAsItIs() {
    QRandomGenerator random(20260130);
    for (int round = 0; round < 100 && !QTest::currentTestFailed(); ++round) {
        const Day day = randomDay(random, random.bounded(1, 25), Formulas::OfAnything);
        const QJsonArray items = cslOf(day);
        QCOMPARE(items.size(), day.entries.size());
        for (qsizetype at = 0; at < items.size(); ++at) {
            const QJsonObject item = items[at].toObject();
            QCOMPARE(item[u"title"_s].toString(), day.entries[at].paper.title.simplified());
            QCOMPARE(item[u"abstract"_s].toString(), day.entries[at].paper.abstract.trimmed());
        }
    }
}

QTEST_GUILESS_MAIN(ReferenceManagersTest)
#include "reference_managers_test.moc"
