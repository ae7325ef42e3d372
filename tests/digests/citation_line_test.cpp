#include "digests/bibtex_digest.h"
#include "digests/citation.h"
#include "digests/citation_line.h"
#include "digests/sheaf_labels.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// References as readers paste them.
class CitationLineTest : public QObject {
    Q_OBJECT

    static DayEntry preprint() {
        DayEntry entry;
        entry.paper.id = u"2601.01739"_s;
        entry.paper.title = u"Hybrid Attention"_s;
        entry.paper.abstract = u"We study it."_s;
        entry.paper.authors = {{u"Ana Maria Duarte"_s}};
        entry.paper.primaryCategory = u"cs.CL"_s;
        entry.paper.published = QDateTime(QDate(2026, 1, 5), QTime(), Qt::UTC);
        entry.reading.note = u"A note."_s;
        entry.reading.tags = {u"mine"_s};
        return entry;
    }

    static Citation citationOf(const DayEntry& entry) {
        return citationsOf({.date = {}, .entries = {entry}}, sheafLabels({})).constFirst();
    }

  private slots:
    void preprint_hasItsArxivNumberAndAddress() {
        QCOMPARE(citationLine(citationOf(preprint())),
                 u"Duarte, A. M. (2026). Hybrid Attention. arXiv:2601.01739. "
                 u"https://arxiv.org/abs/2601.01739"_s);
    }

    void article_hasItsJournalAndDoi() {
        DayEntry entry = preprint();
        entry.paper.journalRef = u"J. Sheaves 1 (2027)"_s;
        entry.paper.doi = u"10.1000/182"_s;
        QCOMPARE(
            citationLine(citationOf(entry)),
            u"Duarte, A. M. (2027). Hybrid Attention. J. Sheaves 1 (2027). https://doi.org/10.1000/182"_s);
    }

    void names_areShortenedButGroupsAreNot() {
        DayEntry entry = preprint();
        entry.paper.authors = {{u"Aaron van den Oord"_s}, {u"Jean-Luc Picard"_s}, {u"李明轩"_s}};
        QVERIFY(citationLine(citationOf(entry))
                    .startsWith(u"van den Oord, A., Picard, J.-L., & 李明轩. (2026)."_s));
        entry.paper.authorsComplete = false;
        QVERIFY(citationLine(citationOf(entry)).contains(u"李明轩, et al. (2026)."_s));
    }

    void twoHundredAuthors_areCutInTheMiddle() {
        DayEntry entry = preprint();
        entry.paper.authors.clear();
        for (char16_t first = u'A'; first < u'A' + 8; ++first)
            for (char16_t second = u'a'; second < u'a' + 25; ++second)
                entry.paper.authors += {u"Ann "_s + QChar(first) + QChar(second)};
        QCOMPARE(entry.paper.authors.size(), 200);
        const QString line = citationLine(citationOf(entry));
        QVERIFY2(line.contains(u"As, A., … Hy, A. (2026)."_s), qPrintable(line));
        QVERIFY(!line.contains(u"At,"_s));
    }

    void paperWithoutAuthors_beginsWithItsTitle() {
        DayEntry entry = preprint();
        entry.paper.authors.clear();
        entry.paper.title = u"Why?"_s;
        QVERIFY(citationLine(citationOf(entry)).startsWith(u"Why? (2026). arXiv:"_s));
    }

    void bibtexToPaste_holdsNoAbstractNorNotes() {
        const QString entry = bibtexReference(citationOf(preprint()));
        QVERIFY(entry.startsWith(u"@misc{duarte2026hybrid"_s));
        QVERIFY(entry.contains(u"eprint = {2601.01739}"_s));
        for (const QString& left : {u"abstract"_s, u"annote"_s, u"keywords"_s})
            QVERIFY2(!entry.contains(left), qPrintable(left));
    }
};

QTEST_GUILESS_MAIN(CitationLineTest)
#include "citation_line_test.moc"
