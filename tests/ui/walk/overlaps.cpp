#include "ui/walk/checks.h"
#include "ui/walk/shown.h"

#include <QAbstractScrollArea>
#include <QSplitterHandle>
#include <QWidget>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// Borders may touch.
constexpr int slack = 1;

bool isLaidOut(const QWidget& parent) {
    return !qobject_cast<const QAbstractScrollArea*>(&parent) && !parent.inherits("QLineEdit") &&
           !parent.inherits("QTabBar") && parent.objectName() != u"qt_scrollarea_viewport";
}

bool lieOnEachOther(const QWidget& one, const QWidget& other) {
    const QRect both = one.geometry().intersected(other.geometry());
    return both.width() > slack && both.height() > slack;
}

QString boxOf(const QWidget& widget) {
    const QRect box = widget.geometry();
    return u"%1,%2 %3x%4"_s.arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
}

} // namespace

QList<Finding> overlaps(QWidget& window) {
    QList<Finding> findings;
    const QList<QWidget*> shown = shownIn(window);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QWidget& widget = *shown[i];
        const QWidget* parent = widget.parentWidget();
        if (&widget == &window || !isLaidOut(*parent) || qobject_cast<const QSplitterHandle*>(&widget) ||
            widget.size().isEmpty())
            continue;
        if (!parent->rect().adjusted(-slack, -slack, slack, slack).contains(widget.geometry()))
            findings.append(
                {u"overlap"_s, nameOf(widget),
                 u"%1 is outside of %2 %3"_s.arg(boxOf(widget), nameOf(*parent), boxOf(*parent))});
        for (qsizetype j = i + 1; j < shown.size(); ++j)
            if (shown[j]->parentWidget() == parent && !qobject_cast<const QSplitterHandle*>(shown[j]) &&
                lieOnEachOther(widget, *shown[j]))
                findings.append(
                    {u"overlap"_s, nameOf(widget),
                     u"%1 lies on %2 %3"_s.arg(boxOf(widget), nameOf(*shown[j]), boxOf(*shown[j]))});
    }
    return findings;
}

} // namespace sheaf::test
