#include "cli/command_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// `sheaf similar`, on the sample day.
class SimilarCommandTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void nearestPapers_comeALineEach();
    void json_saysHowNear();
    void like_findsTheSame();
    void wrongUsage_isSaid_data();
    void wrongUsage_isSaid();

  private:
    Spoken speak(const QStringList& command) const { return m_desk.speak(command); }
    static QStringList ids(const QString& lines) {
        QStringList ids;
        for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
            ids += line.section(u' ', 0, 0);
        return ids;
    }

    CommandDesk m_desk;
    QString m_paper;
};

void SimilarCommandTest::initTestCase() {
    QVERIFY(m_desk.openSample());
    m_paper = ids(speak({u"search"_s, u"cat:cs.CL"_s}).out).value(0);
    QVERIFY(!m_paper.isEmpty());
}

void SimilarCommandTest::nearestPapers_comeALineEach() {
    const auto spoken = speak({u"similar"_s, m_paper, u"--limit"_s, u"3"_s});
    QCOMPARE(spoken.code, ExitCode::Done);
    QCOMPARE(ids(spoken.out).size(), 3);
    QVERIFY(!ids(spoken.out).contains(m_paper));
}

void SimilarCommandTest::json_saysHowNear() {
    const auto spoken = speak({u"similar"_s, m_paper, u"--json"_s});
    const QJsonArray papers = QJsonDocument::fromJson(spoken.out.toUtf8())[u"papers"_s].toArray();
    QVERIFY(papers.size() > 3);
    for (qsizetype at = 1; at < papers.size(); ++at)
        QVERIFY(papers[at - 1][u"nearness"_s].toDouble() >= papers[at][u"nearness"_s].toDouble());
    QVERIFY(!papers[0][u"title"_s].toString().isEmpty());
}

void SimilarCommandTest::like_findsTheSame() {
    QStringList nearest = ids(speak({u"similar"_s, m_paper}).out);
    QStringList found = ids(speak({u"search"_s, u"like:"_s + m_paper}).out);
    QVERIFY(found.removeOne(m_paper));
    nearest.sort();
    found.sort();
    QCOMPARE(found, nearest);
}

void SimilarCommandTest::wrongUsage_isSaid_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("no paper") << QStringList{} << ExitCode::Usage;
    QTest::newRow("two papers") << QStringList{u"1"_s, u"2"_s} << ExitCode::Usage;
    QTest::newRow("no number") << QStringList{u"1"_s, u"--limit"_s, u"many"_s} << ExitCode::Usage;
    QTest::newRow("too many") << QStringList{u"1"_s, u"--limit"_s, u"201"_s} << ExitCode::Usage;
    QTest::newRow("unknown paper") << QStringList{u"2601.99999"_s} << ExitCode::Nothing;
}

void SimilarCommandTest::wrongUsage_isSaid() {
    QFETCH(QStringList, arguments);
    QFETCH(ExitCode, code);
    const auto spoken = speak(QStringList{u"similar"_s} + arguments);
    QCOMPARE(spoken.code, code);
    QVERIFY(!spoken.err.isEmpty());
}

QTEST_GUILESS_MAIN(SimilarCommandTest)
#include "similar_command_test.moc"
