#include "digests/random_day.h"
#include "digests/zotero_item.h"

#include <QJsonArray>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class ZoteroItemTest : public QObject {
    Q_OBJECT

  private slots:
    void aPreprint_hasItsNumberDoiAndDate();
    void aPaperThatAppeared_keepsItsJournal();
    void aJournalsPaper_isAnArticle();
    void bioRxivsPaper_isAPreprint();
    void names_arePartedAndGroupsAreWhole();
    void authorsThatAreCutOff_areSaidToBe();
    void abstract_keepsItsParagraphsOnly();
    void note_isHtmlThatHoldsNoScript();
    void noNote_isNoNote();
};

namespace {

QJsonObject itemOf(const DayEntry& entry) {
    return zoteroItem(entry, u"one"_s, u"https://arxiv.org/pdf/2601.01739v2"_s);
}

QString text(const QJsonObject& item, const QString& field) { return item[field].toString(); }

} // namespace

void ZoteroItemTest::aPreprint_hasItsNumberDoiAndDate() {
    DayEntry entry = fullEntry();
    entry.paper.journalRef.clear();
    entry.paper.doi.clear();
    const QJsonObject item = itemOf(entry);
    QCOMPARE(text(item, u"itemType"_s), u"preprint"_s);
    QCOMPARE(text(item, u"id"_s), u"one"_s);
    QCOMPARE(text(item, u"title"_s), u"Hybrid Attention"_s);
    QCOMPARE(text(item, u"date"_s), u"2026-01-28"_s);
    QCOMPARE(text(item, u"repository"_s), u"arXiv"_s);
    QCOMPARE(text(item, u"archiveID"_s), u"arXiv:2601.01739"_s);
    QCOMPARE(text(item, u"DOI"_s), u"10.48550/arXiv.2601.01739"_s);
    QCOMPARE(text(item, u"url"_s), u"https://arxiv.org/abs/2601.01739"_s);
    QCOMPARE(text(item, u"extra"_s), u"arXiv:2601.01739 [cs.CL]"_s);
    QCOMPARE(item[u"tags"_s].toArray(), (QJsonArray{QJsonObject{{u"tag"_s, u"thesis"_s}}}));
    const QJsonValue pdf = item[u"attachments"_s][0];
    QCOMPARE(pdf[u"mimeType"_s].toString(), u"application/pdf"_s);
    QCOMPARE(pdf[u"url"_s].toString(), u"https://arxiv.org/pdf/2601.01739v2"_s);
}

void ZoteroItemTest::aPaperThatAppeared_keepsItsJournal() {
    const QJsonObject item = itemOf(fullEntry());
    QCOMPARE(text(item, u"itemType"_s), u"preprint"_s);
    QCOMPARE(text(item, u"DOI"_s), u"10.1000/182"_s);
    QCOMPARE(text(item, u"extra"_s), u"arXiv:2601.01739 [cs.CL]\nJournal reference: J. Sheaves 1 (2026)"_s);
}

void ZoteroItemTest::aJournalsPaper_isAnArticle() {
    DayEntry entry = fullEntry();
    entry.paper.id = u"doi:10.1000/182"_s;
    const QJsonObject item = itemOf(entry);
    QCOMPARE(text(item, u"itemType"_s), u"journalArticle"_s);
    QCOMPARE(text(item, u"publicationTitle"_s), u"J. Sheaves 1 (2026)"_s);
    QCOMPARE(text(item, u"DOI"_s), u"10.1000/182"_s);
    QVERIFY(!item.contains(u"archiveID"_s) && !item.contains(u"repository"_s));
}

void ZoteroItemTest::bioRxivsPaper_isAPreprint() {
    DayEntry entry = fullEntry();
    entry.paper.id = u"doi:10.1101/2026.01.05.123456"_s;
    entry.paper.doi = u"10.1101/2026.01.05.123456"_s;
    entry.paper.journalRef.clear();
    QCOMPARE(text(itemOf(entry), u"itemType"_s), u"preprint"_s);
}

void ZoteroItemTest::names_arePartedAndGroupsAreWhole() {
    DayEntry entry = fullEntry();
    entry.paper.authors = {{u"Jan van der Berg"_s}, {u"Martin King, Jr."_s}, {u"The ATLAS Collaboration"_s}};
    const QJsonArray creators = itemOf(entry)[u"creators"_s].toArray();
    QCOMPARE(creators.size(), 3);
    QCOMPARE(creators[0].toObject(), (QJsonObject{{u"creatorType"_s, u"author"_s},
                                                  {u"lastName"_s, u"van der Berg"_s},
                                                  {u"firstName"_s, u"Jan"_s}}));
    QCOMPARE(creators[1][u"firstName"_s].toString(), u"Martin, Jr."_s);
    QCOMPARE(creators[2].toObject(), (QJsonObject{{u"creatorType"_s, u"author"_s},
                                                  {u"lastName"_s, u"The ATLAS Collaboration"_s},
                                                  {u"fieldMode"_s, 1}}));
}

void ZoteroItemTest::authorsThatAreCutOff_areSaidToBe() {
    DayEntry entry = fullEntry();
    QVERIFY(!text(itemOf(entry), u"extra"_s).contains(u"Authors"_s));
    entry.paper.authorsComplete = false;
    QVERIFY(text(itemOf(entry), u"extra"_s).endsWith(u"\nAuthors: more than are listed here"_s));
    entry.paper.authorsLeftOut = 2987;
    QVERIFY(text(itemOf(entry), u"extra"_s).endsWith(u"\nAuthors: 2987 more are not listed here"_s));
    entry.paper.id = u"doi:10.1000/182"_s;
    QCOMPARE(text(itemOf(entry), u"extra"_s), u"Authors: 2987 more are not listed here"_s);
}

void ZoteroItemTest::abstract_keepsItsParagraphsOnly() {
    QCOMPARE(text(itemOf(fullEntry()), u"abstractNote"_s), u"First line second line.\n\nA new paragraph."_s);
}

void ZoteroItemTest::note_isHtmlThatHoldsNoScript() {
    DayEntry entry = fullEntry();
    entry.reading.note = u"Ask **Lan** why $x^2$.\n\n<script>alert(1)</script>"_s;
    const QString note = itemOf(entry)[u"notes"_s][0][u"note"_s].toString();
    QVERIFY2(note.contains(u"<strong>Lan</strong>"_s), qPrintable(note));
    QVERIFY2(note.contains(u"<span class=\"math\">$x^2$</span>"_s), qPrintable(note));
    QVERIFY2(!note.contains(u"<script"_s), qPrintable(note));
}

void ZoteroItemTest::noNote_isNoNote() {
    DayEntry entry = fullEntry();
    entry.reading.note = u" \n"_s;
    QVERIFY(itemOf(entry)[u"notes"_s].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(ZoteroItemTest)
#include "zotero_item_test.moc"
