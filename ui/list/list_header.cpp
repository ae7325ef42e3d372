#include "ui/list/list_header.h"

#include "ui/list/row_texts.h"
#include "ui/parts/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace sheaf {

using namespace Qt::StringLiterals;

ListHeader::ListHeader(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_sort(new QToolButton(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 6);
    line->addWidget(m_text, 1);
    line->addWidget(m_sort);
    const QFont small = scaledFont(font(), 0.92);
    m_text->setObjectName(u"listCounts"_s);
    m_text->setProperty("look", u"quiet"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(small);
    m_text->setMinimumWidth(60);
    m_sort->setObjectName(u"sortChooser"_s);
    m_sort->setProperty("look", u"link"_s);
    m_sort->setFont(small);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_sort);
    for (const SortOrder order :
         {SortOrder::Score, SortOrder::ForYou, SortOrder::Newest, SortOrder::Title, SortOrder::Upvotes})
        menu->addAction(orderName(order), this, [this, order] { emit orderChosen(order); });
    m_sort->setMenu(menu);
}

void ListHeader::setText(const QString& text) {
    m_whole = text;
    m_text->setToolTip(text);
    m_text->setAccessibleName(text);
    elide();
}

void ListHeader::setOrder(SortOrder order) {
    m_sort->setText(u"%1 ▾"_s.arg(orderName(order)));
    m_sort->setAccessibleName(tr("Sorted by %1").arg(orderName(order)));
}

void ListHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide();
}

void ListHeader::elide() {
    m_text->setText(m_text->fontMetrics().elidedText(m_whole, Qt::ElideRight, m_text->width()));
}

} // namespace sheaf
