#include "support/cpu_timer.h"
#include "ui/detail/found_html.h"
#include "ui/detail/paper_page.h"
#include "ui/detail/sample_entries.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QString page(const DayEntry& entry, const QString& search) {
    PageMatter matter{entry};
    matter.search = search;
    return paperPageHtml(matter, {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()});
}

QStringList marksIn(const QString& html) {
    static const QRegularExpression mark(u"<mark>([^<]*)</mark>"_s);
    QStringList found;
    for (const auto& match : mark.globalMatch(html))
        found += match.captured(1);
    return found;
}

bool isWellFormed(const QString& html) {
    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

} // namespace

/// The words that were searched for, in a paper's page.
class FoundHtmlTest : public QObject {
    Q_OBJECT

  private slots:
    void words_areMarkedInTitleAbstractSummaryAndNote() {
        DayEntry entry = bareEntry();
        entry.paper.title = u"Attention & Memory"_s;
        entry.paper.abstract = u"We study attention."_s;
        entry.reading.note = u"Ask about *attention*."_s;
        const QString html = page(entry, u"attention"_s);
        QVERIFY(isWellFormed(html));
        QCOMPARE(marksIn(html), (QStringList{u"Attention"_s, u"attention"_s, u"attention"_s}));
        QVERIFY(html.contains(u"<mark>Attention</mark> &amp; Memory"));
        QCOMPARE(marksIn(page(entry, u"note:attention"_s)).size(), 1);
        QCOMPARE(marksIn(page(entry, u"title:attention"_s)), QStringList{u"Attention"_s});
        QCOMPARE(marksIn(page(entry, {})), QStringList());
    }

    void summary_isMarkedThroughItsEmphasisAndLinks() {
        DayEntry entry = fullEntry();
        entry.summary->tldr = u"A **large** language model, & more."_s;
        const QString html = page(entry, u"\"large language model\""_s);
        QVERIFY(isWellFormed(html));
        QVERIFY(marksIn(html).contains(u"large"));
        QVERIFY(marksIn(html).contains(u" language model"));
    }

    void thePagesOwnWords_areNotMarked() {
        DayEntry entry = bareEntry();
        entry.paper.abstract = u"Nothing."_s;
        QCOMPARE(marksIn(page(entry, u"abstract"_s)), QStringList());
    }

    void formulas_areLeftAlone() {
        DayEntry entry = bareEntry();
        entry.paper.abstract = u"In $n \\log n$ steps, a log of them."_s;
        const QString html = page(entry, u"log"_s);
        QCOMPARE(marksIn(html), QStringList{u"log"_s});
        QVERIFY(html.contains(u"a <mark>log</mark>"));
    }

    void chineseAndVietnamese_areMarkedByWordsAndWithoutDiacritics() {
        DayEntry entry = bareEntry();
        entry.paper.title = u"深度学习与机器学习"_s;
        entry.paper.abstract = u"Cơ chế chú ý."_s;
        QCOMPARE(marksIn(page(entry, u"学习"_s)), (QStringList{u"学习"_s, u"学习"_s}));
        QCOMPARE(marksIn(page(entry, u"\"chu y\""_s)), QStringList{u"chú ý"_s});
    }

    void author_isMarkedInTheLineOfNames() {
        DayEntry entry = bareEntry();
        entry.paper.authors = {{u"Yann LeCun"_s}, {u"Yoshua Bengio"_s}};
        QCOMPARE(marksIn(page(entry, u"author:\"Y LeCun\""_s)), (QStringList{u"Yann"_s, u"LeCun"_s}));
    }

    void longPage_isMarkedInTime() {
        const DayEntry entry = crowdedEntry();
        const CpuTimer timer;
        const QString plain = page(entry, {});
        const double without = timer.elapsed();
        QVERIFY(isWellFormed(page(entry, u"a* OR e* OR author:a*"_s)));
        QVERIFY2(timer.elapsed() < 2 * without + 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(FoundHtmlTest)
#include "found_html_test.moc"
