#pragma once

#include "query/selection.h"

#include <QHeaderView>
#include <QSet>
#include <QStandardItemModel>

#include <array>

namespace sheaf {

/// What a list in columns shows of a paper, from left to right.
enum class ListColumn { Score, Title, Authors, Category, Day, Tags, Upvotes, Star };

/// Those that a list can do without: all but the title.
inline constexpr std::array optionalColumns = {ListColumn::Score, ListColumn::Authors, ListColumn::Category,
                                               ListColumn::Day,   ListColumn::Tags,    ListColumn::Upvotes,
                                               ListColumn::Star};

/// Where a column stands, counted from the left; from the right where the window goes from right to left.
struct ColumnPlace {
    ListColumn column;
    int left;
    int width;

    bool operator==(const ColumnPlace&) const = default;
};

/// The names of the columns above the list: a click sorts by those that papers can be sorted by, a line
/// between two can be dragged. The title takes what the others leave; where that is too little for it, the
/// columns that matter least are left out until there is more room.
class ColumnHeader : public QHeaderView {
    Q_OBJECT

  public:
    explicit ColumnHeader(QWidget* parent);

    static QString nameOf(ListColumn column);

    void setOrder(SortOrder order);
    /// Of all columns, in px; those of another number of columns are not taken.
    void setWidths(const QList<int>& widths);
    QList<int> widths() const { return m_widths; }
    /// Columns that the reader does without; the title always stays.
    void setUnwanted(const QSet<ListColumn>& columns);
    /// The columns that are shown, from the side where the window begins.
    QList<ColumnPlace> places() const;
    /// The font of the list, which the names follow.
    void setTextFont(const QFont& font);

  signals:
    void orderChosen(sheaf::SortOrder order);
    /// Columns stand elsewhere than before.
    void moved();
    /// The reader gave a column another width.
    void widthsChosen();
    /// A menu of the columns, there on the screen.
    void menuWanted(const QPoint& place);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void fit();
    void choose(int section);
    void followWidth(int section, int width);

    QStandardItemModel m_names;
    QList<int> m_widths;
    QSet<ListColumn> m_unwanted;
    SortOrder m_order = SortOrder::Newest;
    bool m_fitting = false;
};

} // namespace sheaf
