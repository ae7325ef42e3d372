#include "ui/settings/price_rows.h"

#include "services/spending/spending_service.h"

#include <QHeaderView>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum Column { Model, In, Out };

constexpr int ownRole = Qt::UserRole;          ///< of a name: whether the price is the reader's
constexpr int originalRole = Qt::UserRole + 1; ///< of every cell: what stood there before

QTableWidgetItem* itemOf(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setData(originalRole, text);
    return item;
}

} // namespace

PriceRows::PriceRows(QWidget* parent) : QTableWidget(0, Out + 1, parent) {
    setObjectName(u"prices"_s);
    setAccessibleName(tr("Prices of models for a million tokens"));
    setHorizontalHeaderLabels({tr("Model"), tr("In"), tr("Out")});
    setTabKeyNavigation(false); // Tab leaves the table, the arrows go about in it
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(30);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(Model, QHeaderView::Stretch);
    horizontalHeaderItem(Model)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {In, Out}) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setColumnWidth(column, 90);
    }
}

void PriceRows::show(const PriceTable& table) {
    setRowCount(0);
    m_removed.clear();
    for (const bool own : {true, false})
        for (const PriceEntry& entry : table.entries())
            if (entry.own == own)
                insert(rowCount(), entry);
}

void PriceRows::insert(int row, const PriceEntry& entry) {
    insertRow(row);
    const bool added = entry.models.isEmpty();
    auto* name = itemOf(entry.models);
    name->setData(ownRole, entry.own);
    if (!added)
        name->setFlags(name->flags() & ~Qt::ItemIsEditable);
    QFont font = name->font();
    font.setWeight(entry.own ? QFont::DemiBold : QFont::Normal);
    name->setFont(font);
    if (entry.own && !added)
        name->setToolTip(tr("Your own price"));
    setItem(row, Model, name);
    setItem(row, In, itemOf(added ? QString() : priceText(entry.price.inputMicros)));
    setItem(row, Out, itemOf(added ? QString() : priceText(entry.price.outputMicros)));
    for (const int column : {In, Out})
        item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void PriceRows::addRow() {
    insert(0, {.own = true});
    setCurrentCell(0, Model);
    setFocus();
    editItem(item(0, Model));
}

bool PriceRows::canRemoveCurrent() const {
    return currentRow() >= 0 && item(currentRow(), Model)->data(ownRole).toBool();
}

void PriceRows::removeCurrent() {
    m_removed += item(currentRow(), Model)->data(originalRole).toString();
    m_removed.removeAll(QString());
    QTableWidget::removeRow(currentRow());
}

QString PriceRows::cell(int row, int column) const { return item(row, column)->text().trimmed(); }

Outcome PriceRows::save(const SpendingService& spending) {
    for (const QString& model : m_removed)
        if (const Outcome removed = spending.setPrice(model, std::nullopt); !removed)
            return removed;
    for (int row = 0; row < rowCount(); ++row)
        if (const Outcome saved = saveRow(row, spending); !saved)
            return saved;
    return {};
}

Outcome PriceRows::saveRow(int row, const SpendingService& spending) const {
    bool changed = false;
    for (const int column : {Model, In, Out})
        changed = changed || cell(row, column) != item(row, column)->data(originalRole).toString();
    if (!changed)
        return {};
    const QString model = cell(row, Model);
    const auto input = priceMicros(cell(row, In));
    const auto output = priceMicros(cell(row, Out));
    if (model.isEmpty() || !input || !output)
        return Error{
            ErrorKind::Usage,
            tr("The price of “%1” needs a model's name and two numbers, such as 0.15 and 0.60.").arg(model)};
    return spending.setPrice(model, Price{*input, *output});
}

} // namespace sheaf
