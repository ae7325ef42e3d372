#include "ui/walk/shown.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QScrollBar>
#include <QSizeGrip>
#include <QTextDocumentFragment>
#include <QWidget>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QString className(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()).remove(u"sheaf::"_s);
}

/// A widget of Qt's own in which the program's stand.
bool holds(const QWidget& widget) {
    return widget.objectName() == u"qt_scrollarea_viewport" ||
           widget.objectName() == u"qt_tabwidget_stackedwidget" ||
           widget.objectName() == u"qt_tabwidget_tabbar";
}

/// What a widget of Qt's is made of; the page has checks of its own.
bool isInside(const QWidget& widget) {
    const QString name = className(widget);
    return (widget.objectName().startsWith(u"qt_"_s) && !holds(widget)) || name.contains(u"WebEngine"_s) ||
           name == u"QQuickWidget" || name == u"QLineEditIconButton" || name == u"QTableCornerButton" ||
           name == u"QWidgetLineControl" || qobject_cast<const QScrollBar*>(&widget) ||
           qobject_cast<const QSizeGrip*>(&widget) || qobject_cast<const QComboBox*>(widget.parentWidget()) ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget());
}

void gather(QWidget& widget, QList<QWidget*>& shown) {
    shown.append(&widget);
    for (QObject* child : widget.children()) {
        auto* inner = qobject_cast<QWidget*>(child);
        if (inner && inner->isVisible() && !inner->isWindow() && !isInside(*inner))
            gather(*inner, shown);
    }
}

} // namespace

QList<QWidget*> shownIn(QWidget& window) {
    QList<QWidget*> shown;
    gather(window, shown);
    return shown;
}

QString nameOf(const QWidget& widget) {
    const QString name = className(widget);
    if (!widget.objectName().isEmpty())
        return name + u'#' + widget.objectName();
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(u"qt_"_s))
            return u"%1@%2"_s.arg(name, parent->objectName());
        if (parent->isWindow())
            return u"%1@%2"_s.arg(name, className(*parent));
    }
    return name;
}

QString plainText(const QString& text) {
    QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    plain.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return plain.section(u'\t', 0, 0).simplified();
}

bool scrolls(const QWidget& widget) {
    for (const QWidget* parent = widget.parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(parent))
            return true;
    return false;
}

} // namespace sheaf::test
