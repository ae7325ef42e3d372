#include "ui/palette/command_palette.h"

#include "ui/palette/palette_delegate.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 680;
constexpr int fromTop = 84;
constexpr int mostRows = 11;

} // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget& window)
    : QFrame(&window), m_window(window), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(quietLabel(tr("Nothing fits."), this)) {
    named(this, u"commandPalette"_s, tr("Command palette"));
    named(m_field, u"paletteField"_s, tr("What to do, or where to go"));
    named(m_list, u"paletteList"_s, tr("What fits"));
    m_field->setPlaceholderText(tr("What to do, or where to go: a command, a day, a tag, a paper…"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(56);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 8, 8, 8);
    lines->setSpacing(8);
    lines->addWidget(m_field);
    lines->addWidget(m_list);
    lines->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_chosen.clear();
        m_model.setTyped(text);
        emit typedChanged(text);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::followModel);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) { moveTo(index.row()); });
    hide();
}

void CommandPalette::open(const QList<PaletteEntry>& entries, const QStringList& recent) {
    if (!isVisible())
        m_before = m_window.focusWidget();
    m_field->clear();
    m_chosen.clear();
    m_model.setEntries(entries, recent);
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::close() {
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadKeyboard = m_field->hasFocus();
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

QString CommandPalette::typed() const { return m_field->text(); }

/// What is chosen stays chosen while answers come in behind it.
void CommandPalette::followModel() {
    const int rows = m_model.rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    int row = 0;
    for (int i = 0; i < rows && !m_chosen.isEmpty(); ++i)
        if (m_model.entry(i).id == m_chosen)
            row = i;
    m_list->setCurrentIndex(m_model.index(row, 0));
    place();
}

void CommandPalette::place() {
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 24);
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    const int room = (m_window.height() - fromTop - 80) / rowHeight;
    m_list->setFixedHeight(std::max(1, std::min(rows, room)) * rowHeight + 2);
    const int width = std::min(widest, m_window.width() - 48);
    setFixedWidth(width);
    layout()->activate();
    resize(width, sizeHint().height());
    move((m_window.width() - width) / 2, fromTop);
}

void CommandPalette::moveTo(int row) {
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_list->setCurrentIndex(m_model.index(row, 0));
    m_chosen = m_model.entry(row).id;
}

void CommandPalette::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model.entry(index.row());
    close();
    emit chosen(entry.id);
    entry.act();
}

bool CommandPalette::moves(int key) {
    const int rows = m_model.rowCount();
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: moveTo(row + 1 < rows ? row + 1 : 0); return true;
    case Qt::Key_Up: moveTo(row > 0 ? row - 1 : rows - 1); return true;
    case Qt::Key_PageDown: moveTo(std::min(row + mostRows - 1, rows - 1)); return true;
    case Qt::Key_PageUp: moveTo(std::max(row - mostRows + 1, 0)); return true;
    default: return false;
    }
}

bool CommandPalette::takesKey(int key) {
    switch (key) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Tab: return moves(Qt::Key_Down);
    case Qt::Key_Backtab: return moves(Qt::Key_Up);
    default: return moves(key);
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (!isVisible())
        return false;
    if (watched == &m_window && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* clicked = qobject_cast<QWidget*>(watched);
        if (clicked && clicked != this && !isAncestorOf(clicked))
            close();
        return false;
    }
    if (watched != m_field)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::KeyPress)
        return takesKey(key->key());
    // Escape is the window's shortcut too.
    if (event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        close();
    return false;
}

} // namespace sheaf
