#pragma once

#include <QString>

class QAction;
class QKeySequence;

namespace sheaf {

/// The action's text without its mnemonic, which Chinese texts carry in brackets at the end.
QString plainText(const QAction& action);
QString withoutMnemonic(const QString& text);

/// The keys as they are shown. Letters are written small: "J" would read as Shift+J.
QString keysText(const QKeySequence& keys);

/// All keys of the action, each once.
QString keysText(const QAction& action);

} // namespace sheaf
