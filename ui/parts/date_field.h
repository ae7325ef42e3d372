#pragma once

#include <QDate>
#include <QString>

class QDateEdit;
class QWidget;

namespace sheaf {

/// A field for a date as the program writes dates, 2026-01-06, without arrows.
QDateEdit* dateField(QDate day, const QString& objectName, const QString& accessibleName, QWidget* parent);

} // namespace sheaf
