#include "support/patience.h"
#include "ui/settings/settings_dialog.h"
#include "ui/walk/walk_steps.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

void targets(Walk& walk, QDialog& settings) {
    QMenu* kinds = settings.findChild<QPushButton*>(u"addTarget"_s)->menu();
    kinds->popup(settings.mapToGlobal(QPoint(100, 100)));
    walk.menu(u"menu-of-targets"_s);
    for (int kind = 0; kind < kinds->actions().size(); ++kind) {
        kinds->actions().at(kind)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialogOver(settings), patience);
        QDialog& dialog = walk.opened(u"target-%1"_s.arg(kind + 1));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialogOver(settings), patience);
    }
}

} // namespace

void walkTheSettings(Walk& walk) {
    walk.prepareDay();
    choosePaper(walk, 0);
    walk.stage().find<QAction>(u"settings"_s)->trigger();
    QDialog& dialog = Stage::awaitDialog();
    auto* pages = dialog.findChild<QListWidget*>(u"pages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        walk.opened(u"settings-%1"_s.arg(page + 1));
    }
    pages->setCurrentRow(int(SettingsDialog::Page::Publishing));
    targets(walk, dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
}

} // namespace sheaf::test
