#include "ui/window/completion_list.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int hintRole = Qt::UserRole;
constexpr int writtenRole = Qt::UserRole + 1;
constexpr int padding = 10;
constexpr int frame = 5;
constexpr int mostWidth = 440;

class Rows final : public QStyledItemDelegate {
  public:
    Rows(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int texts = option.fontMetrics.horizontalAdvance(index.data().toString()) +
                          option.fontMetrics.horizontalAdvance(index.data(hintRole).toString());
        return {texts + 4 * padding, option.fontMetrics.height() + 10};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Palette& colours = m_theme.colours();
        const bool chosen =
            option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver);
        if (chosen)
            painter->fillRect(option.rect, colours.accentBg);
        const QRect line = option.rect.adjusted(padding, 0, -padding, 0);
        const QString hint = index.data(hintRole).toString();
        painter->setFont(option.font);
        painter->setPen(colours.faint);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, hint);
        painter->setPen(chosen ? colours.accent : colours.ink);
        const int room = line.width() - option.fontMetrics.horizontalAdvance(hint) - 2 * padding;
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, room));
    }

  private:
    const Theme& m_theme;
};

} // namespace

CompletionList::CompletionList(const Theme& theme, QWidget& line) : QListWidget(line.window()), m_line(line) {
    setObjectName(u"completions"_s);
    setAccessibleName(tr("Completions"));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new Rows(theme, this));
    hide();
}

void CompletionList::offer(const QList<Completion>& completions) {
    clear();
    for (const Completion& completion : completions) {
        auto* item = new QListWidgetItem(completion.text, this);
        item->setData(hintRole, completion.hint);
        item->setData(writtenRole, completion.written);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(completion.text, completion.hint));
    }
    setCurrentItem(nullptr);
    if (!completions.isEmpty())
        place();
    setVisible(!completions.isEmpty());
}

void CompletionList::place() {
    const QPoint below = m_line.mapTo(parentWidget(), QPoint(0, m_line.height() + 2));
    const int width = std::clamp(sizeHintForColumn(0) + 2 * frame, m_line.width(), mostWidth);
    const int left = std::clamp(below.x(), 0, std::max(0, parentWidget()->width() - width));
    setGeometry(left, below.y(), width, count() * sizeHintForRow(0) + 2 * frame);
    raise();
}

void CompletionList::step(int rows) {
    const int wanted = currentRow() + rows;
    if (wanted < -1)
        setCurrentRow(count() - 1);
    else if (wanted < 0 || wanted >= count())
        setCurrentItem(nullptr);
    else
        setCurrentRow(wanted);
}

QString CompletionList::chosen() const {
    return currentItem() ? currentItem()->data(writtenRole).toString() : QString();
}

QString CompletionList::first() const {
    return count() > 0 ? item(0)->data(writtenRole).toString() : QString();
}

} // namespace sheaf
