#pragma once

#include <QStringList>

class QAction;
class QActionGroup;
class QWidget;

namespace sheaf {

/// An action of the window, which its keys (portable text) trigger wherever the keyboard is there.
QAction* windowAction(QWidget* parent, const QString& name, const QString& text,
                      const QStringList& keys = {});

// Of each of these one is on; its value is in data().

QActionGroup* themeGroup(QWidget* parent);
QActionGroup* layoutGroup(QWidget* parent);
QActionGroup* densityGroup(QWidget* parent);
QActionGroup* groupingGroup(QWidget* parent);

/// An action for each column that the list can do without, checked where the column is wanted. data() is the
/// ListColumn as a number.
QActionGroup* columnGroup(QWidget* parent);

} // namespace sheaf
