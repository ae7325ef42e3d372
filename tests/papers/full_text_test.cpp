#include "papers/full_text.h"
#include "papers/licence.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class FullTextTest : public QObject {
    Q_OBJECT

  private slots:
    void json_bringsEverythingBack();
    void otherBytes_areNoText();
    void text_hasItsTitlesAsHeadings();
    void licence_isKnownByItsName_data();
    void licence_isKnownByItsName();
    void figures_mayBePassedOnWhereTheLicenceSaysSo_data();
    void figures_mayBePassedOnWhereTheLicenceSaysSo();
};

namespace {

const FullText whole{.source = SourceText::Pdf,
                     .version = 3,
                     .sections = {{.title = u"Abstract"_s, .text = u"We study $x_1$."_s},
                                  {.title = u"A.1 Proofs"_s, .level = 2, .appendix = true, .text = u"“Ω”"_s}},
                     .hidden = {u"unseen"_s},
                     .figureUrl = u"https://arxiv.org/html/1/x1.png"_s,
                     .figureCaption = u"Figure 1"_s,
                     .codeUrl = u"https://github.com/a/b"_s,
                     .licence = u"http://creativecommons.org/licenses/by/4.0/"_s};

} // namespace

void FullTextTest::json_bringsEverythingBack() {
    const auto read = fullTextFromJson(fullTextToJson(whole));
    QVERIFY(read);
    QCOMPARE(*read, whole);
}

void FullTextTest::otherBytes_areNoText() {
    QVERIFY(!fullTextFromJson({}));
    QVERIFY(!fullTextFromJson("not json"));
    QVERIFY(!fullTextFromJson("{\"source\":\"HTML\"}"));
    QVERIFY(!fullTextFromJson("{\"source\":\"Stone\",\"sections\":[]}"));
}

void FullTextTest::text_hasItsTitlesAsHeadings() {
    QCOMPARE(textOf(whole), u"## Abstract\n\nWe study $x_1$.\n\n### A.1 Proofs\n\n“Ω”"_s);
}

void FullTextTest::licence_isKnownByItsName_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("by") << u"License: CC BY 4.0"_s << u"http://creativecommons.org/licenses/by/4.0/"_s;
    QTest::newRow("by-nc-sa") << u"License: CC BY-NC-SA 4.0"_s
                              << u"http://creativecommons.org/licenses/by-nc-sa/4.0/"_s;
    QTest::newRow("zero") << u"License: CC Zero"_s << u"http://creativecommons.org/publicdomain/zero/1.0/"_s;
    QTest::newRow("arXiv") << u"License: arXiv.org perpetual non-exclusive license"_s
                           << u"http://arxiv.org/licenses/nonexclusive-distrib/1.0/"_s;
    QTest::newRow("none") << u"All rights reserved"_s << QString();
}

void FullTextTest::licence_isKnownByItsName() {
    QFETCH(QString, name);
    QFETCH(QString, address);
    QCOMPARE(licenceFromName(name), address);
}

void FullTextTest::figures_mayBePassedOnWhereTheLicenceSaysSo_data() {
    QTest::addColumn<QString>("licence");
    QTest::addColumn<bool>("may");
    for (const char* open :
         {"http://creativecommons.org/licenses/by/4.0/", "https://creativecommons.org/licenses/by-sa/4.0",
          "http://creativecommons.org/licenses/by-nc/4.0/",
          "http://creativecommons.org/licenses/by-nc-sa/4.0/",
          "http://creativecommons.org/publicdomain/zero/1.0/"})
        QTest::newRow(open) << QString::fromLatin1(open) << true;
    for (const char* closed : {"", "http://arxiv.org/licenses/nonexclusive-distrib/1.0/",
                               "http://creativecommons.org/licenses/by-nd/4.0/",
                               "http://creativecommons.org/licenses/by-nc-nd/4.0/",
                               "http://evil.example/creativecommons.org/licenses/by/4.0/"})
        QTest::newRow(*closed ? closed : "unknown") << QString::fromLatin1(closed) << false;
}

void FullTextTest::figures_mayBePassedOnWhereTheLicenceSaysSo() {
    QFETCH(QString, licence);
    QFETCH(bool, may);
    QCOMPARE(mayRedistribute(licence), may);
}

QTEST_GUILESS_MAIN(FullTextTest)
#include "full_text_test.moc"
