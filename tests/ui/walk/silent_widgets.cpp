#include "ui/walk/checks.h"
#include "ui/walk/shown.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QWidget>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

bool hasLetter(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

bool isReachable(const QWidget& widget) {
    return widget.isEnabled() && !widget.focusProxy() &&
           ((widget.focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton*>(&widget));
}

/// A scroll area and the page it holds only lead to what is in them.
bool isFrame(const QWidget& widget) { return widget.inherits("QScrollArea") || widget.inherits("QMenuBar"); }

} // namespace

QList<Finding> silentWidgets(QWidget& window) {
    QList<Finding> findings;
    for (QWidget* widget : shownIn(window)) {
        if (widget == &window || !isReachable(*widget) || isFrame(*widget))
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->role() == QAccessible::NoRole ||
            interface->role() == QAccessible::Client)
            findings.append({u"spoken"_s, nameOf(*widget), u"no role"_s});
        if (!interface || !hasLetter(interface->text(QAccessible::Name)))
            findings.append(
                {u"spoken"_s, nameOf(*widget),
                 u"no name: “%1”"_s.arg(interface ? interface->text(QAccessible::Name) : QString())});
    }
    return findings;
}

} // namespace sheaf::test
