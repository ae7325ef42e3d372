#include "ui/walk/checks.h"
#include "ui/walk/shown.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QImage>
#include <QPixmap>
#include <QPointer>
#include <QTest>
#include <QWidget>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// Links in a text and cells of a table may take some.
constexpr int mostTabsInOne = 40;

/// Of several buttons of which one is on, Tab reaches that one; arrows lead to the others.
bool isReachedByArrows(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->isChecked() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

bool takesTab(const QWidget& widget) {
    return widget.isEnabled() && !widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus) &&
           !isReachedByArrows(widget) && !widget.inherits("QScrollArea");
}

QList<QPointer<QWidget>> wantedIn(QWidget& window) {
    QList<QPointer<QWidget>> wanted;
    for (QWidget* widget : shownIn(window))
        if (widget != &window && takesTab(*widget))
            wanted += widget;
    return wanted;
}

QImage pictureOf(QWidget& window, const QWidget& widget) {
    const QRect box = QRect(widget.mapTo(&window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3);
    return window.grab(box.intersected(window.rect())).toImage();
}

} // namespace

QList<Finding> tabFaults(QWidget& window) {
    QList<Finding> findings;
    QList<QPointer<QWidget>> left = wantedIn(window);
    QList<QWidget*> reached;
    if (!window.focusWidget() && !left.isEmpty())
        left.constFirst()->setFocus(Qt::TabFocusReason);
    while (const QPointer<QWidget> at = window.focusWidget()) {
        if (reached.contains(at) || !window.isAncestorOf(at))
            break;
        reached += at;
        left.removeAll(at);
        const QImage with = pictureOf(window, *at);
        for (int i = 0; i < mostTabsInOne && window.focusWidget() == at; ++i)
            QTest::keyClick(at, Qt::Key_Tab);
        if (window.focusWidget() == at) {
            left.removeAll(nullptr); // rows come and go meanwhile
            if (!left.isEmpty()) {
                findings.append({u"focus"_s, nameOf(*at), u"Tab does not leave it"_s});
                left.constFirst()->setFocus(Qt::TabFocusReason);
            }
        } else if (at && at->isVisible() && pictureOf(window, *at) == with) {
            findings.append({u"focus"_s, nameOf(*at), u"looks the same with the keyboard"_s});
        }
    }
    for (const QPointer<QWidget>& widget : left)
        if (widget && widget->isVisible() && takesTab(*widget)) // things may have changed meanwhile
            findings.append({u"focus"_s, nameOf(*widget), u"Tab does not reach it"_s});
    return findings;
}

} // namespace sheaf::test
