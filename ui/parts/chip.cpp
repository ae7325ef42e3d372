#include "ui/parts/chip.h"

#include "ui/parts/fonts.h"
#include "ui/parts/spoken.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 9;
constexpr int widest = 200;
constexpr int widestFilter = 360; ///< what was typed is to be read
} // namespace

Chip::Chip(const Theme& theme, const QString& text, Kind kind, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind) {
    setText(text);
    setAccessibleName(kind == Kind::Removable ? tr("Remove filter %1").arg(text) : text);
    setCheckable(kind == Kind::Choice);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setFont(smallFont(font()));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString Chip::shownText() const { return m_kind == Kind::Removable ? text() + u"  ×"_s : text(); }

QSize Chip::sizeHint() const {
    const QFontMetrics measure(font());
    return {std::min(m_kind == Kind::Removable ? widestFilter : widest,
                     measure.horizontalAdvance(shownText()) + 2 * padding),
            measure.height() + 6};
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        showWholeText(static_cast<QHelpEvent&>(*event), *this, text(),
                      fontMetrics().horizontalAdvance(shownText()) > width() - 2 * padding + 2);
        return true;
    }
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    const Palette& colours = m_theme.colours();
    const bool on = isChecked() || m_kind == Kind::Removable;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || isDown() ? QPen(colours.accent) : QPen(Qt::NoPen));
    painter.setBrush(on ? colours.accentBg : (underMouse() ? colours.line : colours.chip));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(on ? colours.accent : colours.soft);
    painter.drawText(rect(), Qt::AlignCenter,
                     fontMetrics().elidedText(shownText(), Qt::ElideMiddle, width() - 2 * padding + 2));
}

} // namespace sheaf
