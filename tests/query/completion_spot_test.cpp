#include "query/completion_spot.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

namespace {

/// The spot where '|' stands.
std::optional<CompletionSpot> spotIn(QString text) {
    const auto cursor = int(text.indexOf(u'|'));
    return completionSpot(text.remove(u'|'), cursor);
}

CompletionSpot value(FieldName field, const QString& typed, int start) { return {field, typed, start}; }

} // namespace

class CompletionSpotTest : public QObject {
    Q_OBJECT

  private slots:
    void word_mayBecomeAField() {
        QCOMPARE(spotIn(u"au|"_s), (CompletionSpot{std::nullopt, u"au"_s, 0}));
        QCOMPARE(spotIn(u"graph (au|) more"_s), (CompletionSpot{std::nullopt, u"au"_s, 7}));
        QCOMPARE(spotIn(u"-au|"_s), (CompletionSpot{std::nullopt, u"au"_s, 1}));
    }

    void whatFollowsAField_isItsValue() {
        QCOMPARE(spotIn(u"graph cat:cs.|"_s), value(FieldName::Category, u"cs."_s, 10));
        QCOMPARE(spotIn(u"CAT:|"_s), value(FieldName::Category, {}, 4));
        QCOMPARE(spotIn(u"-tag:l|lm"_s), value(FieldName::Tag, u"l"_s, 5));
    }

    void valueInQuotes_startsAtTheQuote() {
        QCOMPARE(spotIn(u"author:\"Yann L|"_s), value(FieldName::Author, u"Yann L"_s, 7));
        QCOMPARE(spotIn(u"\"a b\" author:\"Y|"_s), value(FieldName::Author, u"Y"_s, 13));
    }

    void phrasesBlanksAndUnknownFields_completeNothing() {
        QVERIFY(!spotIn(u"\"au|"_s));
        QVERIFY(!spotIn(u"graph |"_s));
        QVERIFY(!spotIn(u"|"_s));
        QVERIFY(!spotIn(u"nothing:au|"_s));
        QVERIFY(!spotIn(u"nothing:\"au|"_s));
    }

    void valueWithBlanks_isWrittenInQuotes() {
        QCOMPARE(writtenValue(u"cs.CL"_s), u"cs.CL"_s);
        QCOMPARE(writtenValue(u"Yann LeCun"_s), u"\"Yann LeCun\""_s);
        QCOMPARE(writtenValue(u"a \"b\""_s), u"\"a b\""_s);
    }
};

QTEST_GUILESS_MAIN(CompletionSpotTest)
#include "completion_spot_test.moc"
