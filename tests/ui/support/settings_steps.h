#pragma once

#include <QString>

class QComboBox;
class QDialog;

namespace sheaf::test {

class Stage;

/// Opens the settings by key and clicks the page of that name.
QDialog* openSettings(Stage& stage, const QString& page);

/// Chooses the row of a combo box by keys.
void choose(QComboBox& box, int row);

/// Chooses the row with that text by keys.
void choose(QComboBox& box, const QString& text);

/// Clicks the dialog's button of that object name.
void press(QDialog& dialog, const QString& button);

} // namespace sheaf::test
