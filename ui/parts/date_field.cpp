#include "ui/parts/date_field.h"

#include "ui/parts/named.h"

#include <QDateEdit>

namespace sheaf {

using namespace Qt::StringLiterals;

QDateEdit* dateField(QDate day, const QString& objectName, const QString& accessibleName, QWidget* parent) {
    auto* field = named(new QDateEdit(day, parent), objectName, accessibleName);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

} // namespace sheaf
