#include "ui/ledger/ledger_steps.h"

#include "services/fetch_service.h"
#include "support/patience.h"
#include "ui/ledger/ledger_table.h"

#include <QDialog>
#include <QLabel>

namespace sheaf::test {

using namespace Qt::StringLiterals;

void fetchDay(Stage& stage, const QStringList& sources) {
    if (!awaited(stage.workspace().fetch().fetch({.day = theDay, .sources = sources})))
        qFatal("The fetch was refused.");
    stage.restart();
    if (!QTest::qWaitFor([&stage] { return stage.rows() > 0; }, patience))
        qFatal("The day does not show.");
}

QDialog& openLedger(Stage& stage) {
    stage.press(Qt::Key_L, Qt::ControlModifier);
    return Stage::awaitDialog();
}

QString textIn(const QDialog& dialog, const QString& label) {
    const auto* found = dialog.findChild<QLabel*>(label);
    return found && found->isVisibleTo(&dialog) ? found->text() : QString();
}

QTreeWidgetItem* lineIn(const QDialog& dialog, const QString& name) {
    const auto found =
        dialog.findChild<LedgerTable*>()->findItems(name, Qt::MatchStartsWith | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.constFirst();
}

} // namespace sheaf::test
