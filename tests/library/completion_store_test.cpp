#include "library/completion_store.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/snippet_store.h"
#include "library/summary_store.h"
#include "open_library.h"

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// What the search box is offered, and where papers have what was found.
class CompletionStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QList<Announcement> news;
        for (int paper = 0; paper < 30; ++paper) {
            Paper one = paperOf(u"2601.%1"_s.arg(paper, 5, 10, QChar(u'0')), u"Paper %1"_s.arg(paper));
            one.authors = {{u"Yann LeCun"_s}, {u"Lena %1"_s.arg(QChar(u'A' + paper % 26))}};
            if (paper < 3)
                one.categories = {one.primaryCategory = u"math.CO"_s};
            news += announced(one, QDate(2026, 1, 30).addDays(-paper));
        }
        m_keys = m_library.written([&](Connection& c) { return PaperStore(c).add(news); }).keys;
    }

    void categories_standByTheirPapers() {
        QCOMPARE(of(FieldName::Category, {}),
                 (QList<NamedCount>{{u"cs.LG"_s, 27}, {u"stat.ML"_s, 27}, {u"math.CO"_s, 3}}));
        QCOMPARE(of(FieldName::Category, u"MA"_s), (QList<NamedCount>{{u"math.CO"_s, 3}}));
        QCOMPARE(of(FieldName::Category, u"x"_s), QList<NamedCount>());
    }

    void authors_standByTheirPapersOnceTwoLettersAreTyped() {
        QCOMPARE(of(FieldName::Author, u"l"_s), QList<NamedCount>());
        const QList<NamedCount> found = of(FieldName::Author, u"le"_s);
        QCOMPARE(found.size(), CompletionStore::most);
        QCOMPARE(found.first(), (NamedCount{u"Yann LeCun"_s, 30}));
        QCOMPARE(of(FieldName::Author, u"lecun ya"_s), (QList<NamedCount>{{u"Yann LeCun"_s, 30}}));
        QCOMPARE(of(FieldName::Author, u"yann l"_s).first(), (NamedCount{u"Yann LeCun"_s, 30}));
        QCOMPARE(of(FieldName::Author, u"\"\" *"_s), QList<NamedCount>());
    }

    void days_comeNewestFirst() {
        const QList<NamedCount> days = of(FieldName::Day, {});
        QCOMPARE(days.size(), CompletionStore::most);
        QCOMPARE(days.first(), (NamedCount{u"2026-01-30"_s, -1}));
        QCOMPARE(days.at(1).name, u"2026-01-29"_s);
        QCOMPARE(of(FieldName::Day, u"2026-01-0"_s).size(), 9);
        QCOMPARE(of(FieldName::Day, u"2026-01-1"_s).first().name, u"2026-01-19"_s);
        QCOMPARE(of(FieldName::Day, u"2026-0"_s).size(), CompletionStore::most);
        for (const QString& start : {u"2026-02"_s, u"1999"_s, u"2026-01-300"_s, u"spring"_s, u"20-26"_s})
            QCOMPARE(of(FieldName::Day, start), QList<NamedCount>());
    }

    void enginesAndLanguages_areNamedOnce() {
        for (const QString& engine : {u"work"_s, u"Home"_s, u"work"_s})
            QVERIFY(m_library.write([&](Connection& c) {
                return SummaryStore(c).add(m_keys.first(), summaryOf(u"Short."_s, 80, engine));
            }));
        QCOMPARE(of(FieldName::Engine, {}), (QList<NamedCount>{{u"Home"_s, -1}, {u"work"_s, -1}}));
        QCOMPARE(of(FieldName::Engine, u"W"_s), (QList<NamedCount>{{u"work"_s, -1}}));
        QCOMPARE(of(FieldName::Language, {}), (QList<NamedCount>{{u"en"_s, -1}}));
    }

    void snippet_isOfTheTextThatHasTheWords() {
        QVERIFY(m_library.write([&](Connection& c) {
            return ReadingStore(c).setNote(m_keys[1], u"Ask Dana about the needle."_s);
        }));
        const auto snippets = [&](const QString& search) {
            return m_library.seen([&](Connection& c) {
                return SnippetStore(c).of(m_keys.first(2), QueryMatches::ofSearch(search));
            });
        };
        QCOMPARE(snippets(u"needle"_s),
                 (QList<Snippet>{{m_keys[1], TextPart::Note, u"Ask Dana about the needle."_s}}));
        QCOMPARE(snippets(u"studied"_s).size(), 2);
        QCOMPARE(snippets(u"studied"_s).first().part, TextPart::Abstract);
        QCOMPARE(snippets(u"paper"_s), QList<Snippet>()); // the titles show it
        QCOMPARE(snippets(u"author:lecun"_s).first().part, TextPart::Authors);
    }

  private:
    QList<NamedCount> of(FieldName field, const QString& start) {
        return m_library.seen([&](Connection& c) { return CompletionStore(c).of(field, start); });
    }

    OpenLibrary m_library;
    QList<PaperKey> m_keys;
};

QTEST_GUILESS_MAIN(CompletionStoreTest)
#include "completion_store_test.moc"
