#include "ui/walk/walk_steps.h"

#include "support/patience.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/count_row.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

void awaitRows(Stage& stage, int rows) {
    if (!QTest::qWaitFor([&] { return stage.rows() == rows; }, patience))
        qFatal("There are %d papers, not %d.", stage.rows(), rows);
}

void awaitPapers(Stage& stage, const std::function<void()>& act) {
    QSignalSpy shown(stage.list().model(), SIGNAL(shown()));
    act();
    if (shown.isEmpty() && !shown.wait(patience))
        qFatal("The list stays as it was.");
}

CountRow* savedSearchRow(Stage& stage) {
    for (auto* row : stage.window().findChildren<CountRow*>())
        if (row->isVisible() && row->contextMenuPolicy() == Qt::CustomContextMenu)
            return row;
    return nullptr;
}

void awaitAction(Stage& stage, const QString& name) {
    if (!QTest::qWaitFor([&] { return stage.find<QAction>(name)->isEnabled(); }, patience))
        qFatal("The action %s stays disabled.", qPrintable(name));
}

void choosePaper(Walk& walk, int row) {
    auto* pane = walk.stage().window().findChild<DetailPane*>();
    const PaperKey paper = walk.stage().row(row).key;
    bool shown = pane->paper() == paper;
    const auto follow =
        QObject::connect(pane, &DetailPane::shown, [&](PaperKey now) { shown = shown || now == paper; });
    walk.stage().clickRow(row);
    if (!QTest::qWaitFor([&] { return shown; }, patience))
        qFatal("The paper is not shown.");
    QObject::disconnect(follow);
    awaitAction(walk.stage(), u"star"_s);
}

void search(Walk& walk, const QString& text) {
    Stage& stage = walk.stage();
    stage.press(u"/"_s);
    const auto* model = qobject_cast<PaperListModel*>(stage.list().model());
    bool found = false;
    const auto follow = QObject::connect(model, &PaperListModel::shown,
                                         [&] { found = found || model->selection().search == text; });
    type(*stage.find<QLineEdit>(u"search"_s), text);
    const auto* complaint = stage.find<QLabel>(u"complaint"_s);
    if (!QTest::qWaitFor([&] { return found || complaint->isVisible(); }, patience))
        qFatal("Nothing is searched for.");
    QObject::disconnect(follow);
}

void leaveSearch(Walk& walk) {
    for (int i = 0; i < 3; ++i)
        walk.stage().press(Qt::Key_Escape);
    const auto* model = qobject_cast<PaperListModel*>(walk.stage().list().model());
    if (!QTest::qWaitFor([&] { return model->selection().search.isEmpty(); }, patience))
        qFatal("The search stays.");
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
