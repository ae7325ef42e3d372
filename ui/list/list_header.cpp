#include "ui/list/list_header.h"

#include "ui/list/row_texts.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace sheaf {

using namespace Qt::StringLiterals;

ListHeader::ListHeader(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_state(linkButton({}, this)),
      m_filtered(linkButton({}, this)), m_sort(new QToolButton(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 6);
    line->addWidget(m_text);
    line->addWidget(m_state);
    line->addWidget(m_filtered);
    line->addStretch(1);
    line->addWidget(m_sort);
    const QFont small = scaledFont(font(), 0.92);
    m_text->setObjectName(u"listCounts"_s);
    m_text->setProperty("look", u"quiet"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(small);
    line->setSpacing(4);
    m_state->setObjectName(u"dayState"_s);
    m_state->setFont(small);
    m_state->setToolTip(tr("Show the day's ledger: what was announced, and what of it is here"));
    m_state->hide();
    connect(m_state, &QPushButton::clicked, this, &ListHeader::stateClicked);
    m_filtered->setObjectName(u"dayFiltered"_s);
    m_filtered->setFont(small);
    m_filtered->setToolTip(tr("Show what your rules hide of this day"));
    m_filtered->hide();
    connect(m_filtered, &QPushButton::clicked, this, &ListHeader::filteredClicked);
    m_sort->setObjectName(u"sortChooser"_s);
    m_sort->setProperty("look", u"link"_s);
    m_sort->setFont(small);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_sort);
    for (const SortOrder order : {SortOrder::Relevance, SortOrder::Score, SortOrder::ForYou,
                                  SortOrder::Newest, SortOrder::Title, SortOrder::Upvotes}) {
        QAction* chosen = menu->addAction(orderName(order), this, [this, order] { emit orderChosen(order); });
        if (order == SortOrder::Relevance)
            m_relevance = chosen;
    }
    m_relevance->setVisible(false);
    m_sort->setMenu(menu);
}

void ListHeader::setText(const QString& text) {
    m_whole = text;
    m_text->setToolTip(text);
    m_text->setAccessibleName(text);
    elide();
}

void ListHeader::setState(const QString& state) {
    m_state->setText(state);
    m_state->setAccessibleName(tr("%1: show the day's ledger").arg(state));
    m_state->setVisible(!state.isEmpty());
    elide();
}

void ListHeader::setFiltered(int papers) {
    m_filtered->setText(tr("%Ln filtered", nullptr, papers));
    m_filtered->setAccessibleName(tr("%Ln papers hidden by rules: show them", nullptr, papers));
    m_filtered->setVisible(papers > 0);
    elide();
}

void ListHeader::setOrder(SortOrder order) {
    m_sort->setText(u"%1 ▾"_s.arg(orderName(order)));
    m_sort->setAccessibleName(tr("Sorted by %1").arg(orderName(order)));
}

void ListHeader::offerRelevance(bool offered) { m_relevance->setVisible(offered); }

void ListHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide();
}

void ListHeader::elide() {
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_sort->sizeHint().width() - layout()->spacing();
    for (const QPushButton* link : {m_state, m_filtered}) {
        if (!link->isHidden())
            room -= link->sizeHint().width() + layout()->spacing();
    }
    m_text->setText(m_text->fontMetrics().elidedText(m_whole, Qt::ElideRight, room));
}

} // namespace sheaf
