#include "library/digest_store.h"
#include "library/ledger_store.h"
#include "library/library.h"
#include "papers/announcement.h"
#include "services/fetch_service.h"
#include "support/day_peer.h"
#include "support/patience.h"
#include "ui/ledger/ledger_steps.h"
#include "ui/ledger/ledger_table.h"
#include "ui/sidebar/month_calendar.h"
#include "ui/support/pictures.h"
#include "ui/support/window_test_main.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

void write(Stage& stage, const std::function<Outcome(Connection&)>& work) {
    const auto library = Library::open(stage.workspace().libraryPath());
    QVERIFY(library);
    QVERIFY((*library)->write(work).result());
}

/// A day as a hard week leaves it: counts by category, a gap, a source that failed at length, an import.
void writeHardDay(Stage& stage) {
    const QDateTime at = stage.workspace().clock().now();
    FetchRecord arxiv{.source = u"arxiv"_s,
                      .day = theDay,
                      .scope = u"cs.AI cs.CL cs.CV cs.LG"_s,
                      .at = at,
                      .announced = 331,
                      .stored = 328,
                      .error = {},
                      .note =
                          u"The announcement feed was stale for cs.CV, so the query API was asked for it."_s,
                      .way = FetchWay::FeedAndApi};
    arxiv.categories = {{u"cs.AI"_s, 120, 120},
                        {u"cs.CL"_s, 88, 88},
                        {u"cs.CV"_s, 141, 138},
                        {u"cs.LG"_s, std::nullopt, 154}};
    const FetchRecord picks{
        .source = u"huggingface"_s,
        .day = theDay,
        .scope = {},
        .at = at.addSecs(340),
        .announced = std::nullopt,
        .stored = 12,
        .error =
            u"huggingface.co closed the connection in the middle of the list of 6 January 2026; what had "
            u"come "
            "is kept. Sheaf tried four times, the last time two minutes after the third, and got no further "
            "than the twelfth paper. Fetch the day again later."_s};
    write(stage, [=](Connection& c) -> Outcome {
        LedgerStore ledger(c);
        if (const Outcome one = ledger.record(arxiv); !one)
            return one;
        if (const Outcome other = ledger.record(picks); !other)
            return other;
        return DigestStore(c).addImport(theDay,
                                        {u"2026-01-06-a-digest-with-a-long-name.md"_s, u"hf-report"_s, 12});
    });
}

} // namespace

/// Days of every kind as their ledgers and empty lists show them.
class LedgerDaysTest : public QObject {
    Q_OBJECT

  private slots:
    void hardDay_isShownInFull_data();
    void hardDay_isShownInFull();
    void emptyDays_sayWhy_data();
    void emptyDays_sayWhy();
    void everyPart_isReachedByTabAndHasAName();
    void sample_hasNoCountToBeMeasuredBy();
};

void LedgerDaysTest::hardDay_isShownInFull_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void LedgerDaysTest::hardDay_isShownInFull() {
    QFETCH(QString, theme);
    DayPeer peer;
    auto settings = peer.settings();
    settings.append({u"window.theme"_s, theme});
    Stage stage(settings);
    fetchDay(stage, {source::arxiv});
    writeHardDay(stage);
    QDialog& dialog = openLedger(stage);
    QTRY_COMPARE_WITH_TIMEOUT(textIn(dialog, u"ledgerVerdict"_s).section(u':', 0, 0),
                              u"3 papers of cs.CV are missing"_s, patience);
    QCOMPARE(lineIn(dialog, u"cs.CV"_s)->text(3), u"3"_s);
    QCOMPARE(lineIn(dialog, u"cs.LG"_s)->text(1), u"unknown"_s);
    QCOMPARE(lineIn(dialog, u"cs.LG"_s)->data(3, Qt::AccessibleTextRole).toString(), u"unknown"_s);
    QStringList details;
    for (const auto* label : dialog.findChild<QScrollArea*>(u"ledgerDetails"_s)->findChildren<QLabel*>())
        details += label->text();
    const QString all = details.join(u'\n');
    QVERIFY(all.contains(u"got no further than the twelfth paper. Fetch the day again later."_s));
    QVERIFY(all.contains(u"The announcement feed was stale for cs.CV"_s));
    QVERIFY(all.contains(u"a-digest-with-a-long-name.md"_s));
    QVERIFY(savePicture(dialog, u"ledger-hard-day-"_s + theme));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(savePicture(stage.window(), u"ledger-window-"_s + theme));
}

void LedgerDaysTest::emptyDays_sayWhy_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("reason");
    QTest::newRow("weekend") << QDate(2026, 1, 10) << u"arXiv announces nothing on weekends"_s;
    QTest::newRow("holiday") << QDate(2026, 1, 2) << u"New Year"_s;
    QTest::newRow("not fetched") << QDate(2026, 1, 8) << u"not fetched yet"_s;
    QTest::newRow("the fetch failed") << QDate(2026, 1, 7) << u"404"_s;
}

void LedgerDaysTest::emptyDays_sayWhy() {
    QFETCH(QDate, day);
    DayPeer peer;
    Stage stage(peer.settings());
    fetchDay(stage);
    peer.peer().setHandler([](const Request&) { return Answer{.status = 404}; });
    if (QTest::currentDataTag() == QByteArray("the fetch failed"))
        QVERIFY(awaited(stage.workspace().fetch().fetch({.day = day})));
    auto* calendar = stage.window().findChild<MonthCalendar*>();
    QTest::mouseClick(calendar, Qt::LeftButton, {}, calendar->rectOf(day).center());
    QFETCH(QString, reason);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.text(u"blankSentence"_s).contains(reason),
                              qPrintable(stage.text(u"blankSentence"_s)), patience);
    QVERIFY(
        savePicture(stage.window(),
                    u"ledger-blank-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
}

void LedgerDaysTest::everyPart_isReachedByTabAndHasAName() {
    DayPeer peer;
    Stage stage(peer.settings());
    fetchDay(stage, {source::arxiv});
    writeHardDay(stage);
    QDialog& dialog = openLedger(stage);
    QTRY_VERIFY_WITH_TIMEOUT(lineIn(dialog, u"arXiv"_s), patience);
    QVERIFY(dialog.findChild<LedgerTable*>()->hasFocus());
    QSet<QWidget*> reached;
    for (int i = 0; i < 40; ++i) {
        QWidget* focused = dialog.focusWidget();
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(focused);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), focused->metaObject()->className());
        reached.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (const QString& name :
         {u"ledgerAct"_s, u"ledgerPrevious"_s, u"ledgerNext"_s, u"ledgerRange"_s, u"ledgerTable"_s})
        QVERIFY2(reached.contains(dialog.findChild<QWidget*>(name)), qPrintable(name));
}

void LedgerDaysTest::sample_hasNoCountToBeMeasuredBy() {
    Stage stage;
    stage.loadSample();
    QDialog& dialog = openLedger(stage);
    QTRY_VERIFY_WITH_TIMEOUT(lineIn(dialog, u"Sample"_s), patience);
    QCOMPARE(lineIn(dialog, u"Sample"_s)->text(1), u"unknown"_s);
    QVERIFY(!stage.find<QPushButton>(u"dayState"_s)->isVisible());
    QVERIFY(savePicture(dialog, u"ledger-sample"_s));
}

int main(int argc, char** argv) { return runWindowTest<LedgerDaysTest>(argc, argv); }
#include "ledger_days_test.moc"
