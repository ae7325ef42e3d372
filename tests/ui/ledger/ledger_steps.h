#pragma once

#include "ui/support/stage.h"

class QTreeWidgetItem;

namespace sheaf::test {

/// The day that the made-up sources have.
inline const QDate theDay(2026, 1, 6);

/// Fetches it without the window's help and shows it.
void fetchDay(Stage& stage, const QStringList& sources = {});

/// By key.
QDialog& openLedger(Stage& stage);

/// Of the label of that object name; empty where it is not shown.
QString textIn(const QDialog& dialog, const QString& label);

/// The first line of the ledger that begins so; null where there is none.
QTreeWidgetItem* lineIn(const QDialog& dialog, const QString& name);

} // namespace sheaf::test
