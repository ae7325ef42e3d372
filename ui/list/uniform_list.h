#pragma once

#include <QListView>

namespace sheaf {

/// A list whose rows are all of one height, worked out and never stored: laying out three million rows takes
/// no longer than laying out three, where QListView walks through all of them at every change. Only the rows
/// in sight are asked for anything. Scrolls by pixels; no grid, no spacing, no wrapping, no hidden rows.
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

  protected:
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
    QStyleOptionViewItem optionFor(const QModelIndex& index, const QModelIndex& hovered) const;

    mutable int m_rowHeight = 0; ///< 0 until it was asked for
};

} // namespace sheaf
