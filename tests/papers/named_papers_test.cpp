#include "papers/named_papers.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// Papers of arXiv named in texts and bibliographies.
class NamedPapersTest : public QObject {
    Q_OBJECT

  private slots:
    void text_data();
    void text();
    void bibtex_givesOnePaperForEachEntry();
    void bibtexThatIsBroken_givesWhatCanBeRead_data();
    void bibtexThatIsBroken_givesWhatCanBeRead();
    void ris_givesOnePaperForEachEntry();
    void bibliographies_areToldByTheirNames();
    void longText_isReadInTime();
};

void NamedPapersTest::text_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("unnamed");
    const auto row = [](const char* name, const QString& text, const QStringList& ids, int unnamed = 0) {
        QTest::newRow(name) << text << ids << unnamed;
    };
    row("nothing", {}, {});
    row("words", u"just words, and more\nof them"_s, {});
    row("ids in lines", u"2601.01739\n0704.0001v3\r\n\nmath.GT/0309136\nhep-th/9901001v2\n"_s,
        {u"2601.01739"_s, u"0704.0001"_s, u"math/0309136"_s, u"hep-th/9901001"_s});
    row("ids in a line", u"2601.01739, 2511.01234;arXiv:2511.00002 arXiv: 2511.00003"_s,
        {u"2601.01739"_s, u"2511.01234"_s, u"2511.00002"_s, u"2511.00003"_s});
    row("links",
        u"https://arxiv.org/abs/2601.00001v2\nhttps://arxiv.org/pdf/2601.00002.pdf\n"
        "http://arxiv.org/html/2601.00003v1#S3\nhttps://www.alphaxiv.org/abs/2601.00004\n"
        "https://huggingface.co/papers/2601.00005?ref=x\nhttps://hf.co/papers/2601.00006/\n"
        "https://doi.org/10.48550/arXiv.2601.00007\n10.48550/arXiv.2601.00008\nsheaf:2601.00009"_s,
        {u"2601.00001"_s, u"2601.00002"_s, u"2601.00003"_s, u"2601.00004"_s, u"2601.00005"_s, u"2601.00006"_s,
         u"2601.00007"_s, u"2601.00008"_s, u"2601.00009"_s});
    row("Markdown and prose",
        u"- [One](https://arxiv.org/abs/2601.00001), see also (arXiv:2601.00002v1).\n"
        "Two more words without an id\n<a href=\"https://arxiv.org/abs/2601.00003\">"_s,
        {u"2601.00001"_s, u"2601.00002"_s, u"2601.00003"_s});
    row("doubles", u"2601.00001\narXiv:2601.00001v4"_s, {u"2601.00001"_s});
    row("others among them", u"2601.00001\nhttps://example.org/paper\n2601.1\n10.1038/s41586-020-2649-2"_s,
        {u"2601.00001"_s}, 3);
    row("pasted BibTeX", u"@article{a, eprint={2601.00001}}\n@book{b, title={No Paper}}"_s, {u"2601.00001"_s},
        1);
}

void NamedPapersTest::text() {
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    QFETCH(const int, unnamed);
    const NamedIds named = papersNamedIn(text);
    QCOMPARE(named.ids, ids);
    QCOMPARE(named.unnamed, unnamed);
}

