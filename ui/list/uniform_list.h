#pragma once

#include "ui/list/group_heading.h"
#include "ui/list/row_places.h"

#include <QListView>

#include <memory>
#include <optional>

namespace sheaf {

/// A list whose rows are all of one height, worked out and never stored: laying out three million rows takes
/// no longer than laying out three, where QListView walks through all of them at every change. Only the rows
/// in sight are asked for anything. Rows may stand in groups with a heading each, which a click folds.
/// Scrolls by pixels; no grid, no spacing, no wrapping.
class UniformList : public QListView {
    Q_OBJECT

  public:
    explicit UniformList(QWidget* parent = nullptr);

    /// Nothing: it would read every row of the model.
    void keyboardSearch(const QString& search) override;

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;

    int rowHeight() const;
    /// The row at the top of what is in sight, or the first one below a heading there.
    int rowAtTop() const { return rowAt(0); }

    /// Without it no groups are shown.
    void setHeading(std::unique_ptr<GroupHeading> heading) { m_heading = std::move(heading); }
    /// The groups of the rows that there are, or will be when the model is done with the change that it is
    /// at. `open`: more papers of the last one may come.
    void setGroups(const RowGroups& groups, Grouping grouping, bool open);
    /// Folds or unfolds the group of the current row, or the one at the top.
    void foldCurrent();
    /// The first row of the group so many groups further down than the current row's; invalid without groups.
    QModelIndex inGroup(int further) const;
    /// Whether the row stands in no folded group.
    bool isShown(int row) const { return places().isShown(row); }
    /// The row that stands so many rows further down than `row`, those in folded groups not counted, or the
    /// last one on the way. From -1 the first one is one further down.
    int rowFurther(int row, int rows) const { return places().further(row, rows); }

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void updateGeometries() override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

  private:
    int rows() const;
    int rowAt(int y) const;
    const RowPlaces& places() const;
    int headingHeight() const;
    int currentGroup() const;
    bool foldAt(const QPoint& position);
    void fold(int group, bool folded);
    void paintHeading(QPainter& painter, int group);
    QStyleOptionViewItem optionFor(const QModelIndex& index, const QModelIndex& hovered) const;

    mutable int m_rowHeight = 0;               ///< 0 until it was asked for
    mutable std::optional<RowPlaces> m_places; ///< none until they were asked for
    std::unique_ptr<GroupHeading> m_heading;
    RowGroups m_groups;
    Grouping m_grouping = Grouping::None;
    bool m_open = false;
    QSet<QString> m_folded; ///< by name
};

} // namespace sheaf
