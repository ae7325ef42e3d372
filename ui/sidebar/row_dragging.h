#pragma once

#include <QList>
#include <QObject>
#include <QPoint>

#include <optional>

class QAbstractButton;
class QMouseEvent;
class QWidget;

namespace sheaf {

class Theme;

/// Lets rows that stand below each other be dragged to another place among them: a line shows where the row
/// would go, Escape or another mouse button lets it stay.
class RowDragging : public QObject {
    Q_OBJECT

  public:
    RowDragging(QWidget& column, const Theme& theme);

    /// Rows come in their order; hidden ones do not count.
    void add(QAbstractButton& row);

    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void moved(qsizetype from, qsizetype to);

  private:
    bool follow(QAbstractButton& row, const QMouseEvent& event);
    bool drop();
    void stop();
    QList<QAbstractButton*> shownRows() const;
    qsizetype gapAt(int y) const;
    void showLine(qsizetype gap);

    QWidget& m_column;
    const Theme& m_theme;
    QWidget* m_line;
    QList<QAbstractButton*> m_rows;
    std::optional<QPoint> m_pressed; ///< on the column
    QAbstractButton* m_dragged = nullptr;
    qsizetype m_gap = 0; ///< before that row
};

} // namespace sheaf
