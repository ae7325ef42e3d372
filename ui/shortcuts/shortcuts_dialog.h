#pragma once

#include "base/result.h"

#include <QDialog>
#include <QHash>
#include <QKeySequence>

class QAction;
class QLabel;
class QLineEdit;
class QMenuBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sheaf {

class KeyField;
class ShortcutKeys;

/// Every action by the menu it stands in, with its keys, which the reader can change: what is changed holds
/// at once.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

  public:
    ShortcutsDialog(ShortcutKeys& keys, const QMenuBar& menus, QWidget* parent);

  private:
    void build();
    void fill(const QMenuBar& menus);
    void addAction(QAction* action, QTreeWidgetItem* group);
    void showKeys();
    void filter();
    void followChoice();
    void take(bool besides);
    void took(const QKeySequence& keys);
    void give(const QKeySequence& keys);
    void endTaking(const QString& sentence = {});
    void check(const Outcome& outcome, const QString& sentence);
    QAction* chosen() const;

    ShortcutKeys& m_keys;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QHash<QTreeWidgetItem*, QAction*> m_actions;
    QPushButton* m_change;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    KeyField* m_field;
    QPushButton* m_takeOver;
    QLabel* m_message;
    bool m_besides = false; ///< the keys being taken come beside those there are
    QKeySequence m_wanted;  ///< belong to another action, until the reader says what then
};

} // namespace sheaf
