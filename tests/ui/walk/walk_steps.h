#pragma once

#include "ui/walk/walk.h"

namespace sheaf {
class CountRow;
}

namespace sheaf::test {

/// From the first start to an exported day, with its troubles and empty places.
void walkTheDay(Walk& walk);

/// Every dialog and menu over the day.
void walkTheDialogs(Walk& walk);

/// Every page of the settings and the dialogs over them.
void walkTheSettings(Walk& walk);

/// The list in all its looks, many papers at once, and what the page and a PDF can be made to show.
void walkTheLooks(Walk& walk);

/// The views that are seen most, for screens and texts of other sizes.
void walkTheViews(Walk& walk);

/// Other programs, another machine and the engine, as they are and when they fail.
void walkTheNeighbours(Walk& walk);

/// Waits for the list to have so many papers.
void awaitRows(Stage& stage, int rows);

/// Does what changes which papers the list holds, and waits for them.
void awaitPapers(Stage& stage, const std::function<void()>& act);

/// The row of the one saved search, or null.
CountRow* savedSearchRow(Stage& stage);

/// Waits for an action that can be used.
void awaitAction(Stage& stage, const QString& name);

/// Shows the paper of a row, and waits for its page.
void choosePaper(Walk& walk, int row);

/// Puts a text in place of what is searched for.
void search(Walk& walk, const QString& text);

/// By Escape, until the list has the keyboard again.
void leaveSearch(Walk& walk);

/// As the right mouse button does.
void askForMenu(QWidget& widget, const QPoint& at);

/// The dialog that stands over another one, or null.
QDialog* dialogOver(const QDialog& parent);

} // namespace sheaf::test
