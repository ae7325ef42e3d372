#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace sheaf {

/// Every action that has keys, with its keys.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

  public:
    ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace sheaf
