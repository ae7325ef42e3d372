#include "ui/parts/find_bar.h"

#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

FindBar::FindBar(const FindBarTexts& texts, QWidget* parent) : QWidget(parent), m_texts(texts) {
    setObjectName(texts.name + u"FindBar"_s);
    setAttribute(Qt::WA_StyledBackground);
}

void FindBar::build() {
    m_field = named(new QLineEdit(this), m_texts.name + u"Words"_s, m_texts.field);
    m_count = new QLabel(this);
    m_count->setObjectName(m_texts.name + u"Hits"_s);
    m_count->setProperty("look", u"quiet"_s);
    m_field->setPlaceholderText(m_texts.placeholder);
    m_field->setMaximumWidth(320);
    m_field->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(150));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    const auto add = [this, line](const QString& name, const QString& text, const QString& says) {
        auto* made = named(new QToolButton(this), name, says);
        made->setText(text);
        made->setToolTip(says);
        made->setProperty("look", u"link"_s);
        line->addWidget(made);
        return made;
    };
    QToolButton* before = add(m_texts.name + u"HitBefore"_s, u"‹"_s, m_texts.before);
    QToolButton* next = add(m_texts.name + u"HitNext"_s, u"›"_s, m_texts.next);
    line->addWidget(m_count);
    line->addStretch(1);
    QToolButton* close = add(m_texts.name + u"FindClose"_s, tr("Close"), tr("Close the search (Esc)"));
    connect(m_field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &FindBar::search);
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

void FindBar::open() {
    if (!m_field)
        build();
    setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    m_searched.clear();
    search();
}

QString FindBar::words() const { return m_field ? m_field->text().trimmed() : QString(); }

void FindBar::search() {
    m_soon.stop();
    if (words() == m_searched)
        return;
    m_searched = words();
    m_count->clear();
    emit searched(m_searched);
}

void FindBar::step(int by) {
    if (words() != m_searched)
        search();
    else if (!m_searched.isEmpty())
        emit stepped(by);
}

void FindBar::show(const QString& found, bool nothing) {
    if (!m_field)
        return;
    m_count->setText(words().isEmpty() ? QString() : found);
    setLook(*m_count, nothing ? u"bad"_s : u"quiet"_s);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->key() == Qt::Key_Escape)
        emit closed();
    else
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

} // namespace sheaf
