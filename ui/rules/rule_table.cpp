#include "ui/rules/rule_table.h"

#include "services/rule_words.h"

#include <QHeaderView>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
enum Column { Name, Words, Papers };

QString capitalised(QString text) {
    text[0] = text[0].toUpper();
    return text;
}
} // namespace

RuleTable::RuleTable(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(u"ruleTable"_s);
    setAccessibleName(tr("Rules"));
    setHeaderLabels({tr("Rule"), tr("What it does"), tr("Papers")});
    headerItem()->setTextAlignment(Papers, Qt::AlignRight | Qt::AlignVCenter);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Interactive);
    header()->setSectionResizeMode(Words, QHeaderView::Stretch);
    header()->setSectionResizeMode(Papers, QHeaderView::ResizeToContents);
    header()->resizeSection(Name, 220);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        const int at = indexOfTopLevelItem(item);
        const bool on = item->checkState(Name) == Qt::Checked;
        if (!m_filling && column == Name && m_states.value(at).rule.enabled != on)
            emit switched(m_states[at].rule.id, on);
    });
}

void RuleTable::show(const QList<RuleState>& states) {
    const auto kept = chosen();
    m_filling = true;
    m_states = states;
    clear();
    for (const RuleState& state : states) {
        const QString words =
            tr("%1: %2", "what a rule does: to which papers")
                .arg(capitalised(effectWords(state.rule.effect)), conditionWords(state.rule.condition));
        auto* item = new QTreeWidgetItem(this, {state.rule.name, words, QLocale().toString(state.papers)});
        item->setCheckState(Name, state.rule.enabled ? Qt::Checked : Qt::Unchecked);
        item->setTextAlignment(Papers, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Name, state.rule.name);
        item->setToolTip(Words, words);
        if (kept && kept->id == state.rule.id)
            setCurrentItem(item);
    }
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    m_filling = false;
    emit itemSelectionChanged();
}

std::optional<Rule> RuleTable::chosen() const {
    const int at = indexOfTopLevelItem(currentItem());
    return at < 0 ? std::nullopt : std::optional(m_states[at].rule);
}

QList<qint64> RuleTable::orderMoved(int lines) const {
    const int from = indexOfTopLevelItem(currentItem());
    const int to = from + lines;
    if (from < 0 || to < 0 || to >= m_states.size())
        return {};
    QList<qint64> order;
    for (const RuleState& state : m_states)
        order += state.rule.id;
    order.move(from, to);
    return order;
}

} // namespace sheaf
