#include "ui/list/column_header.h"

#include "ui/parts/fonts.h"

#include <QContextMenuEvent>

#include <algorithm>
#include <array>

namespace sheaf {

namespace {

constexpr int margin = 16; ///< left of the first column, where the dot of the unread stands
constexpr int titleWidth = 220;
constexpr int narrowest = 40;
const QList<int> firstWidths{64, titleWidth, 150, 72, 88, 150, 64, 36};
/// Left out first to last.
constexpr std::array leastFirst = {ListColumn::Tags, ListColumn::Upvotes, ListColumn::Day,
                                   ListColumn::Category, ListColumn::Authors};

int sectionOf(ListColumn column) { return int(column); }

std::optional<SortOrder> orderOf(int section) {
    switch (ListColumn(section)) {
    case ListColumn::Score: return SortOrder::Score;
    case ListColumn::Title: return SortOrder::Title;
    case ListColumn::Day: return SortOrder::Newest;
    case ListColumn::Upvotes: return SortOrder::Upvotes;
    default: return std::nullopt;
    }
}

} // namespace

ColumnHeader::ColumnHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_widths(firstWidths) {
    for (int section = 0; section < firstWidths.size(); ++section)
        m_names.setHorizontalHeaderItem(section, new QStandardItem(nameOf(ListColumn(section))));
    QStandardItem* star = m_names.horizontalHeaderItem(sectionOf(ListColumn::Star));
    star->setText({});
    star->setData(nameOf(ListColumn::Star), Qt::AccessibleTextRole);
    setModel(&m_names);
    setObjectName(QStringLiteral("listColumns"));
    setAccessibleName(tr("Columns of the list"));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(narrowest - margin);
    setSectionResizeMode(Interactive);
    setSectionResizeMode(sectionOf(ListColumn::Star), Fixed);
    connect(this, &QHeaderView::sectionClicked, this, &ColumnHeader::choose);
    connect(this, &QHeaderView::sectionResized, this,
            [this](int section, int /*before*/, int width) { followWidth(section, width); });
}

QString ColumnHeader::nameOf(ListColumn column) {
    switch (column) {
    case ListColumn::Score: return tr("Score");
    case ListColumn::Title: return tr("Title");
    case ListColumn::Authors: return tr("Authors");
    case ListColumn::Category: return tr("Category");
    case ListColumn::Day: return tr("Day");
    case ListColumn::Tags: return tr("Tags");
    case ListColumn::Upvotes: return tr("Upvotes");
    case ListColumn::Star: return tr("Star");
    }
    return {};
}

void ColumnHeader::setTextFont(const QFont& font) {
    setFont(smallFont(font));
    setFixedHeight(QFontMetrics(this->font()).height() + 12);
}

void ColumnHeader::setOrder(SortOrder order) {
    m_order = order;
    for (int section = 0; section < count(); ++section)
        if (orderOf(section) == order)
            return setSortIndicator(section,
                                    order == SortOrder::Title ? Qt::AscendingOrder : Qt::DescendingOrder);
    setSortIndicator(-1, Qt::DescendingOrder);
}

/// Qt has moved the indicator by now, also onto columns that nothing is sorted by.
void ColumnHeader::choose(int section) {
    const auto order = orderOf(section);
    setOrder(m_order);
    if (order && *order != m_order)
        emit orderChosen(*order);
}

void ColumnHeader::setWidths(const QList<int>& widths) {
    if (widths.size() != firstWidths.size())
        return;
    m_widths = widths;
    fit();
}

void ColumnHeader::setUnwanted(const QSet<ListColumn>& columns) {
    m_unwanted = columns;
    m_unwanted.remove(ListColumn::Title);
    fit();
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent* event) { emit menuWanted(event->globalPos()); }

QList<ColumnPlace> ColumnHeader::places() const {
    QList<ColumnPlace> places;
    const auto leftOf = [this](int section) {
        const int left = sectionViewportPosition(section);
        return isRightToLeft() ? viewport()->width() - left - sectionSize(section) : left;
    };
    for (int section = 0; section < count(); ++section)
        if (!isSectionHidden(section))
            places += {ListColumn(section), leftOf(section), sectionSize(section)};
    return places;
}

void ColumnHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    fit();
}

void ColumnHeader::followWidth(int section, int width) {
    if (m_fitting)
        return;
    m_widths[section] = std::max(width, narrowest);
    fit();
    emit widthsChosen();
}

void ColumnHeader::fit() {
    if (m_fitting)
        return;
    m_fitting = true;
    const int title = sectionOf(ListColumn::Title);
    int room = viewport()->width() - titleWidth;
    for (int section = 0; section < count(); ++section) {
        const bool unwanted = m_unwanted.contains(ListColumn(section));
        setSectionHidden(section, unwanted);
        room -= section == title || unwanted ? 0 : m_widths[section];
    }
    for (const ListColumn column : leastFirst) {
        const int section = sectionOf(column);
        if (m_unwanted.contains(column))
            continue;
        setSectionHidden(section, room < 0);
        room += isSectionHidden(section) ? m_widths[section] : 0;
    }
    for (int section = 0; section < count(); ++section)
        resizeSection(section, section == title ? std::max(narrowest, room + titleWidth) : m_widths[section]);
    m_fitting = false;
    emit moved();
}

} // namespace sheaf
