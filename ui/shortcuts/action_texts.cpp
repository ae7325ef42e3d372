#include "ui/shortcuts/action_texts.h"

#include <QAction>
#include <QRegularExpression>
#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

QString withoutMnemonic(const QString& text) {
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    return QString(text).remove(mnemonic);
}

QString plainText(const QAction& action) { return withoutMnemonic(action.text()); }

QString keysText(const QKeySequence& keys) {
    const QString name = keys.toString(QKeySequence::NativeText);
    return name.size() == 1 ? name.toLower() : name;
}

QString keysText(const QAction& action) {
    QStringList shown;
    for (const QKeySequence& keys : action.shortcuts())
        shown += keysText(keys);
    shown.removeDuplicates();
    return shown.join(u"   "_s);
}

} // namespace sheaf