void NamedPapersTest::bibtex_givesOnePaperForEachEntry() {
    const QString text = uR"(% written by hand, see arXiv:9999.99999
@string{arx = "arXiv preprint arXiv:"}
@comment{@article{old, eprint = {2501.00001}}}
@misc{lopes2026, title = {{On} 2501.00002, a Number}, author={Lopes, Ana and {The @ Team}},
  eprint = {2601.00001v2}, archivePrefix={arXiv}, primaryClass = {cs.CL},
  abstract = {We extend arXiv:2501.00003. \"{O}}}
@ARTICLE( chen , Journal = "arXiv preprint arXiv:2601.00002", Year = 2026, pages = "2501.00004" )
@inproceedings{nguyen, doi = {10.48550/ARXIV.2601.00003}, url = "https://example.org"}
@online{wong, howpublished = {\url{https://arxiv.org/abs/2601.00004v1}}, urldate={2026-01-02}}
@article{roth, eprint = {hep-th/9901001}, journal = {Phys. Lett. B}}
@article{stone, journal = arx # {2601.00005}}
@article{none, doi = {10.1038/s41586-020-2649-2}, abstract = {arXiv:2501.00006}}
@book{also_none, title = {A Book}}
)"_s;
    const NamedIds named = papersInBibliography(text);
    QCOMPARE(named.ids, (QStringList{u"2601.00001"_s, u"2601.00002"_s, u"2601.00003"_s, u"2601.00004"_s,
                                     u"hep-th/9901001"_s}));
    QCOMPARE(named.unnamed, 3); // a string that only BibTeX itself would put together among them
}

void NamedPapersTest::bibtexThatIsBroken_givesWhatCanBeRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const QStringList one{u"2601.00001"_s};
    QTest::newRow("cut off in a value") << u"@a{x, eprint={2601.00001}}\n@a{y, title={Cut off"_s << one;
    QTest::newRow("cut off in a name") << u"@a{x, eprint={2601.00001}}\n@a{y, tit"_s << one;
    QTest::newRow("cut off at once") << u"@a{x, eprint={2601.00001}}\n@"_s << one;
    QTest::newRow("no end of an entry")
        << u"@a{x, eprint={2601.00001}\n@a{y, eprint={2601.00002}}"_s << (one + QStringList{u"2601.00002"_s});
    QTest::newRow("braces that do not match") << u"}}@a{x, eprint={2601.00001}}}}"_s << one;
    QTest::newRow("stray signs") << u"@a{x, , = , eprint = , # , eprint = {2601.00001}}"_s << one;
}

void NamedPapersTest::bibtexThatIsBroken_givesWhatCanBeRead() {
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    QCOMPARE(papersInBibliography(text).ids, ids);
}

void NamedPapersTest::ris_givesOnePaperForEachEntry() {
    const QString text = u"TY  - JOUR\r\nTI  - On 2501.00001\r\nDO  - 10.48550/arXiv.2601.00001\r\n"
                         "AB  - arXiv:2501.00002\r\nER  - \r\n\r\n"
                         "TY  - GEN\r\nUR  - http://arxiv.org/abs/2601.00002v3\r\nER  - \r\n"
                         "TY  - JOUR\r\nM1  - arXiv:math/0309136\r\nER  -\r\n"
                         "TY  - BOOK\r\nTI  - A Book\r\nER  - \r\n"_s;
    QCOMPARE(papersInBibliography(text),
             (NamedIds{{u"2601.00001"_s, u"2601.00002"_s, u"math/0309136"_s}, 1}));
}

void NamedPapersTest::bibliographies_areToldByTheirNames() {
    QVERIFY(isBibliographyName(u"/home/a/My Papers.BIB"_s));
    QVERIFY(isBibliographyName(u"a.ris"_s));
    QVERIFY(!isBibliographyName(u"bib"_s));
    QVERIFY(!isBibliographyName(u"a.bib.md"_s));
}

void NamedPapersTest::longText_isReadInTime() {
    QString text;
    for (int at = 0; at < 20'000; ++at)
        text += u"@misc{p%1, title={{Some} title}, eprint={2601.%2}, note={%3}}\n"_s.arg(at)
                    .arg(at, 5, 10, QChar(u'0'))
                    .arg(QString(u"{"_s).repeated(3));
    text += QString(u"@misc{x, a={"_s).repeated(2000);
    QVERIFY(papersInBibliography(text).ids.size() >= 1);
    QString list;
    for (int at = 0; at < 20'000; ++at)
        list += u"2601.%1 "_s.arg(at, 5, 10, QChar(u'0'));
    QCOMPARE(papersNamedIn(list).ids.size(), 20'000);
}

QTEST_GUILESS_MAIN(NamedPapersTest)
#include "named_papers_test.moc"
