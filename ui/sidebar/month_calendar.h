#pragma once

#include "papers/counts.h"

#include <QHash>
#include <QWidget>

namespace sheaf {

class Clock;
class Theme;

/// A month of days, each with a strip that says how whole it is in the library. Arrow keys move the day, Page
/// Up and Page Down the month, Return chooses, the menu key opens what else there is to do with a day.
class MonthCalendar : public QWidget {
    Q_OBJECT

  public:
    MonthCalendar(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

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
    /// The reader wants to see the day's ledger, to fetch it, or to fetch several from it on.
    void ledgerRequested(QDate day);
    void fetchRequested(QDate day);
    void rangeRequested(QDate from);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    QDate dayAt(const QPoint& position) const;
    /// Where a part stands that is told for a window that goes from left to right.
    QRect mirrored(const QRect& part) const;
    QRect cell(int column, int row) const;
    QRect previousRect() const;
    QRect nextRect() const;
    int rowHeight() const;
    void moveCursor(QDate day);
    void drawHead(QPainter& painter);
    void drawDay(QPainter& painter, QDate day);
    QString described(QDate day) const;

    const Theme& m_theme;
    const Clock& m_clock;
    QDate m_month; ///< its first day
    QDate m_day;
    QDate m_cursor; ///< where the arrow keys stand
    QDate m_hovered;
    QHash<QDate, DayCount> m_days;
};

} // namespace sheaf
