#include "ui/shortcuts/shortcuts_dialog.h"

#include "ui/parts/labels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) {
        const QString name = sequence.toString(QKeySequence::NativeText);
        // Letters are written small: "J" would read as Shift+J.
        const QString shown = name.size() == 1 ? name.toLower() : name;
        if (!keys.contains(shown))
            keys.append(shown);
    }
    return keys.join(u"   "_s);
}

/// Without its mnemonic, which Chinese texts carry in brackets at the end.
QString plainText(const QAction& action) {
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return action.text().remove(mnemonic);
}

void addRow(QGridLayout& grid, int place, int rows, const QAction& action, QWidget* parent) {
    const int column = place / rows * 3;
    auto* keys = new QLabel(keysOf(action), parent);
    keys->setProperty("look", u"keys"_s);
    grid.addWidget(keys, place % rows, column);
    grid.addWidget(new QLabel(plainText(action), parent), place % rows, column + 1);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<const QAction*> listed;
    for (const QAction* action : actions) {
        if (!action->shortcuts().isEmpty())
            listed.append(action);
    }
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(16);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const int rows = int(listed.size() + 1) / 2;
    for (qsizetype i = 0; i < listed.size(); ++i)
        addRow(*grid, int(i), rows, *listed.at(i), this);
    grid->setColumnMinimumWidth(2, 24);
    lines->addLayout(grid);
    lines->addWidget(quietLabel(tr("Single letters work whenever you are not typing in a field."), this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    lines->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace sheaf
