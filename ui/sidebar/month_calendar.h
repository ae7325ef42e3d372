#pragma once

#include "papers/counts.h"

#include <QHash>
#include <QWidget>

namespace sheaf {

class Theme;

/// A month of days, each with a dot that says how it stands in the library. Arrow keys move the day, Page Up
/// and Page Down the month, Return chooses.
class MonthCalendar : public QWidget {
    Q_OBJECT

  public:
    explicit MonthCalendar(const Theme& theme, QWidget* parent = nullptr);

    void setDay(QDate day);
    void setDays(const QList<DayCount>& days);
    void showMonth(QDate month);

    QDate firstShown() const;
    QDate lastShown() const;

    /// Where a day stands, in the widget's coordinates; empty where it is not shown.
    QRect rectOf(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  signals:
    void chosen(QDate day);
    void monthShown();

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QDate dayAt(const QPoint& position) const;
    QRect cell(int column, int row) const;
    QRect previousRect() const;
    QRect nextRect() const;
    int rowHeight() const;
    void moveCursor(QDate day);
    void drawHead(QPainter& painter);
    void drawDay(QPainter& painter, QDate day);
    void drawDot(QPainter& painter, const QRect& cell, DayState state, bool chosen);
    QString described(QDate day) const;

    const Theme& m_theme;
    QDate m_month; ///< its first day
    QDate m_day;
    QDate m_cursor; ///< where the arrow keys stand
    QDate m_hovered;
    QHash<QDate, DayCount> m_days;
};

} // namespace sheaf
