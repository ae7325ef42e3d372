#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

namespace sheaf {

/// The name of a section, in small capitals.
QLabel* sectionLabel(const QString& text, QWidget* parent);

/// A sentence in the secondary colour that may wrap.
QLabel* quietLabel(const QString& text, QWidget* parent);

/// The same, as wide as a form's fields.
QLabel* hintLabel(const QString& text, QWidget* parent);

/// A button that looks like a link.
QPushButton* linkButton(const QString& text, QWidget* parent);

/// The one button that a view is for.
QPushButton* primaryButton(const QString& text, QWidget* parent);

/// A button of a dialog that Return does not press. It is read out as `spoken`, else as it is written.
QPushButton* actButton(const QString& text, const QString& objectName, QWidget* parent,
                       const QString& spoken = {});

/// A text of somebody's own for a menu, a tab or a button, in which an "&" underlines nothing.
QString inMenu(QString text);

/// Gives a widget another look of the style sheet after it was first shown: "bad", "quiet", "primary", …
void setLook(QWidget& widget, const QString& look);

} // namespace sheaf
