#include "digests/random_day.h"
#include "digests/read_yaml.h"
#include "digests/vault_merge.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

VaultNote noteOf(const DayEntry& entry) { return vaultPaperNote(entry, u"en"_s); }

DayEntry withOtherSummary(DayEntry entry) {
    entry.summary->tldr = u"Something newer."_s;
    entry.summary->score = 11;
    return entry;
}

QString replaced(QString text, const QString& before, const QString& after) {
    if (text.count(before) != 1)
        qFatal("“%s” does not stand there once", qPrintable(before));
    return text.replace(before, after);
}

const QString summaryEnd = u"<!-- sheaf:end summary -->"_s;

} // namespace

/// A note that the reader has worked on, exported again.
class VaultMergeTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void sameNote_staysByteForByte();
    void newSummary_isWritten();
    void readersLines_surviveOutsideOfTheParts_data();
    void readersLines_surviveOutsideOfTheParts();
    void windowsLineEndsAndMark_stay();
    void lineInsideAPart_staysWhileSheafHasNothingNew();
    void lineInsideAPart_keepsThePartAndIsReported();
    void partWrittenAnewByHandAsSheafWould_isNoEdit();
    void readersKeys_stay();
    void readersTags_stayAndSheafsFollowTheLibrary();
    void tagTakenOutByTheReader_staysOut();
    void listsInOtherForms_areRead_data();
    void listsInOtherForms_areRead();
    void commentsInALists_stay();
    void propertyEditedByTheReader_staysUntilSheafSaysMore();
    void propertyTakenOut_staysOut();
    void damage_isReportedWithItsLine_data();
    void damage_isReportedWithItsLine();
    void partTakenOut_staysOutAndIsReported();
    void recordTakenOut_losesNothing();
    void anyEditBetweenTheParts_survivesAnyUpdate();

  private:
    QString merged(const QString& text, const DayEntry& entry, QStringList* remarks = nullptr);

    DayEntry m_entry;
    QString m_text;
};

void VaultMergeTest::init() {
    m_entry = fullEntry();
    m_entry.summary->tags = {u"alpha"_s, u"beta"_s};
    m_entry.reading.tags = {};
    m_text = newVaultText(noteOf(m_entry));
}

QString VaultMergeTest::merged(const QString& text, const DayEntry& entry, QStringList* remarks) {
    const auto result = mergedVaultText(text, noteOf(entry));
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    if (remarks)
        *remarks = result->remarks;
    return result->text;
}

void VaultMergeTest::sameNote_staysByteForByte() { QCOMPARE(merged(m_text, m_entry), m_text); }

void VaultMergeTest::newSummary_isWritten() {
    const DayEntry newer = withOtherSummary(m_entry);
    QCOMPARE(merged(m_text, newer), newVaultText(noteOf(newer)));
}

void VaultMergeTest::readersLines_surviveOutsideOfTheParts_data() {
    QTest::addColumn<QString>("before");
    QTest::newRow("above all") << u"<!-- sheaf:begin paper"_s;
    QTest::newRow("between") << u"<!-- sheaf:begin summary"_s;
    QTest::newRow("between the others") << u"<!-- sheaf:begin abstract"_s;
    QTest::newRow("right above the record") << u"<!-- sheaf:properties"_s;
}

void VaultMergeTest::readersLines_surviveOutsideOfTheParts() {
    QFETCH(QString, before);
    const QString mine = u"  My own\t words: [[Link]] #tag  \n\n\n- [ ] todo %% hidden %%\n"_s;
    const QString edited = replaced(m_text, before, mine + before) + mine;
    const QString text = merged(edited, withOtherSummary(m_entry));
    QCOMPARE(text.count(mine), 2);
    QVERIFY(text.endsWith(mine));
    QVERIFY(text.contains(u"Something newer."_s));
    QCOMPARE(QString(text).remove(mine), newVaultText(noteOf(withOtherSummary(m_entry))));
}

void VaultMergeTest::windowsLineEndsAndMark_stay() {
    const QString edited = QChar(QChar::ByteOrderMark) + QString(m_text).replace(u"\n"_s, u"\r\n"_s);
    QCOMPARE(merged(edited, m_entry), edited);
    const QString text = merged(edited, withOtherSummary(m_entry));
    QCOMPARE(text, QChar(QChar::ByteOrderMark) +
                       newVaultText(noteOf(withOtherSummary(m_entry))).replace(u"\n"_s, u"\r\n"_s));
}

void VaultMergeTest::lineInsideAPart_staysWhileSheafHasNothingNew() {
    const QString edited = replaced(m_text, summaryEnd, u"My line inside\n"_s + summaryEnd);
    QStringList remarks;
    QCOMPARE(merged(edited, m_entry, &remarks), edited);
    QCOMPARE(remarks, QStringList());
}

