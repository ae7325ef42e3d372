#include "ui/shortcuts/key_field.h"

#include <QKeyEvent>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isModifier(int key) {
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

/// Shift is part of the sign "?" and not pressed beside it; with a letter it is.
Qt::KeyboardModifiers meantModifiers(const QKeyEvent& event) {
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString text = event.text();
    const bool isSign =
        !text.isEmpty() && text[0].isPrint() && !text[0].isLetterOrNumber() && !text[0].isSpace();
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    return modifiers;
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent) {
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the keys"));
    setAttribute(Qt::WA_InputMethodEnabled, false); // the keys themselves are meant
}

bool KeyField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit cancelled();
    else if (!isModifier(event->key()))
        emit pressed(QKeySequence(QKeyCombination(meantModifiers(*event), Qt::Key(event->key()))));
    event->accept();
}

} // namespace sheaf
