#include "library/connection.h"
#include "library/library.h"
#include "library/spend_store.h"
#include "services/archive_service.h"
#include "services/export_desk.h"
#include "services/spending/spending_service.h"
#include "support/patience.h"
#include "ui/overview/chart_card.h"
#include "ui/overview/overview_dialog.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QLabel>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

OverviewDialog& openOverview(Stage& stage) {
    stage.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    OverviewDialog* dialog = nullptr;
    const auto isThere = [&] {
        dialog = stage.window().findChild<OverviewDialog*>();
        return dialog && !dialog->findChild<QLabel*>(u"overviewHeading"_s)->text().isEmpty();
    };
    if (!QTest::qWaitFor(isThere, patience))
        qFatal("there is no overview");
    return *dialog;
}

/// The chart comes from the plugin, whose classes findChild does not know.
QWidget& chartOf(const OverviewDialog& dialog, const QString& card) {
    for (QWidget* child : dialog.findChild<ChartCard*>(card)->findChildren<QWidget*>())
        if (child->inherits("sheaf::BarChart"))
            return *child;
    qFatal("there is no chart");
}

/// With the keyboard, once it is there.
QWidget& focusedChart(const OverviewDialog& dialog, const QString& card) {
    QWidget& chart = chartOf(dialog, card);
    if (!QTest::qWaitFor([&] { return chart.isVisible(); }, patience))
        qFatal("the chart does not show");
    chart.setFocus(Qt::TabFocusReason);
    return chart;
}

void press(QWidget& chart, const QList<Qt::Key>& keys) {
    for (const Qt::Key key : keys)
        QTest::keyClick(&chart, key);
}

/// As an earlier month would have left them.
void spend(Stage& stage) {
    const auto library = Library::open(stage.workspace().libraryPath());
    const auto booked =
        (*library)->write([today = stage.workspace().spending().today()](Connection& c) -> Outcome {
            for (int month = 0; month < 6; ++month)
                for (int day = 0; day <= month; ++day) {
                    const SpendingAccount account{today.addMonths(-month), u"work"_s, u"m"_s, u"USD"_s};
                    if (const Outcome one = SpendStore(c).book(account, {1000, 100, 250'000}); !one)
                        return one;
                }
            return {};
        });
    QVERIFY(booked.result());
}

/// Other papers, on days before today: two days in a row, and some before.
void readOnEarlierDays(Stage& stage) {
    const auto library = Library::open(stage.workspace().libraryPath());
    ArchiveService& archive = stage.workspace().archive();
    QList<PaperKey> keys = awaited(archive.find({})).value();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const int back : {1, 1, 1, 2, 5, 5, 6, 7, 7, 7, 7, 12, 13, 13, 20, 33, 34, 34, 34, 35}) {
        const PaperKey paper = keys.takeLast();
        QVERIFY(awaited(archive.setRead({paper}, true)).ok());
        const auto moved = (*library)->write([paper, when = now - back * 86'400'000LL](Connection& c) {
            return c.run("UPDATE mark_changes SET changed = ? WHERE field = 'read' AND paper = ?"_ba, when,
                         paper);
        });
        QVERIFY(moved.result().ok());
    }
}

/// Some weeks of summarised papers, of which the reader has read those of one day.
void fillWeeks(Stage& stage) {
    const QDate last(2026, 1, 5);
    int papers = 0;
    for (int back = 0; back < 30; ++back) {
        fillDay(stage.desk(), last.addDays(-back), 3 + back % 7, u"25%1"_s.arg(back + 10));
        papers += 3 + back % 7;
    }
    QCOMPARE(papers, 175);
    ArchiveService& archive = stage.workspace().archive();
    const auto read = awaited(archive.find(Selection::ofDay(last)));
    QVERIFY(awaited(archive.setRead(*read, true)).ok());
    readOnEarlierDays(stage);
}

} // namespace

/// The papers from afar, by keys.
class OverviewTest : public QObject {
    Q_OBJECT

  private slots:
    void pictures_areOfTheFilter();
    void barOfADay_showsThatDay();
    void barOfACategory_findsItsPapers();
    void barOfReading_showsWhatWasReadThatDay();
    void emptyLibrary_saysWhatThereIsNot();
};

void OverviewTest::pictures_areOfTheFilter() {
    for (const QString& theme : {u"light"_s, u"dark"_s}) {
        Stage stage({{u"window.theme"_s, theme}});
        stage.loadSample();
        fillWeeks(stage);
        spend(stage);
        OverviewDialog& dialog = openOverview(stage);
        for (const char* card : {"Days", "Categories", "Scores", "Rising", "Reading", "Cost"})
            QTRY_VERIFY_WITH_TIMEOUT(chartOf(dialog, u"overview"_s + QLatin1String(card)).isVisible(),
                                     patience);
        QCOMPARE(dialog.findChild<QLabel*>(u"overviewHeading"_s)->text(), u"187 papers"_s);
        QVERIFY(savePicture(dialog, u"overview-"_s + theme));
    }
}

void OverviewTest::barOfADay_showsThatDay() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    OverviewDialog& dialog = openOverview(stage);
    QWidget& days = focusedChart(dialog, u"overviewDays"_s);
    press(days, {Qt::Key_End, Qt::Key_Left, Qt::Key_Return});
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 0, patience);
    press(days, {Qt::Key_End, Qt::Key_Return});
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
}

