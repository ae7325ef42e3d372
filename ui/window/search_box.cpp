#include "ui/window/search_box.h"

#include "ui/list/row_painting.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QPainterPath wave(qreal left, qreal right, qreal y) {
    constexpr qreal step = 3;
    QPainterPath path(QPointF(left, y));
    bool down = true;
    for (qreal x = left + step; x < right + step; x += step, down = !down)
        path.lineTo(x, down ? y + 2 : y);
    return path;
}

} // namespace

SearchBox::SearchBox(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme) {
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search the archive"));
    setPlaceholderText(tr("Search the archive   author:  tag:  score:>=80  day:2026-01"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(80));
    connect(this, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this] { showFault(false); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_edited = true; });
    connect(&m_soon, &QTimer::timeout, this, &SearchBox::searchWhatIsTyped);
}

void SearchBox::follow(const QString& search) {
    if (search == m_searched)
        return;
    m_searched = search;
    m_searchedAsTyped = false;
    if (!search.isEmpty())
        offerToClear();
    setText(search);
    m_edited = false;
    m_soon.stop();
}

void SearchBox::showFault(bool faulty) {
    m_fault = faulty ? parseQuery(text(), {m_searchedAsTyped}).error : std::nullopt;
    setToolTip(m_fault ? m_fault->sentence : QString());
    if (property("bad").toBool() != faulty) {
        setProperty("bad", faulty);
        style()->polish(this); // style sheets look at properties only when asked to
    }
    update();
}

void SearchBox::setSaveAction(QAction& save) {
    QAction* star = addAction(QIcon(), TrailingPosition);
    star->setObjectName(u"saveSearchStar"_s);
    connect(star, &QAction::triggered, &save, &QAction::trigger);
    connect(&m_theme, &Theme::changed, star, [this, star] { drawStar(*star); });
    drawStar(*star);
    const auto follow = [this, star, &save] {
        const bool any = !text().trimmed().isEmpty();
        save.setEnabled(any);
        star->setVisible(any);
    };
    connect(this, &QLineEdit::textChanged, &save, follow);
    follow();
    const auto explain = [star, &save] {
        const QString keys = save.shortcut().toString(QKeySequence::NativeText);
        const QString says = tr("Save this search in the sidebar");
        star->setToolTip(keys.isEmpty() ? says : u"%1 (%2)"_s.arg(says, keys));
    };
    connect(&save, &QAction::changed, star, explain);
    explain();
}

void SearchBox::drawStar(QAction& star) {
    constexpr int size = 32; // drawn at half of it
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().soft, 2.4));
    painter.drawPath(starPath(picture.rect(), 13));
    star.setIcon(picture);
}

void SearchBox::dismiss() {
    if (text().isEmpty())
        emit left();
    clear();
    search(false);
}

/// A blank ends a word, and behind a colon a value is still to come, whoever wrote it.
void SearchBox::searchWhatIsTyped() {
    const bool goesOn = !text().isEmpty() && !text().back().isSpace() && cursorPosition() == text().size();
    search(hasFocus() && goesOn && (m_edited || text().endsWith(u':')));
}

void SearchBox::search(bool asTyped) {
    m_soon.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_searched && asTyped == m_searchedAsTyped)
        return;
    m_searched = wanted;
    m_searchedAsTyped = asTyped;
    emit searched(wanted, asTyped);
}

/// Its picture is looked for in all of the desktop's themes, which would hold up the window's start.
void SearchBox::offerToClear() {
    if (!isClearButtonEnabled())
        setClearButtonEnabled(true);
}

void SearchBox::focusInEvent(QFocusEvent* event) {
    offerToClear();
    QLineEdit::focusInEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && m_searchedAsTyped)
        search(false);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        search(false);
        emit left();
        break;
    default: QLineEdit::keyPressEvent(event);
    }
}

/// QLineEdit tells only where its cursor stands: the rest is measured from there.
void SearchBox::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_fault)
        return;
    const QFontMetricsF measure(font());
    const auto place = [&](int position) {
        return cursorRect().center().x() + measure.horizontalAdvance(text().left(position)) -
               measure.horizontalAdvance(text().left(cursorPosition()));
    };
    const qreal left = place(m_fault->position);
    const qreal right = place(m_fault->position + std::max(1, m_fault->length));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(contentsRect().adjusted(8, 0, -8, 0));
    painter.setPen(QPen(m_theme.colours().warn, 1.4));
    painter.drawPath(
        wave(left, std::max(right, left + measure.averageCharWidth()), cursorRect().bottom() - 2));
}

} // namespace sheaf
