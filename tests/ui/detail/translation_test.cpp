#include "papers/summary_form.h"
#include "ui/detail/paper_page.h"
#include "ui/detail/sample_entries.h"
#include "ui/detail/translation_html.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

DayEntry translatedEntry(const QString& title, const QString& abstract) {
    DayEntry entry = fullEntry();
    entry.summary->provenance.language = u"vi"_s;
    entry.summary->sections += {{translatedTitleName, title}, {translatedAbstractName, abstract}};
    return entry;
}

} // namespace

/// The paper's words in the summary's language, on its page.
class TranslationTest : public QObject {
    Q_OBJECT

  private slots:
    void translations_standBesideTheOriginals() {
        const QString title = u"Gấp các ngữ cảnh dài"_s;
        const QString page = paperPageHtml({translatedEntry(title, u"Chú ý softmax tốn kém."_s)});
        const QString original = u"Folding Long Contexts"_s;
        QVERIFY(page.indexOf(original) >= 0 && page.indexOf(title) > page.indexOf(original));
        QVERIFY(page.indexOf(title) < page.indexOf(u"authors"_s));
        const qsizetype abstract = page.indexOf(u"Chú ý softmax tốn kém."_s);
        QVERIFY(abstract > 0 && page.indexOf(u"Softmax attention"_s, abstract) > abstract);
        QVERIFY(page.contains(u"Abstract · Tiếng Việt"_s));
        QCOMPARE(page.count(u"lang=\"vi\""_s), 3); // the summary, the title and the abstract
    }

    void translations_areNoSectionsOfTheSummary() {
        const QString page = paperPageHtml({translatedEntry(u"Tựa"_s, u"Tóm tắt"_s)});
        QVERIFY(!page.contains(translatedTitleName) && !page.contains(translatedAbstractName));
        QVERIFY(page.contains(u"Limits"_s)); // another section stays
    }

    void titleThatWasLeftAsItIs_isNotShownTwice() {
        const DayEntry entry = fullEntry();
        const QString same = entry.paper.title.toUpper();
        QCOMPARE(translatedTitleHtml(translatedEntry(same, {})), QString());
    }

    void withoutTranslations_nothingIsAdded() {
        DayEntry entry = fullEntry();
        QCOMPARE(translatedTitleHtml(entry) + translatedAbstractHtml(entry), QString());
        entry.summary.reset();
        QCOMPARE(translatedTitleHtml(entry) + translatedAbstractHtml(entry), QString());
    }

    void hostileTranslation_staysText() {
        const QString hostile = u"<script>alert(1)</script>"_s;
        const DayEntry entry = translatedEntry(hostile, hostile);
        QVERIFY(!translatedTitleHtml(entry).contains(u"<script"_s));
        QVERIFY(!translatedAbstractHtml(entry).contains(u"<script"_s));
    }
};

QTEST_APPLESS_MAIN(TranslationTest)
#include "translation_test.moc"
