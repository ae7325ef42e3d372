#include "ui/detail/composed_pages.h"
#include "ui/detail/sample_entries.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class ComposedPagesTest : public QObject {
    Q_OBJECT

    static PageMatter paper(PaperKey key) {
        PageMatter matter{fullEntry()};
        matter.entry.key = key;
        return matter;
    }

  private slots:
    void samePaperAsItWas_isFound() {
        ComposedPages pages;
        pages.keep(paper(1), u"one"_s);
        QCOMPARE(pages.find(paper(1)), u"one"_s);
        QVERIFY(!pages.find(paper(2)));
    }

    void anyChange_isAMiss() {
        ComposedPages pages;
        pages.keep(paper(1), u"one"_s);
        PageMatter noted = paper(1);
        noted.entry.reading.note += u" and more"_s;
        PageMatter tagged = paper(1);
        tagged.entry.reading.tags += u"later"_s;
        PageMatter summarised = paper(1);
        summarised.entry.summary->tldr += u" Again."_s;
        PageMatter searched = paper(1);
        searched.search = u"recall"_s;
        for (const PageMatter& changed : {noted, tagged, summarised, searched})
            QVERIFY(!pages.find(changed));
        pages.keep(noted, u"noted"_s);
        QCOMPARE(pages.find(noted), u"noted"_s);
        QVERIFY(!pages.find(paper(1)));
    }

    void oldestPages_go() {
        ComposedPages pages;
        for (PaperKey key = 1; key <= 10; ++key)
            pages.keep(paper(key), QString::number(key));
        QVERIFY(!pages.find(paper(1)));
        QVERIFY(pages.find(paper(10)));
        int kept = 0;
        for (PaperKey key = 1; key <= 10; ++key)
            kept += pages.find(paper(key)) ? 1 : 0;
        QCOMPARE(kept, 4);
    }
};

QTEST_GUILESS_MAIN(ComposedPagesTest)
#include "composed_pages_test.moc"
