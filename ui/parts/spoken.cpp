#include "ui/parts/spoken.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QToolTip>
#include <QVariant>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr char property[] = "spokenRole";

QAccessibleInterface* interfaceOf(const QString& /*className*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(interfaceOf); // installed once, however often it is asked for
    widget.setProperty(property, int(role));
}

void announce(QWidget& widget, const QString& sentence) {
    widget.setAccessibleName(sentence);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void showWholeText(const QHelpEvent& event, QWidget& widget, const QString& text, bool isCut) {
    QToolTip::showText(event.globalPos(), isCut ? text : QString(), &widget);
}

} // namespace sheaf
