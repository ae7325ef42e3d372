#include "library/library.h"
#include "library/spend_store.h"
#include "services/settings_service.h"
#include "services/spending/spending_service.h"
#include "support/patience.h"
#include "ui/cost/cost_table.h"
#include "ui/support/pictures.h"
#include "ui/support/settings_steps.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTableWidget>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// Some days of spending by two models, as an earlier month would have left them.
void spend(Stage& stage, QDate today) {
    const auto library = Library::open(stage.workspace().libraryPath());
    QVERIFY(library);
    const auto booked = (*library)->write([today](Connection& c) -> Outcome {
        for (int back = 0; back < 9; ++back)
            for (const QString& model : {u"claude-haiku-4-5"_s, u"gpt-4o-mini"_s}) {
                const SpendingAccount account{today.addDays(-back), u"work"_s, model, u"USD"_s};
                for (int request = 0; request < 20 + 7 * back; ++request)
                    if (const Outcome one = SpendStore(c).book(account, {1400, 380, 3300 + 100 * back}); !one)
                        return one;
            }
        return {};
    });
    QVERIFY(booked.result());
}

} // namespace

/// What was spent, the caps and the prices, by clicks and keys.
class CostTest : public QObject {
    Q_OBJECT

  private slots:
    void costs_areShownByDayAndModelBesideTheCaps();
    void emptyLedger_saysSo();
    void prices_areEditedInTheSettings();
    void badPrice_keepsTheDialogOpenWithTheReason();
};

void CostTest::costs_areShownByDayAndModelBesideTheCaps() {
    for (const QString& theme : {u"light"_s, u"dark"_s}) {
        Stage stage({{u"window.theme"_s, theme},
                     {u"summaries.cap_per_day"_s, u"0.50"_s},
                     {u"summaries.cap_per_month"_s, u"100"_s}});
        stage.loadSample();
        spend(stage, stage.workspace().spending().today());
        stage.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog& dialog = Stage::awaitDialog();
        auto* table = dialog.findChild<CostTable*>();
        choose(*dialog.findChild<QComboBox*>(u"period"_s), u"All the time"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItemCount(), 9, patience);
        QCOMPARE(table->topLevelItem(0)->text(1), u"40"_s); // today's come first
        QCOMPARE(table->topLevelItem(0)->text(4), u"0.1320 USD"_s);
        QCOMPARE(dialog.findChild<QWidget*>(u"today"_s)->findChild<QLabel*>(u"left"_s)->text(),
                 u"0.368 USD left of 0.50 USD"_s);
        QVERIFY(savePicture(dialog, u"dialog-cost-"_s + theme));
        choose(*dialog.findChild<QComboBox*>(u"by"_s), u"By model"_s);
        QCOMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(0), u"claude-haiku-4-5"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    }
}

void CostTest::emptyLedger_saysSo() {
    Stage stage;
    stage.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog& dialog = Stage::awaitDialog();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QLabel*>(u"costEmpty"_s)->isVisible(), patience);
    QVERIFY(savePicture(dialog, u"dialog-cost-empty"_s));
    press(dialog, u"spendingSettings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() && Stage::dialog()->findChild<QTableWidget*>(u"prices"_s),
                             patience);
    QTest::keyClick(Stage::dialog(), Qt::Key_Escape);
}

void CostTest::prices_areEditedInTheSettings() {
    Stage stage;
    const auto own = [&stage] {
        QList<PriceEntry> entries = stage.workspace().spending().prices()->entries();
        entries.removeIf([](const PriceEntry& entry) { return !entry.own; });
        return entries;
    };
    openSettings(stage, u"Spending"_s);
    QDialog* dialog = &Stage::awaitDialog();
    type(*dialog->findChild<QLineEdit*>(u"summaries.cap_per_day"_s), u"0.50"_s);
    auto* prices = dialog->findChild<QTableWidget*>(u"prices"_s);
    press(*dialog, u"addPrice"_s);
    for (const auto& [column, text] : {std::pair(0, u"cluster-*"_s), {1, u"0.075"_s}, {2, u"0.30"_s}}) {
        prices->setCurrentCell(0, column);
        QTest::keyClick(prices, Qt::Key_F2);
        auto* editor = prices->findChild<QLineEdit*>();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(prices->item(0, column)->text(), text, patience);
    }
    QVERIFY(savePicture(*dialog, u"dialog-spending"_s));
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QCOMPARE(stage.workspace().settings().text(u"summaries.cap_per_day"_s), u"0.5"_s);
    QCOMPARE(own().size(), 1);
    QCOMPARE(own().constFirst().models, u"cluster-*"_s);
    QCOMPARE(own().constFirst().price, (Price{75'000, 300'000}));

    dialog = openSettings(stage, u"Spending"_s);
    prices = dialog->findChild<QTableWidget*>(u"prices"_s);
    prices->setCurrentCell(0, 0); // the reader's own stand first
    press(*dialog, u"removePrice"_s);
    press(*dialog, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::dialog() == nullptr, patience);
    QVERIFY(own().isEmpty());
}

void CostTest::badPrice_keepsTheDialogOpenWithTheReason() {
    Stage stage({{u"window.theme"_s, u"dark"_s}});
    QDialog* dialog = openSettings(stage, u"Spending"_s);
    auto* prices = dialog->findChild<QTableWidget*>(u"prices"_s);
    prices->item(0, 1)->setText(u"much"_s);
    press(*dialog, u"save"_s);
    auto* error = dialog->findChild<QLabel*>(u"settingsError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    QVERIFY(error->text().contains(prices->item(0, 0)->text()));
    QVERIFY(savePicture(*dialog, u"dialog-spending-dark"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

int main(int argc, char** argv) { return runWindowTest<CostTest>(argc, argv); }
#include "cost_test.moc"