void OverviewTest::barOfACategory_findsItsPapers() {
    Stage stage;
    stage.loadSample();
    OverviewDialog& dialog = openOverview(stage);
    QWidget& categories = focusedChart(dialog, u"overviewCategories"_s);
    press(categories, {Qt::Key_Home, Qt::Key_Return});
    auto* search = stage.find<QLineEdit>(u"search"_s);
    QTRY_VERIFY_WITH_TIMEOUT(search->text().startsWith(u"cat:"_s), patience);
    QVERIFY(search->text().contains(u"submitted:"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    const QString first = search->text();
    press(categories, {Qt::Key_Up, Qt::Key_Return}); // what a click made of the filter is not added to
    QTRY_VERIFY_WITH_TIMEOUT(search->text() != first, patience);
    QCOMPARE(search->text().count(u"cat:"_s), 1);
}

void OverviewTest::barOfReading_showsWhatWasReadThatDay() {
    Stage stage;
    stage.loadSample();
    ArchiveService& archive = stage.workspace().archive();
    QVERIFY(awaited(archive.setRead({stage.row(0).key, stage.row(1).key, stage.row(2).key}, true)));
    OverviewDialog& dialog = openOverview(stage);
    QWidget& reading = focusedChart(dialog, u"overviewReading"_s);
    press(reading, {Qt::Key_End, Qt::Key_Return});
    auto* search = stage.find<QLineEdit>(u"search"_s);
    const QDate today = stage.workspace().clock().today();
    QTRY_COMPARE_WITH_TIMEOUT(search->text(), u"read:"_s + today.toString(Qt::ISODate), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 3, patience);
    QVERIFY(savePicture(dialog, u"overview-streak"_s));
}

void OverviewTest::emptyLibrary_saysWhatThereIsNot() {
    Stage stage;
    OverviewDialog& dialog = openOverview(stage);
    QVERIFY(!chartOf(dialog, u"overviewDays"_s).isVisible());
    QStringList sentences;
    for (const QLabel* label : dialog.findChild<ChartCard*>(u"overviewDays"_s)->findChildren<QLabel*>())
        sentences += label->isVisible() ? label->text() : QString();
    QVERIFY2(sentences.contains(u"No papers."_s), qPrintable(sentences.join(u'|')));
    QVERIFY(savePicture(dialog, u"overview-empty"_s));
}

int main(int argc, char** argv) { return runWindowTest<OverviewTest>(argc, argv); }
#include "overview_test.moc"
