#include "ui/parts/count_row.h"

#include "ui/parts/fonts.h"
#include "ui/parts/spoken.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 8;
constexpr int barRoom = 6;
constexpr int barHeight = 3;
} // namespace

CountRow::CountRow(const Theme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountRow::setCount(int count, int most) {
    m_count = count;
    m_most = most;
    setAccessibleName(count < 0 ? text() : u"%1, %2"_s.arg(text(), countText()));
    update();
}

QString CountRow::countText() const {
    if (m_count < 0)
        return {};
    return m_count > m_most ? QLocale().toString(m_most) + u'+' : QLocale().toString(m_count);
}

void CountRow::setShare(double share) {
    m_share = share;
    updateGeometry();
    update();
}

QSize CountRow::sizeHint() const { return {160, fontMetrics().height() + 8 + (m_share < 0 ? 0 : barRoom)}; }

bool CountRow::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        showWholeText(static_cast<QHelpEvent&>(*event), *this, text(),
                      fontMetrics().horizontalAdvance(text()) >
                          width() - 3 * padding - fontMetrics().horizontalAdvance(countText()));
        return true;
    }
    return QAbstractButton::event(event);
}

void CountRow::paintEvent(QPaintEvent* /*event*/) {
    const Palette& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || isDown() ? QPen(colours.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colours.accentBg : (underMouse() ? colours.chip : colours.side));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    QRect line = rect().adjusted(padding, 4, -padding, 0);
    line.setHeight(fontMetrics().height());
    const QString number = countText();
    painter.setFont(scaledFont(font(), 0.96));
    painter.setPen(isChecked() ? colours.accent : colours.faint);
    const auto aligned = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignAbsolute | Qt::AlignVCenter);
    };
    painter.drawText(line, aligned(Qt::AlignRight), number);

    painter.setFont(scaledFont(font(), 1, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? colours.accent : colours.ink);
    const int room = line.width() - painter.fontMetrics().horizontalAdvance(number) - padding;
    painter.drawText(line, aligned(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (m_share >= 0)
        drawShare(painter);
}

void CountRow::drawShare(QPainter& painter) {
    const Palette& colours = m_theme.colours();
    QRectF bar(padding, height() - barRoom, width() - 2 * padding, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, 1.5, 1.5);
    const double begin = bar.right();
    bar.setWidth(std::max(double(barHeight), bar.width() * m_share));
    if (isRightToLeft())
        bar.moveRight(begin);
    QColor filled = colours.accent;
    filled.setAlphaF(0.6F);
    painter.setBrush(filled);
    painter.drawRoundedRect(bar, 1.5, 1.5);
}

} // namespace sheaf
