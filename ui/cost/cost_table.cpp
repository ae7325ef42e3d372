#include "ui/cost/cost_table.h"

#include "services/spending/price_table.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum Column { Heading, Requests, TokensIn, TokensOut, Cost };

int digitsOf(const QString& money) { return int(money.indexOf(u' ') - money.indexOf(u'.') - 1); }

/// As many digits as the longest of them, so that the points stand below each other.
int digitsOf(const QList<CostLine>& lines) {
    int digits = 0;
    for (const CostLine& line : lines)
        digits = std::max(digits, digitsOf(moneyText(line.sum.micros, line.sum.account.currency)));
    return digits;
}

QString costOf(const SpendingLine& sum, int digits) {
    const QString known =
        QString::number(double(sum.micros) / 1e6, 'f', digits) + u' ' + sum.account.currency;
    if (sum.unpriced == 0)
        return known;
    return sum.unpriced == sum.requests ? CostTable::tr("not known") : CostTable::tr("over %1").arg(known);
}

QString headingOf(const CostLine& line, CostBy by) {
    const QDate day = by == CostBy::Day ? QDate::fromString(line.heading, Qt::ISODate) : QDate();
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : line.heading;
}

QTreeWidgetItem* itemOf(const QString& heading, const SpendingLine& sum, int digits) {
    const QLocale locale;
    auto* item =
        new QTreeWidgetItem({heading, locale.toString(sum.requests), locale.toString(sum.inputTokens),
                             locale.toString(sum.outputTokens), costOf(sum, digits)});
    for (int column = Requests; column <= Cost; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    if (sum.unpriced > 0)
        item->setToolTip(Cost,
                         CostTable::tr("%1 of the requests were made with a model whose price is not in "
                                       "the price table.")
                             .arg(locale.toString(sum.unpriced)));
    return item;
}

} // namespace

CostTable::CostTable(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(u"costTable"_s);
    setAccessibleName(tr("What was spent"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnCount(Cost + 1);
    for (int column = Requests; column <= Cost; ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Heading, QHeaderView::Stretch);
    header()->setHighlightSections(false);
}

void CostTable::show(const QList<SpendingLine>& lines, CostBy by) {
    clear();
    setHeaderLabels({by == CostBy::Day     ? tr("Day")
                     : by == CostBy::Model ? tr("Model")
                                           : tr("Engine"),
                     tr("Requests"), tr("Tokens in"), tr("Tokens out"), tr("Cost")});
    QList<CostLine> shown = costLines(lines, by);
    if (by == CostBy::Day)
        std::reverse(shown.begin(), shown.end());
    const int digits = digitsOf(shown);
    for (const CostLine& line : shown)
        addTopLevelItem(itemOf(headingOf(line, by), line.sum, digits));
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

} // namespace sheaf
