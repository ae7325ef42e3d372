#include "ui/list/column_header.h"

#include "ui/parts/fonts.h"

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
    m_names.setHorizontalHeaderLabels({tr("Score"), tr("Title"), tr("Authors"), tr("Category"), tr("Day"),
                                       tr("Tags"), tr("Upvotes"), QString()});
    m_names.horizontalHeaderItem(sectionOf(ListColumn::Star))->setData(tr("Star"), Qt::AccessibleTextRole);
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
    for (int section = 0; section < count(); ++section)
        room -= section == title ? 0 : m_widths[section];
    for (const ListColumn column : leastFirst) {
        const int section = sectionOf(column);
        setSectionHidden(section, room < 0);
        room += isSectionHidden(section) ? m_widths[section] : 0;
    }
    for (int section = 0; section < count(); ++section)
        resizeSection(section, section == title ? std::max(narrowest, room + titleWidth) : m_widths[section]);
    m_fitting = false;
    emit moved();
}

} // namespace sheaf
