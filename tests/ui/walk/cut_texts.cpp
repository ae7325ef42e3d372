#include "ui/walk/checks.h"
#include "ui/walk/shown.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// Fonts are measured in parts of pixels and boxes in whole ones.
constexpr int slack = 2;

bool isNarrower(int has, int needs) { return has + slack < needs; }

bool isCut(const QLabel& label) {
    if (label.text().isEmpty())
        return false;
    if (!label.wordWrap())
        return isNarrower(label.width(), label.sizeHint().width()) ||
               isNarrower(label.height(), label.sizeHint().height());
    int widestWord = 0;
    for (const QString& word : plainText(label.text()).split(u' '))
        widestWord = std::max(widestWord, label.fontMetrics().boundingRect(word).width());
    const bool latin = !std::any_of(label.text().cbegin(), label.text().cend(),
                                    [](QChar letter) { return letter.unicode() > 0x2e80; });
    return isNarrower(label.height(), label.heightForWidth(label.width())) ||
           (latin && isNarrower(label.contentsRect().width(), widestWord));
}

bool isCut(const QAbstractButton& button) {
    if (button.text().isEmpty())
        return false;
    const QString text = plainText(button.text());
    if (QByteArray(button.metaObject()->className()).startsWith("sheaf::"))
        return isNarrower(button.width() - 8, button.fontMetrics().horizontalAdvance(text));
    return isNarrower(button.width(), button.sizeHint().width()) ||
           isNarrower(button.height(), button.minimumSizeHint().height());
}

bool isCut(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.subControls = QStyle::SC_All;
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return isNarrower(room.width(), box.fontMetrics().horizontalAdvance(box.currentText()));
}

bool isCut(const QLineEdit& field) {
    const QString text = field.text().isEmpty() ? field.placeholderText() : QString();
    constexpr int paddings = 24; // the style sheet's, and a line edit's own
    return isNarrower(field.contentsRect().width() - paddings, field.fontMetrics().horizontalAdvance(text));
}

QStringList cutTabs(const QTabBar& tabs) {
    QStringList cut;
    for (int i = 0; i < tabs.count(); ++i) {
        const QRect box = tabs.tabRect(i);
        const bool outside = !tabs.rect().contains(box.center());
        if (outside || isNarrower(box.width() - 16, tabs.fontMetrics().horizontalAdvance(tabs.tabText(i))))
            cut += tabs.tabText(i);
    }
    return cut;
}

QStringList cutHeadings(const QHeaderView& header) {
    QStringList cut;
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && isNarrower(header.sectionSize(i), header.sectionSizeHint(i)))
            cut += header.model()->headerData(i, header.orientation()).toString();
    return header.orientation() == Qt::Horizontal ? cut : QStringList();
}

QStringList cutMenus(const QMenuBar& bar) {
    QStringList cut;
    for (QAction* action : bar.actions())
        if (action->isVisible() && !bar.rect().contains(bar.actionGeometry(action)))
            cut += plainText(action->text());
    return cut;
}

/// Of the rows that are in sight.
QStringList cutCells(const QAbstractItemView& view) {
    QStringList cut;
    const QAbstractItemModel* model = view.model();
    if (!model || QByteArray(view.metaObject()->className()).startsWith("sheaf::PaperListView"))
        return cut;
    const int rows = std::min(model->rowCount(view.rootIndex()), 200);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect box = view.visualRect(index);
            const QString text = index.data().toString();
            if (text.isEmpty() || text.contains(u'\n') || !view.viewport()->rect().contains(box.center()))
                continue;
            if (isNarrower(box.width() - 8, view.fontMetrics().horizontalAdvance(text)))
                cut += text;
        }
    return cut;
}

QStringList cutIn(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return isCut(*label) ? QStringList{plainText(label->text())} : QStringList();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return isCut(*button) ? QStringList{plainText(button->text())} : QStringList();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return isCut(*box) ? QStringList{box->currentText()} : QStringList();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return isCut(*field) ? QStringList{field->placeholderText()} : QStringList();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return cutTabs(*tabs);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return cutHeadings(*header);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        return cutCells(*view);
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget))
        return cutMenus(*bar);
    return {};
}

} // namespace

QList<Finding> cutTexts(QWidget& window) {
    QList<Finding> findings;
    for (const QWidget* widget : shownIn(window))
        for (const QString& text : cutIn(*widget))
            findings.append({u"cut"_s, nameOf(*widget), text});
    return findings;
}

} // namespace sheaf::test
