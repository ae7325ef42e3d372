#include "ui/list/list_header.h"

#include "ui/list/choice_button.h"
#include "ui/list/row_texts.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 12; ///< px between what can be clicked
const QString between = u" · "_s;
} // namespace

ListHeader::ListHeader(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_state(linkButton({}, this)),
      m_filtered(linkButton({}, this)), m_group(chooser(u"groupChooser"_s)),
      m_sort(chooser(u"sortChooser"_s)) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(16, 8, 8, 4);
    lines->setSpacing(0);
    lines->addWidget(m_text);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_state);
    line->addWidget(m_filtered);
    line->addStretch(1);
    auto* choosers = new QHBoxLayout;
    choosers->setSpacing(0);
    choosers->addWidget(m_group);
    choosers->addWidget(m_sort);
    line->addLayout(choosers);
    lines->addLayout(line);
    const QFont small = scaledFont(font(), 0.92);
    m_text->setObjectName(u"listCounts"_s);
    m_text->setProperty("look", u"quiet"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(small);
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
    fillGroupings();
    fillOrders();
    setGrouping(Grouping::None);
}

ChoiceButton* ListHeader::chooser(const QString& name) {
    auto* made = new ChoiceButton(this);
    made->setObjectName(name);
    return made;
}

void ListHeader::fillOrders() {
    for (const SortOrder order :
         {SortOrder::Relevance, SortOrder::Matters, SortOrder::Score, SortOrder::ForYou, SortOrder::Newest,
          SortOrder::Title, SortOrder::Upvotes}) {
        QAction* chosen =
            m_sort->menu()->addAction(orderName(order), this, [this, order] { emit orderChosen(order); });
        if (order == SortOrder::Relevance)
            m_relevance = chosen;
    }
    m_relevance->setVisible(false);
}

void ListHeader::fillGroupings() {
    for (const Grouping grouping :
         {Grouping::None, Grouping::Day, Grouping::Category, Grouping::Tag, Grouping::Score})
        m_group->menu()->addAction(groupingName(grouping), this,
                                   [this, grouping] { emit groupingChosen(grouping); });
}

void ListHeader::setParts(const QStringList& parts) {
    m_parts = parts;
    m_text->setToolTip(parts.join(between));
    m_text->setAccessibleName(parts.join(between));
    fit();
}

void ListHeader::setState(const QString& state) {
    m_state->setText(state);
    m_state->setAccessibleName(tr("%1: show the day's ledger").arg(state));
    m_state->setVisible(!state.isEmpty());
    fit();
}

void ListHeader::setFiltered(int papers) {
    m_hiddenByRules = papers;
    m_filtered->setText(tr("%Ln filtered", nullptr, papers));
    m_filtered->setAccessibleName(tr("%Ln papers hidden by rules: show them", nullptr, papers));
    fit();
}

void ListHeader::setOrder(SortOrder order) {
    m_sort->setText(orderName(order));
    m_sort->setAccessibleName(tr("Sorted by %1").arg(orderName(order)));
    fit();
}

void ListHeader::setGrouping(Grouping grouping) {
    const bool any = grouping != Grouping::None;
    const QString name = groupingName(grouping);
    m_group->setText(any ? tr("By %1", "a list's groups").arg(name) : tr("Group by"));
    m_group->setAccessibleName(any ? tr("Grouped by %1").arg(name) : tr("No groups"));
    fit();
}

void ListHeader::offerRelevance(bool offered) { m_relevance->setVisible(offered); }

void ListHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// What tells least goes where there is no room for it: the last parts, and what rules hide, which the ledger
/// tells too.
void ListHeader::fit() {
    if (!layout())
        return;
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    QString shown = m_parts.join(between);
    for (auto most = m_parts.size(); most > 1 && m_text->fontMetrics().horizontalAdvance(shown) > room;)
        shown = m_parts.mid(0, --most).join(between);
    m_text->setText(m_text->fontMetrics().elidedText(shown, Qt::ElideRight, room));
    int taken = m_group->sizeHint().width() + m_sort->sizeHint().width();
    if (!m_state->isHidden())
        taken += m_state->sizeHint().width() + gap;
    m_filtered->setVisible(m_hiddenByRules > 0 && taken + m_filtered->sizeHint().width() + gap <= room);
}

} // namespace sheaf
