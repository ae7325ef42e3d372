#include "ui/walk/checks.h"
#include "ui/walk/shown.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 60;

QStringList itemTexts(const QAbstractItemModel& model, const QModelIndex& parent) {
    QStringList texts;
    for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts += index.data(role).toString();
        }
    return texts;
}

QStringList actionTexts(const QList<QAction*>& actions) {
    QStringList texts;
    for (const QAction* action : actions)
        if (action->isVisible())
            texts += action->text();
    return texts;
}

QStringList ownTexts(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return {label->text()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {button->text()};
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return itemTexts(*box->model(), {});
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return {field->placeholderText()};
    if (const auto* field = qobject_cast<const QPlainTextEdit*>(&widget))
        return {field->placeholderText()};
    if (qobject_cast<const QMenu*>(&widget) || qobject_cast<const QMenuBar*>(&widget))
        return actionTexts(widget.actions());
    QStringList texts;
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i)
            texts += header->model()->headerData(i, Qt::Horizontal).toString();
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()) {
        texts = itemTexts(*view->model(), view->rootIndex());
    }
    return texts;
}

/// Also what is not seen but read out or shown when the pointer rests.
QStringList textsOf(const QWidget& widget) {
    QStringList texts = ownTexts(widget);
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription();
    if (widget.isWindow())
        texts += widget.windowTitle();
    return texts;
}

/// Whether it has words, and none of them is of the language.
bool isForeign(const QString& text, const QString& language) {
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression chinese(u"[\\x{3400}-\\x{9fff}]"_s);
    static const QRegularExpression vietnamese(u"[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]"_s);
    static const QRegularExpression sentence(u"[a-z]{3,} [a-z]{2,} [a-z]{2,} [a-z]{2,}"_s);
    if (!word.match(text).hasMatch())
        return false;
    if (language == u"zh_CN")
        return !chinese.match(text).hasMatch() || sentence.match(text).hasMatch();
    return !vietnamese.match(text).hasMatch();
}

} // namespace

QList<Finding> foreignWords(QWidget& window, const QString& language, const QSet<QString>& translations) {
    QList<Finding> findings;
    if (language == u"en")
        return findings;
    for (const QWidget* widget : shownIn(window))
        for (const QString& text : textsOf(*widget)) {
            const QString plain = plainText(text);
            if (isForeign(plain, language) && !translations.contains(plain))
                findings.append({u"words"_s, nameOf(*widget), plain});
        }
    return findings;
}

} // namespace sheaf::test
