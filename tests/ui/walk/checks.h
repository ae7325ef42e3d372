#pragma once

#include "ui/walk/finding.h"

#include <QSet>

class QWidget;

namespace sheaf::test {

/// Texts that do not fit into the box that they stand in.
QList<Finding> cutTexts(QWidget& window);

/// Widgets side by side that lie on each other, and what is outside of what it stands in.
QList<Finding> overlaps(QWidget& window);

/// What the keyboard reaches, or a button, without a role or a name that could be read out.
QList<Finding> silentWidgets(QWidget& window);

/// Labels and buttons whose text has less contrast on its ground than WCAG asks for, as they are drawn.
QList<Finding> faintTexts(QWidget& window);

/// Tabs through the window: what it does not reach, does not leave again, and what looks the same with the
/// keyboard as without.
QList<Finding> tabFaults(QWidget& window);

/// Words that are still English, also in tool tips and in what is read out. `translations` are the texts of
/// the language's translation file.
QList<Finding> foreignWords(QWidget& window, const QString& language, const QSet<QString>& translations);

} // namespace sheaf::test
