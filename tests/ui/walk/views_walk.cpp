#include "ui/settings/settings_dialog.h"
#include "ui/walk/walk_steps.h"

#include <QDialog>
#include <QListWidget>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

void walkTheViews(Walk& walk) {
    walk.prepareDay();
    Stage& stage = walk.stage();
    choosePaper(walk, 0);
    walk.look(u"day"_s);
    stage.find<QAction>(u"layout-columns"_s)->trigger();
    walk.look(u"columns"_s);
    stage.find<QAction>(u"layout-cards"_s)->trigger();
    stage.press(Qt::Key_J, Qt::ShiftModifier);
    walk.look(u"picked"_s);
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_K, Qt::ControlModifier);
    walk.look(u"palette"_s);
    stage.press(Qt::Key_Escape);
    walk.dialog(u"ledger"_s, u"ledger"_s);
    walk.dialog(u"shortcuts"_s, u"shortcuts"_s);
    walk.dialog(u"rules"_s, u"rules"_s);
    walk.dialog(u"export"_s, u"export"_s);
    stage.find<QAction>(u"settings"_s)->trigger();
    QDialog& dialog = Stage::awaitDialog();
    auto* pages = dialog.findChild<QListWidget*>(u"pages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        walk.look(dialog, u"settings-%1"_s.arg(page + 1));
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
}

} // namespace sheaf::test
