#include "ui/sidebar/month_calendar.h"

#include "base/clock.h"
#include "ui/ledger/day_mark.h"
#include "ui/ledger/ledger_words.h"
#include "ui/parts/fonts.h"
#include "ui/parts/spoken.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
constexpr int columns = 7;
constexpr int weeks = 6;
constexpr int sidePadding = 6;
constexpr int headHeight = 26;
} // namespace

MonthCalendar::MonthCalendar(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock) {
    setSpokenRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Calendar"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MonthCalendar::setDay(QDate day) {
    m_day = m_cursor = day;
    setAccessibleDescription(described(day));
    showMonth(day);
}

void MonthCalendar::setDays(const QList<DayCount>& days) {
    m_days.clear();
    for (const DayCount& day : days)
        m_days.insert(day.day, day);
    update();
}

void MonthCalendar::showMonth(QDate month) {
    const QDate first(month.year(), month.month(), 1);
    const bool other = first != m_month;
    m_month = first;
    update();
    if (other)
        emit monthShown();
}

QDate MonthCalendar::firstShown() const {
    const int lead = (m_month.dayOfWeek() - int(QLocale().firstDayOfWeek()) + columns) % columns;
    return m_month.addDays(-lead);
}

QDate MonthCalendar::lastShown() const { return firstShown().addDays(columns * weeks - 1); }

int MonthCalendar::rowHeight() const { return QFontMetrics(smallFont(font())).height() + 11; }

QSize MonthCalendar::sizeHint() const {
    return {columns * 28, headHeight + rowHeight() - 6 + weeks * rowHeight()};
}

QRect MonthCalendar::mirrored(const QRect& part) const {
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

QRect MonthCalendar::cell(int column, int row) const {
    const int width = (this->width() - 2 * sidePadding) / columns;
    const int top = headHeight + rowHeight() - 6;
    return mirrored({sidePadding + column * width, top + row * rowHeight(), width, rowHeight()});
}

QRect MonthCalendar::rectOf(QDate day) const {
    const qint64 at = firstShown().daysTo(day);
    return at >= 0 && at < columns * weeks ? cell(int(at) % columns, int(at) / columns) : QRect();
}

QRect MonthCalendar::previousRect() const { return mirrored({width() - 56, 0, 24, 22}); }

QRect MonthCalendar::nextRect() const { return mirrored({width() - 30, 0, 24, 22}); }

QDate MonthCalendar::dayAt(const QPoint& position) const {
    for (QDate day = firstShown(); day <= lastShown(); day = day.addDays(1)) {
        if (rectOf(day).contains(position))
            return day;
    }
    return {};
}

QString MonthCalendar::described(QDate day) const {
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    return u"%1: %2"_s.arg(date, dayVerdict(m_days.value(day, {.day = day}), m_clock.now()));
}

bool MonthCalendar::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), u"<p>%1</p>"_s.arg(described(day).toHtmlEscaped()), this,
                           rectOf(day)); // plain text would stand in one line, however long
    else
        QToolTip::hideText();
    return true;
}

void MonthCalendar::mousePressEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (previousRect().contains(position))
        showMonth(m_month.addMonths(-1));
    else if (nextRect().contains(position))
        showMonth(m_month.addMonths(1));
    else if (const QDate day = dayAt(position); day.isValid())
        emit chosen(day);
}

void MonthCalendar::mouseMoveEvent(QMouseEvent* event) {
    const QDate day = dayAt(event->position().toPoint());
    if (day == m_hovered)
        return;
    m_hovered = day;
    update();
}

void MonthCalendar::leaveEvent(QEvent* /*event*/) {
    m_hovered = {};
    update();
}

void MonthCalendar::keyPressEvent(QKeyEvent* event) {
    const int right = isRightToLeft() ? -1 : 1; // days
    switch (event->key()) {
    case Qt::Key_Left: moveCursor(m_cursor.addDays(-right)); break;
    case Qt::Key_Right: moveCursor(m_cursor.addDays(right)); break;
    case Qt::Key_Up: moveCursor(m_cursor.addDays(-columns)); break;
    case Qt::Key_Down: moveCursor(m_cursor.addDays(columns)); break;
    case Qt::Key_PageUp: moveCursor(m_cursor.addMonths(-1)); break;
    case Qt::Key_PageDown: moveCursor(m_cursor.addMonths(1)); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit chosen(m_cursor); break;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QDate day = byKey ? m_cursor : dayAt(event->pos());
    if (!day.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Ledger of this day…"), this, [this, day] { emit ledgerRequested(day); });
    menu->addAction(tr("&Fetch this day"), this, [this, day] { emit fetchRequested(day); });
    menu->addAction(tr("Fetch &several days…"), this, [this, day] { emit rangeRequested(day); });
    menu->popup(byKey ? mapToGlobal(rectOf(day).bottomLeft()) : event->globalPos());
}

void MonthCalendar::moveCursor(QDate day) {
    m_cursor = day;
    setAccessibleDescription(described(day));
    showMonth(day);
}

void MonthCalendar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawHead(painter);
    painter.setFont(smallFont(font()));
    painter.setPen(m_theme.colours().faint);
    for (int column = 0; column < columns; ++column) {
        QRect name = cell(column, 0);
        name.setRect(name.left(), headHeight, name.width(), rowHeight() - 6);
        const int weekday = firstShown().addDays(column).dayOfWeek();
        painter.drawText(name, Qt::AlignCenter, QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (QDate day = firstShown(); day <= lastShown(); day = day.addDays(1))
        drawDay(painter, day);
}

void MonthCalendar::drawHead(QPainter& painter) {
    QFont section = scaledFont(font(), 0.85, QFont::DemiBold);
    section.setLetterSpacing(QFont::PercentageSpacing, 106);
    painter.setFont(section);
    painter.setPen(m_theme.colours().faint);
    const QString name = QLocale().toString(m_month, tr("MMMM yyyy", "a month and its year")).toUpper();
    const Qt::Alignment beginning = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(mirrored({8, 0, width() - 70, 22}),
                     int(beginning | Qt::AlignAbsolute | Qt::AlignVCenter), name);
    painter.setFont(scaledFont(font(), 1.1));
    // Letters of a mirrored application are mirrored themselves.
    painter.drawText(previousRect(), Qt::AlignCenter, u"‹"_s);
    painter.drawText(nextRect(), Qt::AlignCenter, u"›"_s);
}

void MonthCalendar::drawDay(QPainter& painter, QDate day) {
    const Palette& colours = m_theme.colours();
    const QRect box = rectOf(day).adjusted(1, 0, -1, -2);
    const bool chosen = day == m_day;
    const bool inMonth = day.month() == m_month.month();
    const auto known = m_days.constFind(day);
    const bool marked = hasFocus() && day == m_cursor;
    painter.setPen(marked ? QPen(chosen ? colours.ink : colours.accent) : QPen(Qt::NoPen));
    painter.setBrush(chosen ? colours.accent : (day == m_hovered ? colours.chip : QColor(Qt::transparent)));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    painter.setFont(scaledFont(font(), 0.88, chosen ? QFont::DemiBold : QFont::Normal));
    const bool quiet = !inMonth || known == m_days.cend() || known->papers == 0;
    painter.setPen(chosen ? colours.bg : (quiet ? colours.faint : colours.ink));
    painter.drawText(box.adjusted(0, 0, 0, -7), Qt::AlignCenter, QString::number(day.day()));
    if (known != m_days.cend())
        drawDayMark(painter, QRectF(box).adjusted(0, box.height() - 9, 0, -1), markOf(*known),
                    shareFetched(known->sources), colours, chosen);
}

} // namespace sheaf
