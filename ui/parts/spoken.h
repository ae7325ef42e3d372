#pragma once

#include <QAccessible>

class QHelpEvent;
class QWidget;

namespace sheaf {

/// Tells assistive technology what a widget of the program's own is: Qt knows no role for those that it did
/// not make. Before the widget gets its name, which is when it is first looked at.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

/// Reads out a sentence that nobody asked for: it becomes the widget's name, which screen readers are told
/// of.
void announce(QWidget& widget, const QString& sentence);

/// Answers a widget's wish for a tool tip with its whole text, where only a part of it is shown.
void showWholeText(const QHelpEvent& event, QWidget& widget, const QString& text, bool isCut);

} // namespace sheaf
