#include "ui/detail/note_editor.h"

#include "ui/parts/hairline.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

NoteEditor::NoteEditor(QWidget* parent)
    : QWidget(parent), m_text(named(new QPlainTextEdit(this), u"note"_s, tr("Your note"))),
      m_state(new QLabel(this)) {
    setObjectName(u"noteEditor"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Markdown, with $formulas$. The page above shows it as you write."));
    m_text->installEventFilter(this);
    m_state->setObjectName(u"noteState"_s);
    m_state->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(sectionLabel(tr("Your note"), this));
    head->addWidget(m_state, 1);
    QPushButton* done = linkButton(tr("Done"), this);
    done->setObjectName(u"noteDone"_s);
    done->setToolTip(tr("Close; everything is saved (Esc)"));
    head->addWidget(done);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new Hairline(Qt::Horizontal, this));
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(12, 8, 12, 12);
    inside->setSpacing(4);
    inside->addLayout(head);
    inside->addWidget(m_text, 1);
    lines->addLayout(inside, 1);
    setMinimumHeight(120);
    connect(done, &QPushButton::clicked, this, &NoteEditor::closed);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            emit edited();
    });
    setStored(true);
}

void NoteEditor::open(const QString& markdown) {
    setText(markdown);
    m_text->moveCursor(QTextCursor::End);
    setVisible(true);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NoteEditor::setText(const QString& markdown) {
    if (markdown == text())
        return;
    const bool before = std::exchange(m_setting, true);
    m_text->setPlainText(markdown);
    m_setting = before;
}

QString NoteEditor::text() const { return m_text->toPlainText(); }

void NoteEditor::setStored(bool stored, const QString& problem) {
    m_state->setText(!problem.isEmpty() ? problem : stored ? tr("Saved") : tr("Saving…"));
    setLook(*m_state, problem.isEmpty() ? u"quiet"_s : u"bad"_s);
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool done =
        key->key() == Qt::Key_Escape || (isReturn && key->modifiers().testFlag(Qt::ControlModifier));
    if (!done)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        emit closed();
    return true;
}

} // namespace sheaf
