#pragma once

#include "ui/support/stage.h"

namespace sheaf::test {

/// Opens the export dialog by its shortcut and waits for its preview.
QDialog& openedExport(Stage& stage);

/// What the preview shows as its source.
QString preview(QDialog& dialog);

/// Chooses as the keyboard does: down to the item.
void choose(QDialog& dialog, const QString& chooser, int index);
void chooseStyle(QDialog& dialog, const QString& style);

/// Types the path and presses the button.
void exportTo(QDialog& dialog, const QString& path);

} // namespace sheaf::test
