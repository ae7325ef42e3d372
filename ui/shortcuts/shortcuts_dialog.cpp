#include "ui/shortcuts/shortcuts_dialog.h"

#include "base/text.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/shortcuts/action_texts.h"
#include "ui/shortcuts/key_field.h"
#include "ui/shortcuts/shortcut_keys.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Keys };

QTreeWidgetItem* groupItem(const QString& name, QTreeWidget* list) {
    auto* group = new QTreeWidgetItem(list, {name});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont font = list->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(Name, font);
    group->setExpanded(true);
    return group;
}

/// Submenus are taken with the menu they stand in.
void addActionsOf(const QMenu& menu, QList<QAction*>& actions) {
    for (QAction* action : menu.actions()) {
        if (action->menu())
            addActionsOf(*action->menu(), actions);
        else if (!action->isSeparator())
            actions += action;
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutKeys& keys, const QMenuBar& menus, QWidget* parent)
    : QDialog(parent), m_keys(keys),
      m_filter(named(new QLineEdit(this), u"shortcutFilter"_s, tr("Find an action or its keys"))),
      m_list(named(new QTreeWidget(this), u"shortcutList"_s, tr("Actions and their keys"))),
      m_change(actButton(tr("Change…"), u"changeKeys"_s, this)),
      m_add(actButton(tr("Add…"), u"addKeys"_s, this, tr("Add other keys for the same"))),
      m_remove(actButton(tr("Remove"), u"removeKeys"_s, this, tr("Remove the keys"))),
      m_reset(actButton(tr("Reset"), u"resetKeys"_s, this, tr("Reset the keys of this action"))),
      m_resetAll(actButton(tr("Reset all"), u"resetAllKeys"_s, this)),
      m_field(named(new KeyField(this), u"keyField"_s, tr("New keys"))),
      m_takeOver(actButton(tr("Take them"), u"takeKeys"_s, this)), m_message(quietLabel({}, this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    m_message->setObjectName(u"shortcutMessage"_s);
    build();
    fill(menus);
    showKeys();
    endTaking();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::followChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { take(false); });
    connect(m_change, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        check(m_keys.set(*chosen(), {}), tr("“%1” has no keys now.").arg(plainText(*chosen())));
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { check(m_keys.reset(*chosen()), {}); });
    connect(m_resetAll, &QPushButton::clicked, this,
            [this] { check(m_keys.resetAll(), tr("All actions have their usual keys.")); });
    connect(m_field, &KeyField::pressed, this, &ShortcutsDialog::took);
    connect(m_field, &KeyField::cancelled, this, [this] { endTaking(); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { give(m_wanted); });
    connect(&m_keys, &ShortcutKeys::changed, this, &ShortcutsDialog::showKeys);
    m_filter->setFocus();
}

void ShortcutsDialog::build() {
    m_filter->setPlaceholderText(tr("Find an action or its keys"));
    m_filter->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(16);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);

    auto* change = new QHBoxLayout;
    change->setSpacing(8);
    for (QPushButton* button : {m_change, m_add, m_remove, m_reset})
        change->addWidget(button);
    change->addStretch(1);
    change->addWidget(m_resetAll);
    auto* taking = new QHBoxLayout;
    taking->setSpacing(8);
    taking->addWidget(m_message, 1);
    taking->addWidget(m_field);
    taking->addWidget(m_takeOver);
    m_field->setFixedWidth(170);
    m_message->setMinimumHeight(m_field->sizeHint().height() + 12);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(8);
    lines->addWidget(m_filter);
    lines->addWidget(m_list, 1);
    lines->addLayout(change);
    lines->addLayout(taking);
    lines->addWidget(quietLabel(tr("Single letters work whenever you are not typing in a field."), this));
    lines->addWidget(buttons);
    resize(roomFor(*this, {600, 680}));
}

void ShortcutsDialog::fill(const QMenuBar& menus) {
    QList<QAction*> left = m_keys.actions();
    for (const QAction* menu : menus.actions()) {
        QList<QAction*> inMenu;
        if (menu->menu())
            addActionsOf(*menu->menu(), inMenu);
        QTreeWidgetItem* group = nullptr;
        for (QAction* action : inMenu) {
            if (left.removeAll(action) == 0)
                continue;
            if (!group)
                group = groupItem(withoutMnemonic(menu->menu()->title()), m_list);
            addAction(action, group);
        }
    }
    QTreeWidgetItem* others = left.isEmpty() ? nullptr : groupItem(tr("Anywhere"), m_list);
    for (QAction* action : left)
        addAction(action, others);
}

void ShortcutsDialog::addAction(QAction* action, QTreeWidgetItem* group) {
    auto* item = new QTreeWidgetItem(group, {plainText(*action)});
    item->setToolTip(Name, plainText(*action));
    m_actions.insert(item, action);
}

void ShortcutsDialog::showKeys() {
    bool anyChanged = false;
    for (auto at = m_actions.cbegin(); at != m_actions.cend(); ++at) {
        const QAction& action = **at;
        const bool isChanged = m_keys.isChanged(action);
        anyChanged |= isChanged;
        QStringList usual;
        for (const QKeySequence& keys : m_keys.usual(action))
            usual += keysText(keys);
        at.key()->setText(Keys, keysText(action));
        QFont font = m_list->font();
        font.setWeight(isChanged ? QFont::DemiBold : QFont::Normal);
        at.key()->setFont(Keys, font);
        at.key()->setToolTip(Keys, !isChanged        ? QString()
                                   : usual.isEmpty() ? tr("Usually without keys")
                                                     : tr("Usually %1").arg(usual.join(u", "_s)));
    }
    m_resetAll->setEnabled(anyChanged);
    followChoice();
}

/// By what an action is called, or by a part of its keys.
void ShortcutsDialog::filter() {
    const QString wanted = folded(m_filter->text().trimmed());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool fits =
                folded(item->text(Name)).contains(wanted) || folded(item->text(Keys)).contains(wanted);
            item->setHidden(!fits);
            any |= fits;
        }
        group->setHidden(!any);
    }
}

