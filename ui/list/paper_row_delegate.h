#pragma once

#include "ui/list/column_header.h"
#include "ui/list/row_layout.h"

#include <QStyledItemDelegate>

#include <memory>

namespace sheaf {

class Theme;
struct Palette;

/// Draws a PaperRow as the look has it, and tells of clicks on its star and its Retry.
class PaperRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// What lies under the pointer.
    enum class Spot { Row, Star, Retry };

    explicit PaperRowDelegate(const Theme& theme, QObject* parent = nullptr);

    /// What is marked in the rows; it must outlive the delegate.
    void setMatches(const QueryMatches* matches) { m_matches = matches; }

    /// Rows have another height then: lay out anew what shows them.
    void setLook(const ListLook& look);
    const ListLook& look() const { return m_look; }
    /// Where the columns stand, for rows in columns.
    void setColumns(const QList<ColumnPlace>& columns) { m_columns = columns; }

    Spot spotAt(const QPoint& position, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  signals:
    void starClicked(sheaf::PaperKey paper, bool starred);
    void retryClicked(sheaf::PaperKey paper);

  protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

  private:
    const RowMetrics& metricsFor(const QFont& font) const;
    RowLayout layoutOf(const PaperRow& row, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const;
    RowLayout laidOut(const PaperRow& row, const QStyleOptionViewItem& option,
                      const RowSearch& search = {}) const;

    const Theme& m_theme;
    const QueryMatches* m_matches = nullptr;
    ListLook m_look;
    QList<ColumnPlace> m_columns;
    mutable QFont m_font;
    mutable std::unique_ptr<RowMetrics> m_metrics;
};

} // namespace sheaf
