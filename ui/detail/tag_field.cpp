#include "ui/detail/tag_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 184;
constexpr int margin = 8; ///< from the edges of the page

} // namespace

TagField::TagField(QWidget* parent) : QLineEdit(parent) {
    setObjectName(u"tagField"_s);
    setPlaceholderText(tr("Tag, Return"));
    setToolTip(tr("Return adds the tag, Backspace takes the last one away, Esc closes."));
    setFixedWidth(fieldWidth);
    hide();
}

void TagField::open(const QString& paper) {
    setAccessibleName(tr("Add a tag to %1").arg(paper));
    setAccessibleDescription(toolTip());
    clear();
    m_left = false;
    move(0, -1000);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void TagField::standAt(const QRect& place) {
    const QRect room = parentWidget()->rect().adjusted(margin, margin, -margin, -margin);
    QRect box(place.left(), place.center().y() - sizeHint().height() / 2, fieldWidth, sizeHint().height());
    if (isRightToLeft())
        box.moveRight(place.right());
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - fieldWidth)));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    setGeometry(box);
}

void TagField::tell() {
    const QString tags = text().trimmed();
    clear();
    if (!tags.isEmpty())
        emit typed(tags);
}

bool TagField::offers() const { return completer()->popup()->isVisible(); }

void TagField::leave() {
    m_left = true;
    completer()->popup()->hide();
    clear();
    emit left();
    hide();
}

/// Esc is the window's elsewhere, which would take the keyboard away with what was typed.
bool TagField::event(QEvent* event) {
    const bool wanted =
        event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (wanted)
        event->accept();
    return wanted || QLineEdit::event(event);
}

void TagField::keyPressEvent(QKeyEvent* event) {
    const bool empty = text().isEmpty();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (empty)
            leave();
        else if (offers()) // the completer has its own use of the key, and puts in what was chosen behind it
            QMetaObject::invokeMethod(this, &TagField::tell, Qt::QueuedConnection);
        else
            tell();
        event->setAccepted(!offers());
        return;
    case Qt::Key_Escape: leave(); return;
    case Qt::Key_Backspace:
        if (empty && !event->isAutoRepeat())
            emit lastUnwanted();
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

/// What was typed is not lost by a click elsewhere.
void TagField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    if (!m_left)
        tell();
    hide();
}

void TagField::hideEvent(QHideEvent* event) {
    QLineEdit::hideEvent(event);
    clear();
    if (!event->spontaneous())
        emit closed();
}

} // namespace sheaf
