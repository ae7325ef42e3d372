#include "ui/walk/walk_steps.h"

#include "ui/detail/detail_pane.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

void awaitRows(Stage& stage, int rows) {
    if (!QTest::qWaitFor([&] { return stage.rows() == rows; }, patience))
        qFatal("There are %d papers, not %d.", stage.rows(), rows);
}

void awaitAction(Stage& stage, const QString& name) {
    if (!QTest::qWaitFor([&] { return stage.find<QAction>(name)->isEnabled(); }, patience))
        qFatal("The action %s stays disabled.", qPrintable(name));
}

void choosePaper(Walk& walk, int row) {
    walk.stage().clickRow(row);
    auto* pane = walk.stage().window().findChild<DetailPane*>();
    if (!QTest::qWaitFor([&] { return pane->paper() == walk.stage().row(row).key; }, patience))
        qFatal("The paper is not shown.");
    awaitAction(walk.stage(), u"star"_s);
    walk.settle();
}

void search(Walk& walk, const QString& text) {
    walk.stage().press(u"/"_s);
    type(*walk.stage().find<QLineEdit>(u"search"_s), text);
    QTest::qWait(700);
}

void leaveSearch(Walk& walk) {
    for (int i = 0; i < 3; ++i)
        walk.stage().press(Qt::Key_Escape);
    QTest::qWait(300);
}

void askForMenu(QWidget& widget, const QPoint& at) {
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &event);
}

QDialog* dialogOver(const QDialog& parent) {
    for (auto* dialog : parent.findChildren<QDialog*>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace sheaf::test