QAction* ShortcutsDialog::chosen() const { return m_actions.value(m_list->currentItem()); }

void ShortcutsDialog::followChoice() {
    const QAction* action = chosen();
    if (!m_field->isHidden())
        endTaking();
    m_change->setEnabled(action);
    m_add->setEnabled(action && !action->shortcuts().isEmpty());
    m_remove->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && m_keys.isChanged(*action));
}

void ShortcutsDialog::take(bool besides) {
    if (!chosen())
        return;
    m_besides = besides;
    m_message->setText(tr("New keys for “%1”, Esc to leave them:").arg(plainText(*chosen())));
    m_field->clear();
    m_field->show();
    m_takeOver->hide();
    m_field->setFocus();
}

void ShortcutsDialog::took(const QKeySequence& keys) {
    m_field->setText(keysText(keys));
    const QAction* holder = m_keys.holder(keys, *chosen());
    if (!holder) {
        give(keys);
        return;
    }
    m_wanted = keys;
    m_message->setText(
        tr("%1 belongs to “%2”. Press other keys, or take them.").arg(keysText(keys), plainText(*holder)));
    m_takeOver->show();
}

void ShortcutsDialog::give(const QKeySequence& keys) {
    const QAction& action = *chosen();
    ShortcutKeys::Keys all = m_besides ? action.shortcuts() : ShortcutKeys::Keys();
    if (!all.contains(keys))
        all += keys;
    check(m_keys.set(action, all), tr("“%1” is %2 now.").arg(plainText(action), keysText(keys)));
}

void ShortcutsDialog::endTaking(const QString& sentence) {
    const bool hadKeyboard = m_field->hasFocus() || m_takeOver->hasFocus();
    m_message->setText(sentence);
    setLook(*m_message, u"quiet"_s);
    m_field->hide();
    m_takeOver->hide();
    if (hadKeyboard)
        m_list->setFocus();
}

void ShortcutsDialog::check(const Outcome& outcome, const QString& sentence) {
    endTaking(outcome ? sentence : outcome.error().sentence);
    if (!outcome)
        setLook(*m_message, u"bad"_s);
}

} // namespace sheaf
