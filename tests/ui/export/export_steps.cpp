#include "ui/export/export_steps.h"

#include "support/patience.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QtTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

QDialog& openedExport(Stage& stage) {
    stage.press(Qt::Key_E, Qt::ControlModifier);
    QDialog& dialog = Stage::awaitDialog();
    if (!QTest::qWaitFor([&] { return !preview(dialog).isEmpty(); }, patience))
        qFatal("There is no preview.");
    return dialog;
}

QString preview(QDialog& dialog) { return dialog.findChild<QPlainTextEdit*>(u"preview"_s)->toPlainText(); }

void choose(QDialog& dialog, const QString& chooser, int index) {
    auto* box = dialog.findChild<QComboBox*>(chooser);
    if (!box || index < 0 || index >= box->count())
        qFatal("There is no such choice in %s.", qPrintable(chooser));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

void chooseStyle(QDialog& dialog, const QString& style) {
    choose(dialog, u"style"_s, dialog.findChild<QComboBox*>(u"style"_s)->findData(style));
}

void exportTo(QDialog& dialog, const QString& path) {
    type(*dialog.findChild<QLineEdit*>(u"path"_s), path);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"write"_s), Qt::LeftButton);
}

} // namespace sheaf::test
