#include "cli/command_desk.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf tags` and `sheaf summary`, on the sample day.
class TrustCommandsTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void tags_areListedMostUsedFirst();
    void mergedTags_areOneAndCanBeTakenApart();
    void renamedTag_keepsItsOldNameAsAlias();
    void wrongSummaries_areCountedAndTakenBack();
    void wrongUse_saysWhatThereIs();

  private:
    Spoken speak(const QStringList& command) const { return m_desk.speak(command); }
    /// The names in the list of tags.
    QStringList tags() {
        QStringList names;
        for (const QString& line : speak({u"tags"_s}).out.split(u'\n', Qt::SkipEmptyParts))
            names += line.section(u'\t', 1);
        return names;
    }

    CommandDesk m_desk;
    QString m_paper;
};

void TrustCommandsTest::initTestCase() {
    QVERIFY(m_desk.openSample());
    QCOMPARE(speak({u"summarize"_s, u"--day"_s, u"2026-01-06"_s}).code, ExitCode::Done);
    m_paper = speak({u"search"_s, u"is:summarised"_s, u"--limit"_s, u"1"_s})
                  .out.section(u'\t', 0, 0)
                  .trimmed()
                  .section(u' ', 0, 0);
    QVERIFY(!m_paper.isEmpty());
}

void TrustCommandsTest::tags_areListedMostUsedFirst() {
    const Spoken listed = speak({u"tags"_s, u"list"_s});
    QCOMPARE(listed.code, ExitCode::Done);
    int before = std::numeric_limits<int>::max();
    for (const QString& line : listed.out.split(u'\n', Qt::SkipEmptyParts)) {
        const int count = line.section(u'\t', 0, 0).toInt();
        QVERIFY(count > 0 && count <= before);
        before = count;
    }
    QVERIFY(tags().size() > 3);
}

void TrustCommandsTest::mergedTags_areOneAndCanBeTakenApart() {
    const QStringList all = tags();
    const Spoken merged = speak({u"tags"_s, u"merge"_s, all[1], all[0]});
    QCOMPARE(merged.code, ExitCode::Done);
    QVERIFY(!tags().contains(all[1]));
    QVERIFY(tags().contains(all[0]));
    QCOMPARE(speak({u"tags"_s, u"aliases"_s}).out, all[1] + u" → "_s + all[0] + u'\n');
    QCOMPARE(speak({u"tags"_s, u"unalias"_s, all[1]}).code, ExitCode::Done);
    QCOMPARE(speak({u"tags"_s, u"aliases"_s}).out, QString());
}

void TrustCommandsTest::renamedTag_keepsItsOldNameAsAlias() {
    const QString old = tags().constLast();
    QCOMPARE(speak({u"tags"_s, u"rename"_s, old, u"Quite another name"_s}).code, ExitCode::Done);
    QVERIFY(tags().contains(u"Quite another name"_s));
    QVERIFY(!tags().contains(old));
    const Spoken refused = speak({u"tags"_s, u"rename"_s, u"Quite another name"_s, tags().constFirst()});
    QCOMPARE(refused.code, ExitCode::Usage);
    QVERIFY(refused.err.contains(u"merge"));
    QCOMPARE(speak({u"tags"_s, u"rename"_s, u"no such tag"_s, u"x"_s}).code, ExitCode::Nothing);
}

void TrustCommandsTest::wrongSummaries_areCountedAndTakenBack() {
    QVERIFY(speak({u"summary"_s}).out.contains(u"0 marked as wrong"));
    QCOMPARE(speak({u"summary"_s, u"wrong"_s, m_paper, u"--reason"_s, u"not said there"_s}).code,
             ExitCode::Done);
    QVERIFY(speak({u"summary"_s, u"counts"_s}).out.contains(u", 1 marked as wrong"));
    QCOMPARE(speak({u"summary"_s, u"right"_s, m_paper}).code, ExitCode::Done);
    QVERIFY(!speak({u"summary"_s, u"counts"_s}).out.contains(u", 1 marked as wrong"));
}

void TrustCommandsTest::wrongUse_saysWhatThereIs() {
    for (const QStringList& arguments :
         {QStringList{u"tags"_s, u"merge"_s, u"one"_s}, QStringList{u"tags"_s, u"frob"_s},
          QStringList{u"summary"_s, u"frob"_s}, QStringList{u"summary"_s, u"wrong"_s}}) {
        const Spoken spoken = speak(arguments);
        QCOMPARE(spoken.code, ExitCode::Usage);
        QVERIFY(!spoken.err.isEmpty());
    }
    QCOMPARE(speak({u"summary"_s, u"wrong"_s, u"9999.99999"_s}).code, ExitCode::Nothing);
}

QTEST_GUILESS_MAIN(TrustCommandsTest)
#include "trust_commands_test.moc"