void VaultMergeTest::lineInsideAPart_keepsThePartAndIsReported() {
    const QString edited = replaced(m_text, summaryEnd, u"My line inside\n"_s + summaryEnd);
    DayEntry newer = withOtherSummary(m_entry);
    newer.paper.abstract = u"Another abstract."_s;
    QStringList remarks;
    const QString text = merged(edited, newer, &remarks);
    QVERIFY(text.contains(u"My line inside"_s));
    QVERIFY(!text.contains(u"Something newer."_s));
    QVERIFY(text.contains(u"Another abstract."_s)); // the other parts are not held up
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks[0].contains(u"summary"_s));
}

void VaultMergeTest::partWrittenAnewByHandAsSheafWould_isNoEdit() {
    const DayEntry newer = withOtherSummary(m_entry);
    const QString edited = QString(m_text)
                               .replace(m_entry.summary->tldr, newer.summary->tldr)
                               .replace(u"**%1 of 100**"_s.arg(*m_entry.summary->score), u"**11 of 100**"_s);
    QStringList remarks;
    QCOMPARE(merged(edited, newer, &remarks), newVaultText(noteOf(newer)));
    QCOMPARE(remarks, QStringList());
}

void VaultMergeTest::readersKeys_stay() {
    const QString own = u"# mine\ncssclasses: [wide]\nrating: 5 # of 5\nnested:\n  score: 1\n  list:\n  - x\n"
                        "odd line\n\"quoted key\": |\n  score: no\n"_s;
    for (const QString& before : {u"score:"_s, u"title:"_s, u"id:"_s}) {
        const QString edited = replaced(m_text, u'\n' + before, u'\n' + own + before);
        const QString text = merged(edited, withOtherSummary(m_entry));
        QCOMPARE(text.count(own), 1);
        QVERIFY(text.contains(u"\nscore: 11\n"_s));
    }
}

void VaultMergeTest::readersTags_stayAndSheafsFollowTheLibrary() {
    const QString edited = replaced(m_text, u"  - \"beta\"\n"_s, u"  - \"beta\"\n  - mine\n  - no\n"_s);
    QCOMPARE(merged(edited, m_entry), edited);
    DayEntry newer = m_entry;
    newer.summary->tags = {u"beta"_s, u"gamma"_s, u"Mine"_s};
    const QString text = merged(edited, newer);
    QCOMPARE(readFrontMatter(text)[u"tags"_s].toList(),
             (QVariantList{u"beta"_s, u"mine"_s, false, u"gamma"_s})); // "no" as the reader wrote it
    QCOMPARE(merged(text, newer), text);
}

void VaultMergeTest::tagTakenOutByTheReader_staysOut() {
    const QString edited = replaced(m_text, u"  - \"alpha\"\n"_s, {});
    QCOMPARE(merged(edited, m_entry), edited);
    DayEntry newer = m_entry;
    newer.summary->tags += u"gamma"_s;
    QCOMPARE(readFrontMatter(merged(edited, newer))[u"tags"_s].toStringList(),
             (QStringList{u"beta"_s, u"gamma"_s}));
}

void VaultMergeTest::listsInOtherForms_areRead_data() {
    QTest::addColumn<QString>("form");
    QTest::newRow("flow") << u"tags: [alpha, 'beta', \"mine, too\"]\n"_s;
    QTest::newRow("flow over lines") << u"tags: [alpha,\n  beta, \"mine, too\"\n  ]\n"_s;
    QTest::newRow("items at the margin") << u"tags:\n- alpha\n- beta\n- mine, too\n"_s;
}

void VaultMergeTest::listsInOtherForms_areRead() {
    QFETCH(QString, form);
    const QString edited = replaced(m_text, u"tags:\n  - \"alpha\"\n  - \"beta\"\n"_s, form);
    QCOMPARE(merged(edited, m_entry), edited);
    DayEntry newer = m_entry;
    newer.summary->tags = {u"beta"_s, u"gamma"_s};
    QCOMPARE(readFrontMatter(merged(edited, newer))[u"tags"_s].toStringList(),
             (QStringList{u"beta"_s, u"mine, too"_s, u"gamma"_s}));
}

void VaultMergeTest::commentsInALists_stay() {
    const QString edited =
        replaced(m_text, u"  - \"beta\"\n"_s, u"  # of mine:\n  - mine # why not\n  - \"beta\"\n"_s);
    DayEntry newer = m_entry;
    newer.summary->tags = {u"gamma"_s};
    const QString text = merged(edited, newer);
    QVERIFY2(text.contains(u"tags:\n  # of mine:\n  - mine # why not\n  - \"gamma\"\n"_s), qPrintable(text));
}

