#include "settings_steps.h"

#include "stage.h"
#include "support/patience.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

QDialog* openSettings(Stage& stage, const QString& page) {
    stage.press(Qt::Key_Comma, Qt::ControlModifier);
    if (!QTest::qWaitFor([] { return Stage::dialog() != nullptr; }, patience))
        qFatal("The settings do not open.");
    QDialog* dialog = Stage::dialog();
    auto* pages = dialog->findChild<QListWidget*>(u"pages"_s);
    const auto items = pages->findItems(page, Qt::MatchExactly);
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(items.value(0)).center());
    return dialog;
}

void choose(QComboBox& box, int row) {
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
}

void choose(QComboBox& box, const QString& text) {
    const int row = box.findText(text);
    if (row < 0)
        qFatal("There is no “%s” to choose.", qPrintable(text));
    choose(box, row);
}

void press(QDialog& dialog, const QString& button) {
    QTest::mouseClick(dialog.findChild<QPushButton*>(button), Qt::LeftButton);
}

} // namespace sheaf::test
