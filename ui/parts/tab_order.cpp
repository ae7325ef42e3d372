#include "ui/parts/tab_order.h"

#include <QLayout>
#include <QList>
#include <QWidget>

namespace sheaf {

namespace {

void gather(const QLayout& layout, QList<QWidget*>& stops) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        QWidget* widget = item->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus))
            stops += widget;
        if (const QLayout* inner = widget ? widget->layout() : item->layout())
            gather(*inner, stops);
    }
}

} // namespace

void orderTabs(QWidget& page) {
    QList<QWidget*> stops;
    if (page.layout())
        gather(*page.layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace sheaf