void VaultMergeTest::propertyEditedByTheReader_staysUntilSheafSaysMore() {
    const QString edited =
        replaced(m_text, u"\nscore: %1\n"_s.arg(*m_entry.summary->score), u"\nscore: 3\n"_s);
    QCOMPARE(merged(edited, m_entry), edited);
    QVERIFY(merged(edited, withOtherSummary(m_entry)).contains(u"\nscore: 11\n"_s));
}

void VaultMergeTest::propertyTakenOut_staysOut() {
    const QString edited = replaced(m_text, u"\nscore: %1\n"_s.arg(*m_entry.summary->score), u"\n"_s);
    QCOMPARE(merged(edited, m_entry), edited);
}

void VaultMergeTest::damage_isReportedWithItsLine_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("report");
    QTest::newRow("no end") << summaryEnd << QString() << u"summary"_s;
    QTest::newRow("changed") << summaryEnd << u"<!-- sheaf:end sum mary -->"_s << u"line"_s;
    QTest::newRow("twice") << summaryEnd
                           << summaryEnd + u"\n<!-- sheaf:begin summary 00000000 -->\n"_s + summaryEnd
                           << u"twice"_s;
    QTest::newRow("end first") << summaryEnd << summaryEnd + u'\n' + summaryEnd << u"beginning"_s;
    QTest::newRow("other id") << u"id: \"2601.01739\""_s << u"id: \"2601.99999\""_s << u"2601.01739"_s;
    QTest::newRow("no front matter") << u"---\nid:"_s << u"id:"_s << u"2601.01739"_s;
}

void VaultMergeTest::damage_isReportedWithItsLine() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, report);
    m_entry.paper.id = u"2601.01739"_s;
    m_text = newVaultText(noteOf(m_entry));
    const auto result = mergedVaultText(replaced(m_text, before, after), noteOf(m_entry));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Malformed);
    QVERIFY2(result.error().sentence.contains(report), qPrintable(result.error().sentence));
}

void VaultMergeTest::partTakenOut_staysOutAndIsReported() {
    const qsizetype from = m_text.indexOf(u"<!-- sheaf:begin summary"_s);
    const qsizetype to = m_text.indexOf(summaryEnd) + summaryEnd.size();
    const QString edited = QString(m_text).remove(from, to - from);
    QStringList remarks;
    QVERIFY(!merged(edited, withOtherSummary(m_entry), &remarks).contains(u"Something newer."_s));
    QCOMPARE(remarks.size(), 1);
}

void VaultMergeTest::recordTakenOut_losesNothing() {
    const qsizetype from = m_text.indexOf(u"<!-- sheaf:properties"_s);
    QString edited = QString(m_text).remove(from, m_text.indexOf(u'\n', from) + 1 - from);
    edited = replaced(edited, u"  - \"beta\"\n"_s, u"  - \"beta\"\n  - mine\n"_s);
    const QString text = merged(edited, withOtherSummary(m_entry));
    QCOMPARE(readFrontMatter(text)[u"tags"_s].toStringList(),
             (QStringList{u"alpha"_s, u"beta"_s, u"mine"_s}));
    QVERIFY(text.contains(u"\nscore: 11\n"_s));
}

void VaultMergeTest::anyEditBetweenTheParts_survivesAnyUpdate() {
    QRandomGenerator random(11);
    const QList<DayEntry> entries = randomDay(random, 60).entries;
    for (qsizetype i = 0; i + 1 < entries.size(); ++i) {
        DayEntry later = entries[i + 1];
        later.paper.id = entries[i].paper.id;
        QString text = newVaultText(noteOf(entries[i]));
        const QString mine = u"Mine %1 --- *x*\n"_s.arg(i);
        for (const QString& before : {u"<!-- sheaf:begin paper"_s, u"<!-- sheaf:begin abstract"_s})
            text = replaced(text, before, mine + before);
        const QString updated = merged(text, later);
        QCOMPARE(updated.count(mine), 2);
        const QString fresh = newVaultText(noteOf(later));
        QCOMPARE(readFrontMatter(updated), readFrontMatter(fresh)); // keys that were missing come last
        const auto body = [](const QString& note) { return note.mid(note.indexOf(u"<!-- sheaf:"_s)); };
        QCOMPARE(body(updated).remove(mine), body(fresh));
    }
}

QTEST_GUILESS_MAIN(VaultMergeTest)
#include "vault_merge_test.moc"
