#include "papers/withdrawal.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class WithdrawalTest : public QObject {
    Q_OBJECT

  private slots:
    void whatSaysThatThisPaperIsWithdrawn_isTold_data();
    void whatSaysThatThisPaperIsWithdrawn_isTold();
    void otherTalkOfWithdrawing_isNot_data();
    void otherTalkOfWithdrawing_isNot();
    void theReason_comesFromTheCommentFirst();
};

void WithdrawalTest::whatSaysThatThisPaperIsWithdrawn_isTold_data() {
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("abstract");
    QTest::newRow("comment") << u"This paper has been withdrawn by the authors due to an error in Lemma 2"_s
                             << u"We show."_s;
    QTest::newRow("abstract") << QString() << u"This paper has been withdrawn by the author(s)."_s;
    QTest::newRow("article") << u"This article is withdrawn"_s << QString();
    QTest::newRow("the submission") << u"12 pages. The submission has been temporarily withdrawn."_s
                                    << QString();
    QTest::newRow("by arXiv") << u"Withdrawn by arXiv administration"_s << QString();
    QTest::newRow("bare") << u"withdrawn"_s << u"We show."_s;
    QTest::newRow("brackets") << u"(withdrawn: see v3)"_s << QString();
    QTest::newRow("wrapped") << u"this\n paper was\nwithdrawn"_s << QString();
}

void WithdrawalTest::whatSaysThatThisPaperIsWithdrawn_isTold() {
    QFETCH(QString, comment);
    QFETCH(QString, abstract);
    QVERIFY(saysWithdrawn(comment, abstract));
}

void WithdrawalTest::otherTalkOfWithdrawing_isNot_data() {
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("abstract");
    QTest::newRow("earlier version")
        << u"A previous version of this paper was withdrawn; this is a new proof"_s << QString();
    QTest::newRow("replaces one") << u"Replaces the withdrawn arXiv:0704.0001"_s << QString();
    QTest::newRow("the subject")
        << QString()
        << u"Patients were withdrawn from the drug. We study why papers are withdrawn by the authors."_s;
    QTest::newRow("later in the abstract")
        << QString()
        << u"Retractions shape science. We collect ten thousand cases in which this paper has been withdrawn."_s;
    QTest::newRow("nothing") << QString() << QString();
}

void WithdrawalTest::otherTalkOfWithdrawing_isNot() {
    QFETCH(QString, comment);
    QFETCH(QString, abstract);
    QVERIFY(!saysWithdrawn(comment, abstract));
}

void WithdrawalTest::theReason_comesFromTheCommentFirst() {
    const QString comment = u"Withdrawn: Lemma 2 is wrong"_s;
    const QString notice = u"This paper has been withdrawn by the author."_s;
    QCOMPARE(withdrawalReason({.abstract = notice, .comment = comment, .withdrawn = true}), comment);
    QCOMPARE(withdrawalReason({.abstract = notice, .comment = u"12 pages"_s, .withdrawn = true}), notice);
    QCOMPARE(withdrawalReason({.abstract = u"We show."_s, .comment = u"12 pages"_s, .withdrawn = true}),
             QString());
    QCOMPARE(withdrawalReason({.comment = comment}), QString());
}

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "withdrawal_test.moc"
